import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '../../contract/client.ts';
import type { AnyEvent } from '../../contract/events.ts';
import type { Input, MethodName, Output } from '../../contract/methods.ts';
import type { Profile, RunReport } from '../../contract/views.ts';
import { orderIds } from '../../contract/words.ts';
import { emptyProfile } from '../../procedure/profile-rules.ts';
import { createCore, type Core, type CoreOptions } from '../core.ts';

export const testPassphrase = 'une phrase secrète assez longue';

export const testProfile: Profile = {
  ...emptyProfile,
  publisher: { ...emptyProfile.publisher, name: 'Éditeur Exemple' },
  gap: { product: 'GAP 4.2', server: 'gap', domain: 'editeur-exemple.fr', tpeFqdn: 'gap.editeur-exemple.fr' },
  cardCase: 'A',
};

/** A core on folders of its own, for one test file. */
export interface TestCore {
  readonly core: Core;
  readonly folder: string;
  readonly events: readonly AnyEvent[];
  /** Calls a method and gives its value; throws the fault's code otherwise. */
  ask<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>;
  /** The code of the fault that a call gives. */
  faultOf<M extends MethodName>(method: M, input: Input<M>): Promise<string>;
  /** Makes a dossier with a practice certificate for each order. */
  practised(): Promise<{ readonly id: string; readonly folder: string }>;
  /** Runs the rehearsal of a dossier to its report. */
  rehearse(dossier: string, only?: string[]): Promise<RunReport>;
  /** Ends the core and removes its folders. */
  end(): Promise<void>;
}

export async function openTestCore(options: Partial<CoreOptions> = {}): Promise<TestCore> {
  const folder = await mkdtemp(join(tmpdir(), 'core-'));
  const core = createCore({
    userFolder: join(folder, 'user'),
    dossiersFolder: join(folder, 'dossiers'),
    shell: { kind: 'in-process' },
    version: '0.0.0-test',
    ...options,
  });
  const events: AnyEvent[] = [];
  core.subscribe((event) => events.push(event));
  const call = createClient(core.call);
  const ask: TestCore['ask'] = async (method, input) => {
    const reply = await call(method, input);
    if (!reply.ok) throw new Error(`${method}: ${reply.fault.code} ${JSON.stringify(reply.fault.params)}`);
    return reply.value;
  };
  return {
    core,
    folder,
    events,
    ask,
    faultOf: async (method, input) => {
      const reply = await call(method, input);
      return reply.ok ? 'no fault' : reply.fault.code;
    },
    practised: async () => {
      const wanted = join(folder, 'dossiers', 'exemple');
      const { id } = await ask('dossier.create', {
        folder: wanted,
        passphrase: testPassphrase,
        remember: false,
        profile: testProfile,
      });
      await ask('practice.issue', { dossier: id, orders: [...orderIds], makeMissingRequests: true });
      return { id, folder: wanted };
    },
    rehearse: async (dossier, only) => {
      const finished = new Promise<RunReport>((resolve, reject) => {
        const unsubscribe = core.subscribe((event) => {
          if (event.name === 'run.failed') reject(new Error(event.payload.fault.code));
          if (event.name !== 'run.finished') return;
          unsubscribe();
          resolve(event.payload.report);
        });
      });
      await ask('connectivity.start', {
        dossier,
        target: { kind: 'rehearsal' },
        only,
      });
      return finished;
    },
    end: async () => {
      await core.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
