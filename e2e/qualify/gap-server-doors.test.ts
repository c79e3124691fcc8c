/** @module-tag slow */
/** @module-tag alone */
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

async function play(gap: BundledGap, edits: Edits, id: string): Promise<ScenarioResult> {
  const started = await gap.startEdited(lab, edits, application.port);
  try {
    const { scenarios } = await lab.qualify(started.server.port, { only: ['nominal', id] });
    expect(scenarios[0]).toMatchObject({ id: 'nominal', verdict: 'pass' });
    const found = scenarios.find((result) => result.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  } finally {
    await started.close();
  }
}

const { apache, haproxy, nginx } = opensslServers;

describe('another server name', () => {
  const id = 'other-server-name';
  /** A default server of the same port before the GAP's own, without client authentication. */
  const nginxDefault = (answer: string): Edits => [
    [
      /^([\s\S]*?)(server \{\s*listen (\d+) ssl;[\s\S]*?ssl_certificate "(.*?)";\s*ssl_certificate_key "(.*?)";)/,
      `$1server { listen $3 ssl default_server; ssl_certificate "$4"; ssl_certificate_key "$5"; location / { ${answer} } }\n$2`,
    ],
  ];

  it.skipIf(!nginx.isPresent)('opens the same application on nginx’s default server', async () => {
    const proxied = nginxDefault(
      `proxy_pass http://127.0.0.1:${application.port}; proxy_set_header X-SSL-Client-S-DN "CN=SIMULATION TPE 0001,O=SIMULATION INGETRUST,C=FR";`,
    );
    expect(await play(nginx, proxied, id)).toMatchObject({
      verdict: 'fail',
      clause: 'annex.tpe.mutual',
      explanation: {
        key: 'qualification.other-name.opened',
        params: { name: 'qualification.other-name.names.foreign' },
      },
      remedy: { key: 'qualification.other-name.remedy' },
    });
  });

  it.skipIf(!nginx.isPresent)('finds another site on nginx’s default server', async () => {
    expect(await play(nginx, nginxDefault('return 200 "bienvenue";'), id)).toMatchObject({
      verdict: 'warn',
      explanation: { key: 'qualification.other-name.other-site' },
    });
  });

  it.skipIf(!nginx.isPresent)('is refused by nginx where it rejects other names', async () => {
    const rejecting: Edits = [
      [
        /^([\s\S]*?server \{\s*listen (\d+) ssl;)/,
        'server { listen $2 ssl default_server; ssl_reject_handshake on; }\n$1',
      ],
    ];
    expect((await play(nginx, rejecting, id)).verdict).toBe('pass');
  });

  it.skipIf(!haproxy.isPresent)('is asked for a certificate by HAProxy', async () => {
    expect((await play(haproxy, [], id)).verdict).toBe('pass');
    expect((await play(haproxy, [[/ssl crt/, 'strict-sni ssl crt']], id)).verdict).toBe('pass');
  });

  it.skipIf(!apache.isPresent)('is asked for a certificate by Apache', async () => {
    expect((await play(apache, [], id)).verdict).toBe('pass');
  });
});

describe('a session that is resumed', () => {
  const id = 'session-resumed-after-revocation';
  const resuming = {
    verdict: 'warn',
    clause: 'annex.tpe.client.revocation',
    observed: { outcome: 'accepted' },
    explanation: { key: 'qualification.resumed.yes' },
    remedy: { key: 'qualification.resumed.remedy' },
  };
  const ticketsOn: Edits = [
    [/no-tls-tickets/, ''],
    [/tune\.ssl\.cachesize 0/, ''],
  ];

  it.skipIf(!haproxy.isPresent)('is HAProxy’s usual, by tickets or by identifiers', async () => {
    expect(await play(haproxy, ticketsOn, id)).toMatchObject(resuming);
    expect(await play(haproxy, [[/tune\.ssl\.cachesize 0/, '']], id)).toMatchObject(resuming);
    expect(
      await play(
        haproxy,
        [...ticketsOn, [/ssl-min-ver TLSv1.2/, 'ssl-min-ver TLSv1.2 ssl-max-ver TLSv1.2']],
        id,
      ),
    ).toMatchObject({ ...resuming, explanation: { params: { protocol: 'TLS 1.2' } } });
    expect((await play(haproxy, [], id)).verdict).toBe('pass');
  });

  it.skipIf(!nginx.isPresent)('is nginx’s too', async () => {
    const usual: Edits = [
      [/ssl_session_cache off;/, ''],
      [/ssl_session_tickets off;/, ''],
    ];
    const identifiers: Edits = [
      [/ssl_session_cache off;/, 'ssl_session_cache builtin:100;'],
      [/ssl_protocols .*;/, 'ssl_protocols TLSv1.2;'],
    ];
    expect(await play(nginx, usual, id)).toMatchObject(resuming);
    expect(await play(nginx, identifiers, id)).toMatchObject(resuming);
    expect((await play(nginx, [], id)).verdict).toBe('pass');
  });

  it.skipIf(!apache.isPresent)('is Apache’s too', async () => {
    expect(await play(apache, [[/SSLSessionTickets off/, 'SSLSessionTickets on']], id)).toMatchObject(
      resuming,
    );
    expect((await play(apache, [], id)).verdict).toBe('pass');
  });
});

describe.skipIf(!apache.isPresent)('Apache that looks no higher than the terminal', () => {
  const leafAlone: Edits = [[/SSLCARevocationCheck chain/, 'SSLCARevocationCheck leaf']];

  it('takes a terminal whose authority is revoked', async () => {
    expect(await play(apache, leafAlone, 'authority-revoked')).toMatchObject({
      verdict: 'fail',
      clause: 'annex.tpe.client.revocation',
      explanation: {
        key: 'qualification.wrongly-accepted.accepted',
        params: { terminal: 'authority-revoked' },
      },
      remedy: { key: 'qualification.remedy.check-revocation' },
    });
    expect((await play(apache, leafAlone, 'client-revoked')).verdict).toBe('pass');
    expect((await play(apache, [], 'authority-revoked')).verdict).toBe('pass');
  });
});

describe.skipIf(!nginx.isPresent)('the authorities that a server announces', () => {
  const id = 'announced-authorities';

  it('are the terminals’, or a warning', async () => {
    expect(await play(nginx, [], id)).toMatchObject({
      verdict: 'pass',
      explanation: { key: 'qualification.announced.tpe-gap.named' },
    });
    const others: Edits = [
      [
        /ssl_client_certificate "(.*?)tpe-authorities.pem";/,
        'ssl_client_certificate "$1gap-server.pem"; ssl_trusted_certificate "$1tpe-authorities.pem";',
      ],
    ];
    expect(await play(nginx, others, id)).toMatchObject({
      verdict: 'warn',
      obligation: 'recommendation',
      explanation: { key: 'qualification.announced.tpe-gap.missing' },
      remedy: { key: 'qualification.announced.tpe-gap.remedy' },
    });
  });

  it('may be none', async () => {
    const none: Edits = [
      [/ssl_client_certificate (".*?");/, 'ssl_trusted_certificate $1;'],
      [/ssl_verify_client on;/, 'ssl_verify_client optional_no_ca;'],
      [/ssl_crl .*;/, ''],
    ];
    expect(await play(nginx, none, id)).toMatchObject({
      verdict: 'pass',
      explanation: { key: 'qualification.announced.tpe-gap.none' },
    });
  });
});
