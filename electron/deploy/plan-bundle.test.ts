import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { deploy as texts } from '../texts/deploy.ts';
import { FaultError } from '../contract/faults.ts';
import { findPemBlocks } from '../pki/asn1/pem.ts';
import { parseCertificate } from '../pki/certificates/certificate.ts';
import { readFileContents } from '../pki/files/read-file.ts';
import { deploymentKinds, type DeploymentKind } from '../contract/deployment-kinds.ts';
import { type Bundle, type BundleRequest } from './bundle.ts';
import { keystorePassword, openStage, type Stage } from './testing/open-stage.ts';
import { clientPrograms } from './testing/run-client.ts';
import { serverPrograms } from './testing/server-programs.ts';
import { planBundle } from './plan-bundle.ts';
import { deployments } from './registry.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

async function plan(kind: DeploymentKind, changes: Partial<BundleRequest> = {}): Promise<Bundle> {
  const request = await stage.request(kind, deployments[kind].role);
  return planBundle({ ...request, port: 8443, folder: '/etc/diapason', ...changes });
}

function textOf(bundle: Bundle, path: string): string {
  const content = bundle.files.find((file) => file.path === path)?.content;
  return typeof content === 'string' ? content : Buffer.from(content ?? []).toString('latin1');
}

const namesIn = (pem: string): string[] =>
  findPemBlocks(pem)
    .filter(({ label }) => label === 'CERTIFICATE')
    .map(({ der }) => parseCertificate(der).commonName);

const fieldOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => null,
    (error: unknown) =>
      error instanceof FaultError ? (error.fault.params.field ?? error.fault.code) : error,
  );

describe('the registry', () => {
  it('has every kind under its own name, and a file for each', () => {
    expect(Object.keys(deployments)).toEqual([...deploymentKinds]);
    for (const kind of deploymentKinds) expect(deployments[kind].kind).toBe(kind);
    const files = readdirSync(new URL('kinds', import.meta.url));
    expect(files).toEqual(expect.arrayContaining(deploymentKinds.map((kind) => `${kind}.ts`)));
  });

  it('calls proven only what a test of this room runs', () => {
    const isRun = (kind: DeploymentKind): boolean =>
      Object.hasOwn(serverPrograms, kind) || clientPrograms.some((program) => program.kind === kind);
    for (const kind of deploymentKinds) {
      expect(deployments[kind].proof, kind).toBe(isRun(kind) ? 'proven-by-test' : 'not-proven-here');
    }
  });
});

