/** @module-tag slow */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryLabStore, openLab, type Identity, type IdentityForm, type Lab } from '../lab/lab.ts';
import { clientNames, openClients, type Call, type Clients } from './testing/clients.ts';
import { startProgram } from './testing/programs.ts';
import { recogniseTrace, type RecognisedTrace } from './recognise-trace.ts';
import type { TraceCause } from './trace-rule.ts';
import { chooseFreePort } from '../lab/free-port.ts';

const name = 'psp.simulation.test';
let lab: Lab;
let folder: string;
const file = (base: string): string => join(folder, base);
const pem = ({ certificate, chain }: Identity): string =>
  [certificate, ...chain].map((one) => one.pem).join('\n');
const keyPem = ({ key }: Identity): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Each client's files are in the folder, made before the tests. */
let clients: Clients;
const print = (client: string, call: Call): Promise<string> => clients[client]?.(call) ?? Promise.resolve('');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diapason-traces-'));
  lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  await lab.prepare();
  await writeFile(file('geotrust.pem'), (await lab.authority('geotrust')).root.pem);
  const { root, intermediate } = await lab.authority('ingetrust');
  await writeFile(file('ingetrust.pem'), root.pem);
  await writeFile(file('ingetrust.crl'), (await lab.revocationList('ingetrust', 'intermediate')).pem);
  await writeFile(file('stale.crl'), (await lab.revocationList('ingetrust', 'intermediate', 'stale')).pem);
  await writeFile(file('intermediate.pem'), intermediate.pem);
  clients = await openClients(folder, name);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(base: string, identity: Identity): Promise<void> {
  await writeFile(file(`${base}.pem`), pem(identity));
  await writeFile(file(`${base}.key`), keyPem(identity), { mode: 0o600 });
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** One of the causes is told, or allowed for by what is told first. */
function expectCause(
  found: readonly RecognisedTrace[],
  causes: readonly TraceCause[],
  printed: string,
): void {
  const [first] = found;
  const told = first === undefined ? [] : [first.cause, ...first.maybe];
  expect(
    told.some((cause) => causes.includes(cause)),
    `${first?.rule ?? 'nothing'} in:\n${printed}`,
  ).toBe(true);
}

const judgements: readonly (readonly [IdentityForm, readonly TraceCause[]])[] = [
  ['expired', ['expired']],
  ['not-yet-valid', ['not-yet-valid']],
  ['unknown-authority', ['unknown-authority']],
  ['self-signed', ['self-signed']],
  ['incomplete-chain', ['incomplete-chain']],
  ['wrong-name', ['name-mismatch']],
  ['wrong-usage', ['wrong-usage']],
];

describe.each(judgements)('a server whose certificate is %s', (form, causes) => {
  it.each(clientNames)('is refused by this end, %s', async (client) => {
    const identity = await lab.identity({ role: 'psp', form, name });
    const server = createTlsServer({
      cert: pem(identity),
      key: keyPem(identity),
    });
    server.on('tlsClientError', () => undefined);
    const printed = await print(client, { port: await listen(server), trust: 'geotrust.pem' });
    server.close();
    const found = recogniseTrace(printed, { flow: 'gap-psp' });
    expectCause(found, causes, printed);
    expect(found[0]).toMatchObject({ refusedBy: 'this-end', flow: 'gap-psp' });
  });
});

/** What a terminal shows, the options of the server that refuses it, and what each end says. */
const refusals: readonly (readonly [string, IdentityForm | null, readonly string[], TraceCause])[] = [
  ['expired', 'expired', [], 'expired'],
  ['not yet valid', 'not-yet-valid', [], 'not-yet-valid'],
  ['revoked', 'revoked', ['-crl_check', '-CRL', 'ingetrust.crl'], 'revoked'],
  ['of an unknown authority', 'unknown-authority', [], 'unknown-authority'],
  ['of another usage', 'wrong-usage', [], 'wrong-usage'],
  ['corrupted', 'corrupted', [], 'signature-invalid'],
  ['missing', null, [], 'client-certificate-missing'],
  ['good, without a list', 'valid', ['-crl_check'], 'revocation-unavailable'],
  ['good, with a list out of date', 'valid', ['-crl_check', '-CRL', 'stale.crl'], 'crl-stale'],
];

describe.skipIf(!clientNames.includes('openssl')).each(refusals)(
  'a client whose certificate is %s',
  (_title, form, options, cause) => {
    it('is refused by the other end, and each end says so', async () => {
      await write('server', await lab.identity({ role: 'psp', form: 'valid', name }));
      if (form !== null) {
        const terminal = await lab.identity({ role: 'tpe', form });
        await write('terminal', terminal);
        if (form === 'revoked')
          await writeFile(file('ingetrust.crl'), (await lab.revocationList('ingetrust', 'intermediate')).pem);
      }
      const port = await chooseFreePort();
      const server = await startProgram(
        'ACCEPT',
        ...([
          'openssl',
          's_server',
          '-accept',
          String(port),
          '-cert',
          file('server.pem'),
          '-key',
          file('server.key'),
        ] as const),
        '-cert_chain',
        file('server.pem'),
        '-Verify',
        '4',
        '-verify_return_error',
        '-CAfile',
        file('ingetrust.pem'),
        ...options.map((option) => (option.endsWith('.crl') ? file(option) : option)),
      );
      try {
        for (const client of clientNames) {
          const printed = await print(client, {
            port,
            trust: 'geotrust.pem',
            ...(form === null ? {} : { own: 'terminal' }),
          });
          const found = recogniseTrace(printed);
          // Java shows nothing when no authority that the server names has issued its certificate.
          expectCause(
            found,
            client === 'java' ? [cause, 'client-certificate-missing'] : [cause],
            `${client}: ${printed}`,
          );
          expect(found[0]?.refusedBy, `${client}: ${printed}`).toBe('other-end');
        }
      } finally {
        await server.stop();
      }
      expect(recogniseTrace(server.printed())[0]).toMatchObject({
        cause,
        refusedBy: 'this-end',
        flow: 'tpe-gap',
      });
    });
  },
);

describe.each(clientNames)('%s', (client) => {
  it('is understood before a server that speaks plain HTTP', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n');
    });
    const printed = await print(client, { port: await listen(server), trust: 'geotrust.pem' });
    server.close();
    expectCause(recogniseTrace(printed), ['not-tls'], printed);
  });

  it('is understood before a server that hangs up', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end());
    });
    const printed = await print(client, { port: await listen(server), trust: 'geotrust.pem' });
    server.close();
    expectCause(recogniseTrace(printed), ['connection-closed'], printed);
  });

  it('is understood before a closed port', async () => {
    const printed = await print(client, { port: await chooseFreePort(), trust: 'geotrust.pem' });
    expectCause(recogniseTrace(printed), ['unreachable'], printed);
  });

  // Java and GnuTLS look at the key only when they sign with it: then it is the other end that refuses.
  it.skipIf(client === 'java' || client === 'gnutls')(
    'is understood when its key is another certificate’s',
    async () => {
      await write('mixed', await lab.identity({ role: 'tpe', form: 'wrong-key' }));
      const identity = await lab.identity({ role: 'psp', form: 'valid', name });
      const server = createTlsServer({ cert: pem(identity), key: keyPem(identity) });
      server.on('tlsClientError', () => undefined);
      const printed = await print(client, {
        port: await listen(server),
        trust: 'geotrust.pem',
        own: 'mixed',
      });
      server.close();
      expectCause(recogniseTrace(printed), ['key-mismatch'], printed);
    },
  );
});
