import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lab, RevocationPoint } from '../lab/lab.ts';
import { startServer } from '../peers/start-server.ts';
import { scenarios } from './battery.ts';
import { castParties, setStage, type CastParties } from './cast-parties.ts';
import { openRehearsal } from './fixture/practice-subject.ts';
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

/** What `openssl` prints, without its account of the session; it says its line and waits until the server closes. */
function openssl(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = execFile('openssl', [...args, '-quiet'], (_, stdout, stderr) => resolve(stdout + stderr));
    child.stdin?.write('bonjour\n');
  });
}

describe('opensslCommand', () => {
  it.each(scenarios.map((scenario) => [scenarioName(scenario), scenario] as const))(
    'replays %s with the same end',
    async (_, scenario) => {
      const cast = parties.get(scenario);
      if (cast === undefined) throw new Error('not cast');
      const { client, server, serverName } = cast;
      const write = async (name: string, text: string): Promise<string> => {
        await writeFile(join(folder, name), text);
        return join(folder, name);
      };
      const { identity } = client;
      const authority = scenario.flow === 'tpe-gap' ? 'igc-sante' : 'geotrust';
      const peer = await startServer({ party: server });
      try {
        const printed = await openssl(
          opensslArguments(serverName, {
            connect: `127.0.0.1:${peer.port}`,
            client: identity && {
              cert: await write('client.pem', identity.certificate.pem),
              key: await write(
                'client.key',
                identity.key.export({ type: 'pkcs8', format: 'pem' }).toString(),
              ),
              chain: await write('chain.pem', identity.chain.map(({ pem }) => pem).join('\n')),
            },
            trust: await write('trust.pem', client.policy.trust.map(({ pem }) => pem).join('\n')),
            revocationList:
              scenario.id === 'server-revoked'
                ? await write('list.crl', (await lab.revocationList(authority, 'intermediate')).pem)
                : null,
          }),
        );
        const { outcome, by, because } = scenario.expect;
        if (outcome === 'accepted') expect(printed).toContain('DIAPASON-TEST accepted');
        else if (by === server.role) expect(printed).toContain(`DIAPASON-TEST refused ${because ?? ''}`);
        else expect(printed).toMatch(/verify error|verification failed|certificate verify failed/i);
      } finally {
        await peer.close();
      }
    },
  );

  it('names what the reader replaces, and quotes what is no host name', () => {
    const [nominal] = scenarios;
    if (nominal === undefined) throw new Error('no scenario');
    expect(opensslCommand(nominal, subject)).toContain('openssl s_client -connect "$GAP_HOST:$GAP_PORT"');
    const odd = opensslCommand(nominal, { ...subject, tpeFqdn: `gap.fr'; rm -rf ~` });
    expect(odd).toContain(`-servername 'gap.fr'\\''; rm -rf ~'`);
  });
});