describe.each(deploymentKinds)('a bundle for %s', (kind) => {
  it('has its snippet among its files, a French README, and commands', async () => {
    const bundle = await plan(kind);
    expect(textOf(bundle, bundle.snippet.path)).toBe(bundle.snippet.content);
    expect(bundle.snippet.content).not.toMatch(/undefined|\[object|NaN/);
    expect(bundle.commands.length).toBeGreaterThan(1);
    const readme = textOf(bundle, 'LISEZ-MOI.md');
    expect(readme).toContain(bundle.proof === 'proven-by-test' ? 'Prouvé par test' : 'Non prouvé ici');
    expect(readme).not.toMatch(/undefined|\{\w+\}/);
    for (const { path } of bundle.files.slice(1)) expect(readme).toContain(path);
    for (const command of bundle.commands) expect(readme).toContain(command);
    expect(bundle.files.map(({ path }) => path)).not.toContain('README.md');
  });

  it('adds English when asked', async () => {
    const bundle = await plan(kind, { language: 'en' });
    const readme = textOf(bundle, 'README.md');
    expect(readme).toContain(bundle.proof === 'proven-by-test' ? 'Proven by test' : 'Not proven here');
    expect(textOf(bundle, 'LISEZ-MOI.md')).toContain('Installer');
    expect(bundle.snippet.content).toMatch(/Recommendation/);
    expect(bundle.snippet.content).not.toMatch(/Recommandation,/);
  });

  it('labels its advice on TLS as a recommendation', async () => {
    const { snippet } = await plan(kind);
    expect(snippet.content).toContain('Recommandation, et non exigence Diapason');
  });

  it('keeps the key in files of mode 0600, and its password nowhere', async () => {
    const { key } = (await stage.request(kind, deployments[kind].role)).identity;
    const der = key.export({ type: 'pkcs8', format: 'der' });
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const bundle = await plan(kind);
    expect(bundle.files.some(({ secret }) => secret)).toBe(true);
    for (const { path, content, secret, mode } of bundle.files) {
      expect(mode, path).toBe(secret ? 0o600 : 0o644);
      const octets = Buffer.from(content);
      expect(octets.includes(keystorePassword), path).toBe(false);
      expect(octets.includes(der), path).toBe(false);
      if (!secret) expect(octets.includes(pem.slice(40, 200)), path).toBe(false);
    }
    const told = JSON.stringify([bundle.snippet, bundle.commands, bundle.warnings]);
    expect(told).not.toMatch(/PRIVATE KEY|Mot de passe 1/);
  });
});

describe('the texts of the page', () => {
  it('name every kind', () => {
    expect(Object.keys(texts.kinds).sort()).toEqual([...deploymentKinds].sort());
    expect(texts.proof['not-proven-here']).not.toBe(texts.proof['proven-by-test']);
  });
});

describe('certificates', () => {
  it('go leaf first, then the intermediate, without the root', async () => {
    expect(namesIn(textOf(await plan('nginx'), 'gap-server.pem'))).toEqual([
      'gap.simulation.test',
      'SIMULATION AC IGC-SANTE ELEMENTAIRE ORGANISATIONS',
    ]);
    expect(namesIn(textOf(await plan('haproxy'), 'gap-server-complet.pem'))).toHaveLength(2);
  });

  it('of the other end are its authorities alone, and their lists', async () => {
    const bundle = await plan('apache', {
      revocationLists: [
        ...(await stage.request('apache', 'server')).revocationLists,
        await stage.lab.revocationList('igc-sante', 'intermediate'),
        await stage.lab.revocationList('ingetrust', 'intermediate', 'forged'),
        await stage.lab.revocationList('ingetrust', 'intermediate', 'stale'),
      ],
    });
    expect(namesIn(textOf(bundle, 'tpe-authorities.pem'))).toEqual([
      'SIMULATION INGETRUST AC TERMINAUX',
      'SIMULATION INGETRUST AC RACINE',
    ]);
    // Those of others, forged or older are left out.
    expect(findPemBlocks(textOf(bundle, 'tpe-crl.pem'))).toHaveLength(2);
    expect(bundle.warnings).toEqual([]);
  });

  it.each(['modern', 'legacy'] as const)('are read back from a PFX (%s)', async (flavour) => {
    const bundle = await plan('iis', { flavour, folder: 'C:\\Program Files\\GAP' });
    const pfx = bundle.files.find(({ path }) => path === 'gap-server.pfx');
    const contents = await readFileContents(Buffer.from(pfx?.content ?? ''), {
      name: 'gap-server.pfx',
      password: keystorePassword,
    });
    expect(contents.entries.map(({ type }) => type).sort()).toEqual([
      'certificate',
      'certificate',
      'private-key',
    ]);
    expect(bundle.snippet.content).toContain("$folder = 'C:\\Program Files\\GAP'");
    expect(bundle.shell).toBe('powershell');
  });
});

describe('warnings', () => {
  const wordsOf = ({ warnings }: Bundle): string[] =>
    warnings.map(({ key }) => key.replace('deploy.warnings.', ''));

  it('tell what will not work', async () => {
    const request = await stage.request('nginx', 'server');
    const { intermediate } = await stage.lab.authority('ingetrust');
    expect(wordsOf(await plan('nginx', { identity: { ...request.identity, chain: [] } }))).toEqual([
      'chain-missing',
    ]);
    expect(wordsOf(await plan('nginx', { peerAuthorities: [intermediate] }))).toEqual(['root-missing']);
    const bare = await plan('nginx', { revocationLists: [] });
    expect(wordsOf(bare)).toEqual(['list-missing', 'list-missing']);
    expect(bare.files.map(({ path }) => path)).not.toContain('tpe-crl.pem');
    expect(bare.snippet.content).toContain('ssl_crl');
    expect(textOf(bare, 'LISEZ-MOI.md')).toContain('SIMULATION INGETRUST AC TERMINAUX');
    const late = new Date(Date.now() + 10 * 365 * 86_400_000);
    expect(wordsOf(await plan('nginx', { at: late }))).toEqual(['list-stale', 'list-stale']);
  });

  it('ask for no list of the PSP: its revocation is optional', async () => {
    expect(wordsOf(await plan('node-client', { revocationLists: [] }))).toEqual([]);
  });
});

describe('what could not be written in a configuration', () => {
  it.each([
    ['fqdn', { fqdn: 'gap.fr; } server {' }],
    ['fqdn', { fqdn: '10.0.0.1' }],
    ['fqdn', { fqdn: '' }],
    ['port', { port: 0 }],
    ['port', { port: 8443.5 }],
    ['applicationPort', { applicationPort: 70_000 }],
    ['folder', { folder: 'etc/diapason' }],
    ['folder', { folder: '/etc/$(id)' }],
    ['folder', { folder: '/etc/a"; b' }],
    ['folder', { folder: "/etc/l'hôpital" }],
    ['folder', { folder: '/etc/../root' }],
    ['folder', { folder: '/' }],
    ['folder', { folder: '/etc/a\nb' }],
    ['peerAuthorities', { peerAuthorities: [] }],
  ] as const)('is refused: %s, %j', async (field, changes) => {
    expect(await fieldOf(plan('nginx', changes))).toBe(field);
  });

  it.each([undefined, '', 'court', 'mot de passe accentué', 'ligne\nautre'])(
    'is refused as a password: %j',
    async (password) => {
      expect(await fieldOf(plan('tomcat-jks', { password }))).toBe('password');
    },
  );

  it('takes folders with blanks and accents, in POSIX and Windows spelling', async () => {
    const posix = await plan('nginx', { folder: '/opt/gestion santé/' });
    expect(posix.snippet.content).toContain('"/opt/gestion santé/gap-server.pem"');
    const windows = await plan('node-server', { folder: 'D:\\GAP\\diapason' });
    expect(windows.commands.join()).toContain('D:/GAP/diapason/gap-server.mjs');
  });

  it('refuses a key that is not the certificate’s', async () => {
    const { identity } = await stage.request('nginx', 'server');
    const { key } = await stage.tpe('valid');
    expect(await fieldOf(plan('nginx', { identity: { ...identity, key } }))).toBe('CERTIFICATE_WITHOUT_KEY');
  });
});
