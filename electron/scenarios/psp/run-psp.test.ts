/** @module-tag slow */
import { once } from 'node:events';
import { connect, createServer as createProxy, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioResult } from '../../contract/views.ts';
import { memoryLabStore, openLab, type IdentityForm, type Lab } from '../../lab/lab.ts';
import { startServer, type TlsPeerServer } from '../../peers/start-server.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';
import type { TargetReport } from '../target-report.ts';
import { pspScenarios, runPsp, selectPspScenarios, type PspSubject } from './run-psp.ts';

const pspName = 'psp.simulation.test';
const now = (): Date => new Date();

let lab: Lab;
let geotrust: Awaited<ReturnType<Lab['authority']>>;
let lists: readonly RevocationList[];
const open: TlsPeerServer[] = [];
beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now });
  await lab.prepare();
  geotrust = await lab.authority('geotrust');
  await lab.identity({ role: 'psp', form: 'revoked', name: pspName });
  lists = [
    await lab.revocationList('geotrust', 'root'),
    await lab.revocationList('geotrust', 'intermediate'),
  ];
});
afterAll(() => Promise.all(open.map((server) => server.close())));

/** A PSP of ours in the place of the real one: it answers HTTP, and checks whom it is called by. */
async function startPsp(form: IdentityForm, trusted: 'igc-sante' | 'unknown' = 'igc-sante'): Promise<number> {
  const { root } = await lab.authority(trusted);
  const server = await startServer({
    party: {
      role: 'PSP',
      identity: await lab.identity({ role: 'psp', form, name: pspName }),
      policy: {
        trust: [root],
        purpose: 'client',
        revocation: 'mandatory',
        now,
        revocationLists: async () => [
          await lab.revocationList('igc-sante', 'root'),
          await lab.revocationList('igc-sante', 'intermediate'),
        ],
      },
    },
  });
  open.push(server);
  return server.port;
}

interface Options {
  readonly form?: IdentityForm;
  readonly trust?: readonly Certificate[];
  readonly revocationLists?: readonly RevocationList[];
  readonly serverName?: string;
  readonly only?: readonly string[];
}

async function run(port: number, options: Options = {}): Promise<TargetReport> {
  const subject: PspSubject = {
    identity: await lab.identity({ role: 'gap-client', form: options.form ?? 'valid' }),
    trust: options.trust ?? [geotrust.root],
    revocationLists: options.revocationLists ?? lists,
  };
  return runPsp({
    runId: 'psp',
    signal: new AbortController().signal,
    now,
    subject,
    only: options.only,
    target: { kind: 'psp', host: '127.0.0.1', port, serverName: options.serverName ?? pspName },
  });
}

const notPassed = ({ scenarios }: TargetReport): Record<string, ScenarioResult> =>
  Object.fromEntries(
    scenarios.filter(({ verdict }) => verdict !== 'pass').map((result) => [result.id, result]),
  );
const withoutProtocol = pspScenarios.filter(({ play }) => play.kind !== 'probed').map(({ id }) => id);

