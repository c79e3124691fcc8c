import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lab, RevocationPoint } from '../lab/lab.ts';
import type { Party } from '../peers/party.ts';
import { onlyTls12 } from '../peers/protocol-choices.ts';
import { canRenegotiate } from '../peers/renegotiate.ts';
import { startServer } from '../peers/start-server.ts';
import { scenarios } from './battery.ts';
import { castParties, setStage, type CastParties } from './cast-parties.ts';
import { openRehearsal } from './testing/practice-subject.ts';
import { opensslArguments, opensslCommand } from './openssl-command.ts';
import { scenarioName, type Scenario, type Subject } from './scenario.ts';

let lab: Lab;
let subject: Subject;
let point: RevocationPoint;
let folder: string;
const parties = new Map<Scenario, CastParties>();
beforeAll(async () => {
  ({ lab, subject } = await openRehearsal());
  point = await lab.openRevocationPoint();
  const stage = await setStage({ lab, subject, now: () => new Date(), point });
  // All at once: a revocation list fetched for one must know the revoked identities of the others.
  for (const scenario of scenarios) parties.set(scenario, await castParties(scenario, stage));
  folder = await mkdtemp(join(tmpdir(), 'diapason-command-'));
});
afterAll(async () => {
  await point.close();
  await rm(folder, { recursive: true });
});

/** What `openssl` prints; it says its line and waits until the server closes. `R` asks for a renegotiation. */
function openssl(args: readonly string[], said: string): Promise<string> {
  // Quietly it gives no account of the session, and takes no orders either.
  const more = said.startsWith('R') ? [] : ['-quiet'];
  return new Promise((resolve) => {
    const child = execFile('openssl', [...args, ...more], (_, stdout, stderr) => resolve(stdout + stderr));
    child.stdin?.on('error', () => undefined).write(said);
  });
}

/** A PSP that asks its client for a new handshake, which our own server never does. */
async function startAskingServer(party: Party): Promise<{ port: number; close: () => Promise<unknown> }> {
  const { certificate, chain, key } = party.identity ?? {};
  const server = createServer(
    {
      cert: [certificate, ...(chain ?? [])].map((one) => one?.pem).join('\n'),
      key: key?.export({ type: 'pkcs8', format: 'pem' }),
      ...onlyTls12,
    },
    (socket) => socket.on('error', () => socket.destroy()).renegotiate({}, () => socket.end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe('opensslCommand', () => {
  const played = scenarios.filter(({ play }) => play !== 'renegotiation' || canRenegotiate);
  it.each(played.map((scenario) => [scenarioName(scenario), scenario] as const))(
    'replays %s with the same end',
    async (_, scenario) => {
      const cast = parties.get(scenario);
      if (cast === undefined) throw new Error('not cast');
      const { client, server, serverName } = cast;
      const write = async (name: string, text: string): Promise<string> => {
        await writeFile(join(folder, name), text);
        return join(folder, name);
      };
      const isSpoilt = scenario.play === 'spoilt-signature';
      const identity = isSpoilt
        ? await lab.identity({ role: scenario.flow === 'tpe-gap' ? 'tpe' : 'gap-client', form: 'wrong-key' })
        : client.identity;
      const authority = scenario.flow === 'tpe-gap' ? 'igc-sante' : 'geotrust';
      const isAsked = scenario.play === 'renegotiation' && client.role === 'GAP';
      const peer = isAsked
        ? await startAskingServer(server)
        : await startServer({ party: server, protocol: cast.serverProtocol });
      try {
        const printed = await openssl(
          opensslArguments(scenario, serverName, {
            connect: `127.0.0.1:${peer.port}`,
            client: identity && {
              cert: await write('client.pem', identity.certificate.pem),
              key: await write(
                'client.key',
                identity.key.export({ type: 'pkcs8', format: 'pem' }).toString(),
              ),
              chain:
                identity.chain.length === 0
                  ? null
                  : await write('chain.pem', identity.chain.map(({ pem }) => pem).join('\n')),
            },
            trust: await write(
              'trust.pem',
              [...client.policy.trust, ...(await listsOf(scenario))].map(({ pem }) => pem).join('\n'),
            ),
            revocationList:
              scenario.id === 'server-revoked'
                ? await write('list.crl', (await lab.revocationList(authority, 'intermediate')).pem)
                : null,
          }),
          scenario.play === 'renegotiation' && !isAsked ? 'R\n' : 'bonjour\n',
        );
        expect(printed).toMatch(endOf(scenario, server));
      } finally {
        await peer.close();
      }
    },
  );

  async function listsOf({ cast }: Scenario): Promise<readonly { readonly pem: string }[]> {
    if (cast.server !== 'authority-revoked') return [];
    const { geotrust, shownOnly } = await lab.simulationFiles();
    return [...geotrust, ...shownOnly.geotrust].flatMap(({ list }) => list ?? []);
  }

  /** By which words `openssl` or our server tells the end that the scenario expects. */
  function endOf({ expect: { outcome, by, because }, play }: Scenario, server: Party): RegExp {
    if (play === 'spoilt-signature') return /key values mismatch/i;
    if (play === 'renegotiation') return server.role === 'GAP' ? /no.renegotiation/i : /handshake failure/i;
    if (outcome === 'accepted') return /DIAPASON-TEST accepted/;
    if (because === 'protocol-version') return /alert protocol version/i;
    if (because === 'cipher-suite') return /alert handshake failure/i;
    if (by === server.role) return new RegExp(`DIAPASON-TEST refused ${because ?? ''}`);
    return /verify error|verification failed|certificate verify failed/i;
  }

  it('names what the reader replaces, and quotes what is no host name', () => {
    const [nominal] = scenarios;
    if (nominal === undefined) throw new Error('no scenario');
    expect(opensslCommand(nominal, subject)).toContain('openssl s_client -connect "$GAP_HOST:$GAP_PORT"');
    const odd = opensslCommand(nominal, { ...subject, tpeFqdn: `gap.fr'; rm -rf ~` });
    expect(odd).toContain(`-servername 'gap.fr'\\''; rm -rf ~'`);
  });

  it('says what is offered of TLS where the scenario is about it', () => {
    const commands = scenarios.map((scenario) => [scenarioName(scenario), opensslCommand(scenario, subject)]);
    const flags = Object.fromEntries(
      commands.map(([name, command]) => [name, command?.match(/-(tls1|min_protocol|cipher|no_ren)\S*/g)]),
    ) as Record<string, string[] | null>;
    expect(flags['tpe-gap/nominal']).toBeNull();
    expect(flags['tpe-gap/tls-1-3']).toEqual(['-tls1_3']);
    expect(flags['tpe-gap/tls-1-1-refused']).toEqual(['-tls1_1', '-cipher']);
    expect(flags['tpe-gap/client-wrong-key']).toEqual(['-tls1_2']);
    expect(flags['gap-psp/tls-1-1-refused']).toEqual(['-min_protocol', '-ciphersuites', '-cipher']);
    const asking = commands.find(([name]) => name === 'tpe-gap/renegotiation-off')?.[1];
    expect(asking).toMatch(/^\(echo R; sleep 2\) \| openssl s_client -connect .* -tls1_2 /);
  });
});
