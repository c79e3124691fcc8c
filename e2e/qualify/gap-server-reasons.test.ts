/** @module-tag slow */
/** @module-tag alone */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioResult } from '../../electron/contract/views.ts';
import { startApplication, type Application } from '../../electron/deploy/testing/open-stage.ts';
import type { BundledGap, Edits } from './servers/bundled-server.ts';
import { opensslServers } from './servers/gap-servers.ts';
import { openGapLab, type GapLab } from './servers/open-gap-lab.ts';

let lab: GapLab;
let application: Application;
beforeAll(async () => {
  [lab, application] = await Promise.all([openGapLab(), startApplication()]);
});
afterAll(() => application.close());

async function qualify(
  gap: BundledGap,
  edits: Edits,
  options: Parameters<GapLab['qualify']>[1] = {},
): Promise<Record<string, ScenarioResult>> {
  const started = await gap.startEdited(lab, edits, application.port);
  try {
    const { scenarios } = await lab.qualify(started.server.port, options);
    return Object.fromEntries(scenarios.map((result) => [result.id, result]));
  } finally {
    await started.close();
  }
}

const { apache, haproxy, nginx } = opensslServers;
const few = ['nominal', 'client-missing', 'client-expired', 'client-revoked'];

describe.skipIf(!nginx.isPresent)('nginx', () => {
  const optional: Edits = [[/ssl_verify_client on;/, 'ssl_verify_client optional;']];
  const guarded = (refusal: string): string =>
    `location = / { return 404; }\n location /tpe { if ($ssl_client_verify != SUCCESS) { ${refusal} } proxy_pass`;

  it('is judged by the path that it protects, and not by another', async () => {
    const edits: Edits = [...optional, [/location \/ \{\s*proxy_pass/, guarded('return 403;')]];
    const protectedPath = await qualify(nginx, edits, { only: few, path: '/tpe' });
    expect(Object.values(protectedPath).map(({ verdict }) => verdict)).toEqual(few.map(() => 'pass'));
    const root = await qualify(nginx, edits, { only: few });
    expect(root['nominal']).toMatchObject({
      verdict: 'inconclusive',
      explanation: { key: 'qualification.ambiguous', params: { status: 404 } },
      remedy: { key: 'qualification.remedy.answer-the-root' },
    });
  });

  it.each([404, 429])('that answers %i to a terminal without a certificate is told so', async (status) => {
    const edits: Edits = [...optional, [/location \/ \{\s*proxy_pass/, guarded(`return ${status};`)]];
    const results = await qualify(nginx, edits, { only: few, path: '/tpe' });
    expect(results['client-missing']).toMatchObject({
      verdict: 'warn',
      explanation: { key: 'qualification.no-decision.other-status', params: { status, usual: 200 } },
    });
    expect(results['client-revoked']?.verdict).toBe('pass');
  });

  it('that knows no such name says so by alert 112', async () => {
    const results = await qualify(
      nginx,
      [
        [
          /^([\s\S]*?server \{\s*listen (\d+) ssl;)/,
          'server { listen $2 ssl default_server; ssl_reject_handshake on; }\n$1',
        ],
      ],
      { only: few, serverName: 'gap.autre-nom.test' },
    );
    expect(results['nominal']).toMatchObject({
      verdict: 'inconclusive',
      observed: { because: 'name-mismatch' },
      explanation: {
        key: 'qualification.unreached.unknown-name',
        params: { name: 'gap.autre-nom.test' },
      },
    });
  });

  it('that asks for no certificate is told so, whatever it answers', async () => {
    const results = await qualify(
      nginx,
      [
        [/ssl_verify_client on;/, 'ssl_verify_client off;'],
        [/location \/ \{/, 'location / { return 403 "certificat exige";'],
      ],
      { only: few },
    );
    expect(results['nominal']).toMatchObject({
      verdict: 'fail',
      explanation: { key: 'qualification.not-mutual' },
      remedy: { key: 'qualification.remedy.ask' },
    });
    expect(results['client-expired']?.explanation.key).toBe('qualification.not-asked');
  });
});

describe.skipIf(!haproxy.isPresent)('HAProxy', () => {
  it('with strict-sni does not know another name', async () => {
    const results = await qualify(haproxy, [[/ssl crt/, 'strict-sni ssl crt']], {
      only: few,
      serverName: 'gap.autre-nom.test',
    });
    expect(results['nominal']?.explanation.key).toBe('qualification.unreached.unknown-name');
  });
});

describe.skipIf(!apache.isPresent)('Apache', () => {
  it('that asks for a certificate in a location alone, over TLS 1.3', async () => {
    const results = await qualify(
      apache,
      [
        [/SSLVerifyClient require/, 'SSLVerifyClient none'],
        [
          /<\/VirtualHost>/,
          '<Location "/tpe">\n  SSLVerifyClient require\n  SSLVerifyDepth 4\n</Location>\n</VirtualHost>',
        ],
      ],
      { only: few, path: '/tpe' },
    );
    expect(results['nominal']).toMatchObject({
      verdict: 'fail',
      explanation: { key: 'qualification.asks-late' },
      remedy: { key: 'qualification.remedy.ask-at-once' },
    });
  });

  it('is well set up when it does so over TLS 1.2, where it asks by a second handshake', async () => {
    const results = await qualify(
      apache,
      [
        [/SSLVerifyClient require/, 'SSLVerifyClient none'],
        [/SSLProtocol .*/, 'SSLProtocol -all +TLSv1.2'],
        [
          /<\/VirtualHost>/,
          '<Location "/tpe">\n  SSLVerifyClient require\n  SSLVerifyDepth 4\n</Location>\n</VirtualHost>',
        ],
      ],
      { only: few, path: '/tpe' },
    );
    expect(Object.values(results).map(({ verdict }) => verdict)).toEqual(few.map(() => 'pass'));
  });
});

const arePresent = [nginx, haproxy, apache].every(({ isPresent }) => isPresent);
describe.skipIf(!arePresent)('a chain that cannot be verified to its end', () => {
  it.each([
    ['nginx, of too short a depth', nginx, [[/ssl_verify_depth 4;/, 'ssl_verify_depth 0;']]],
    ['nginx without the intermediate’s list', nginx, [[/ssl_crl ".*?";/, 'ssl_crl "ROOT-LIST";']]],
    ['HAProxy without it', haproxy, [[/crl-file ".*?"/, 'crl-file "ROOT-LIST"']]],
    ['Apache without it', apache, [[/SSLCARevocationFile ".*?"/, 'SSLCARevocationFile "ROOT-LIST"']]],
    ['Apache, of too short a depth', apache, [[/SSLVerifyDepth 4/, 'SSLVerifyDepth 1']]],
  ] as const)('%s: under revocation, not parentage', async (_what, gap, edits) => {
    const { ingetrust } = await lab.lab.simulationFiles();
    const folder = await mkdtemp(join(tmpdir(), 'diapason-list-'));
    await chmod(folder, 0o755);
    const list = join(folder, 'root.pem');
    await writeFile(list, ingetrust.find(({ line }) => line === 'root')?.list?.pem ?? '');
    const edited = edits.map(([pattern, text]) => [pattern, text.replace('ROOT-LIST', list)] as const);
    const results = await qualify(gap, edited, { only: few });
    await rm(folder, { recursive: true });
    expect(results['nominal']).toMatchObject({
      verdict: 'fail',
      clause: 'annex.tpe.client.revocation',
      observed: { by: 'GAP', because: 'revocation-unavailable' },
      explanation: { key: 'qualification.nominal-refused.list' },
      remedy: { key: 'qualification.remedy.install-lists' },
    });
  });
});