describe('runPsp', () => {
  it('is good when both accept each other', async () => {
    const report = await run(await startPsp('valid'));
    expect(notPassed(report)).toEqual({});
    expect(report.summary).toMatchObject({ pass: pspScenarios.length, outcome: 'asExpected' });
    expect(report.scenarios[0]).toMatchObject({
      id: 'nominal',
      observed: { outcome: 'accepted' },
      ends: {
        client: { role: 'GAP', verdict: 'accepted', received: { length: 2 } },
        server: { role: 'PSP', verdict: 'accepted', received: { length: 2 } },
      },
    });
    expect(report.scenarios[0]?.command).toMatch(/^openssl s_client -connect 127\.0\.0\.1:\d+ /);
    expect(report.survey).toMatchObject({ asksForCertificate: 'yes', checks: [] });
    const cell = report.matrix.find(({ clause }) => clause === 'annex.psp.server.parentage');
    expect(cell).toMatchObject({ verdict: 'pass', scenarios: ['nominal', 'server-parentage'] });
    // One acceptance shows nothing of what the PSP would refuse.
    expect(report.matrix.find(({ clause }) => clause === 'annex.psp.client.revocation')?.verdict).toBe(
      'notApplicable',
    );
  });

  it('says what is wrong with what the PSP presents', async () => {
    const cases: readonly (readonly [IdentityForm, readonly string[], string])[] = [
      ['expired', ['server-dates', 'server-revocation'], 'annex.psp.server.dates'],
      ['unknown-authority', ['server-parentage', 'server-revocation'], 'annex.psp.server.parentage'],
      ['incomplete-chain', ['server-parentage'], 'annex.psp.server.parentage'],
      ['wrong-name', ['server-name'], 'annex.psp.mutual'],
      ['wrong-usage', ['server-usage'], 'annex.psp.mutual'],
      ['revoked', ['server-revocation'], 'annex.psp.server.revocation'],
    ];
    for (const [form, ids, clause] of cases) {
      const report = await run(await startPsp(form), {
        trust: [geotrust.root, geotrust.intermediate],
        only: withoutProtocol,
      });
      const found = notPassed(report);
      expect(Object.keys(found).sort(), form).toEqual(['nominal', ...ids]);
      expect(found['nominal'], form).toMatchObject({ verdict: 'fail', clause, observed: { by: 'GAP' } });
      expect(found[ids[0] ?? ''], form).toMatchObject({ verdict: 'fail', clause });
    }
  });

  it('warns where the state of revocation cannot be known, and says which list is missing', async () => {
    const report = await run(await startPsp('valid'), { revocationLists: [], only: withoutProtocol });
    expect(notPassed(report)).toMatchObject({
      'server-revocation': {
        verdict: 'warn',
        obligation: 'optional',
        observed: { because: 'revocation-unavailable' },
        remedy: { key: 'qualification.presented-remedy.fetch-list' },
      },
    });
    expect(report.summary.outcome).toBe('asExpected');
  });

  it('says that the PSP refused the GAP, and for what', async () => {
    const report = await run(await startPsp('valid'), { form: 'revoked', only: ['nominal', 'server-name'] });
    expect(notPassed(report)).toMatchObject({
      nominal: {
        verdict: 'fail',
        clause: 'annex.psp.client.revocation',
        observed: { outcome: 'refused', by: 'PSP', because: 'revoked' },
        explanation: { key: 'qualification.psp.refused' },
        remedy: { key: 'qualification.psp-remedy.revoked' },
        ends: { client: { verdict: 'accepted' }, server: { verdict: 'refused', reason: 'revoked' } },
      },
    });
  });

  it('knows no scenario by another name, and stops when cancelled', async () => {
    expect(() => selectPspScenarios(['client-expired'])).toThrow();
    const cancelling = new AbortController();
    cancelling.abort();
    const subject = {
      identity: await lab.identity({ role: 'gap-client', form: 'valid' }),
      trust: [geotrust.root],
      revocationLists: [],
    };
    const report = await runPsp({
      runId: 'psp',
      signal: cancelling.signal,
      now,
      subject,
      target: { kind: 'psp', host: '127.0.0.1', port: 1, serverName: pspName },
    });
    expect(report.summary).toMatchObject({ total: 0, outcome: 'cancelled' });
  });

  it('tells once for all that nobody is there', async () => {
    const closed = await startServer({
      party: {
        role: 'PSP',
        identity: await lab.identity({ role: 'psp', form: 'valid', name: pspName }),
        policy: {
          trust: [],
          purpose: 'client',
          revocation: 'off',
          now,
          revocationLists: () => Promise.resolve([]),
        },
      },
    });
    await closed.close();
    const report = await run(closed.port);
    expect(report.summary).toMatchObject({ inconclusive: pspScenarios.length, outcome: 'couldNotTell' });
    expect(report.survey).toBeUndefined();
  });

  it('warns of a PSP that does not announce the authority of the GAP’s certificate', async () => {
    const good = await run(await startPsp('valid'), { only: ['nominal', 'announced-authorities'] });
    expect(good.scenarios[1]).toMatchObject({
      verdict: 'pass',
      explanation: { key: 'qualification.announced.gap-psp.named' },
    });
    const other = await run(await startPsp('valid', 'unknown'), {
      only: ['nominal', 'announced-authorities'],
    });
    expect(other.scenarios[1]).toMatchObject({
      verdict: 'warn',
      obligation: 'recommendation',
      explanation: { key: 'qualification.announced.gap-psp.missing' },
      remedy: { key: 'qualification.announced.gap-psp.remedy' },
    });
  });

  it('concludes nothing from the refusals of a PSP that has had enough of calls', async () => {
    const only = ['nominal', 'tls-1-1-refused'];
    const port = await startPsp('valid');
    let calls = 0;
    let most = Number.POSITIVE_INFINITY;
    const limited = createProxy((socket) => {
      calls += 1;
      if (calls > most) socket.destroy();
      else socket.pipe(connect(port, '127.0.0.1').on('error', () => socket.destroy())).pipe(socket);
      socket.on('error', () => undefined);
    });
    limited.listen(0, '127.0.0.1');
    await once(limited, 'listening');
    const { port: at } = limited.address() as AddressInfo;
    const free = await run(at, { only });
    expect(free.scenarios.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
    // The same calls, all but the last: the control call.
    [most, calls] = [calls - 1, 0];
    const report = await run(at, { only });
    expect(report.scenarios[1]).toMatchObject({
      verdict: 'inconclusive',
      observed: { outcome: 'unknown', because: 'refuses-everyone' },
      explanation: { key: 'qualification.lapse.gap-psp.lost' },
    });
    limited.close();
  });
});
