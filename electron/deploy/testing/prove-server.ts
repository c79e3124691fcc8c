import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindFacts } from '../../contract/deployment-kinds.ts';
import type { IdentityForm } from '../../lab/lab.ts';
import { chooseFreePort } from '../../lab/free-port.ts';
import { lazy } from '../../pki/asn1/lazy.ts';
import { callServer, isRefusal, type TerminalCall } from './call-server.ts';
import type { CommandResult, RunningServer } from './child-process.ts';
import { installBundle, type InstalledBundle } from './install-bundle.ts';
import { openStage, startApplication, type Application, type ListOptions } from './open-stage.ts';
import { serverPrograms, type ServerProgram } from './server-programs.ts';

const wrongForms = [
  'unknown-authority',
  'self-signed',
  'expired',
  'not-yet-valid',
  'wrong-usage',
  'corrupted',
  'revoked',
] as const satisfies readonly IdentityForm[];

/** One lab for all the servers of a file: its keys take longer than any of their handshakes. */
const openStageOnce = lazy(openStage);

/** The proof of the bundles of every server whose TLS is a library's. */
export function proveServersOf(library: ServerProgram['library']): void {
  const programs: readonly ServerProgram[] = Object.values(serverPrograms);
  programs.filter((program) => program.library === library).forEach(proveServer);
}

/**
 * The proof of a server's bundle: the real server, started on the bundle as its commands install it, accepts a right terminal
 * and refuses every wrong one. Skipped, by name, where the server is not installed.
 */
function proveServer(program: ServerProgram): void {
  const name = program.isPresent ? program.kind : `${program.kind} (absent: ${program.packages})`;
  // Behind these is an application, so that what reaches it can be counted.
  const isProxy = kindFacts[program.kind].hasApplication;
  describe.skipIf(!program.isPresent)(name, () => {
    let proof: Proof | undefined;
    const current = (): Proof => {
      if (proof === undefined) throw new Error(`${program.kind} did not start`);
      return proof;
    };
    beforeAll(async () => {
      proof = await openProof(program);
    });
    afterAll(() => proof?.close());
    proveConfiguration(current);
    proveAcceptance(current, isProxy);
    proveRefusals(current);
    // Nothing but the handshake judges a terminal here.
    if (isProxy) proveFreshVerification(current);
    proveLists(current, program.needsEveryList);
  });
}

/** A server that runs on its bundle. */
interface Proof {
  readonly program: ServerProgram;
  readonly application: Application;
  readonly installed: InstalledBundle;
  /** What the server's own check said of its configuration; null where it has none. */
  readonly checked: CommandResult | null;
  readonly server: RunningServer;
  readonly call: (form: IdentityForm | 'nothing', options?: CallOptions) => Promise<TerminalCall>;
  /** Installs another bundle, on other lists. */
  readonly install: (options: ListOptions) => Promise<[InstalledBundle, number]>;
  close(): Promise<void>;
}

interface CallOptions {
  readonly version?: 'TLSv1.2' | 'TLSv1.3';
  readonly port?: number;
  readonly session?: Buffer;
}

async function openProof(program: ServerProgram): Promise<Proof> {
  const [stage, application] = await Promise.all([openStageOnce(), startApplication()]);
  const { root } = await stage.lab.authority('igc-sante');
  const install: Proof['install'] = async (options) => {
    const port = await chooseFreePort();
    const request = await stage.request(program.kind, 'server', options);
    return [await installBundle({ ...request, port, applicationPort: application.port }), port];
  };
  const [installed, port] = await install({});
  // Before it starts: Tomcat's check takes the port.
  const checked = (await program.check?.(installed)) ?? null;
  const server = await program.start(installed, port);
  return {
    program,
    application,
    installed,
    checked,
    server,
    install,
    async call(form, options = {}) {
      const identity = form === 'nothing' ? null : await stage.tpe(form);
      return callServer(options.port ?? port, identity, { trust: root, ...options });
    },
    async close() {
      await server.stop();
      await Promise.all([installed.remove(), application.close()]);
    },
  };
}

function proveConfiguration(current: () => Proof): void {
  it('runs in a known version, and finds no fault with its configuration', async () => {
    const { program, installed, checked } = current();
    expect(await program.version()).toMatch(/\d+\.\d+/);
    expect(installed.bundle.proof).toBe('proven-by-test');
    expect(installed.bundle.warnings).toEqual([]);
    if (checked !== null) {
      expect(checked.code, checked.output).toBe(0);
      expect(checked.output).not.toMatch(/\[(?:warn|emerg|alert|WARNING|ALERT)\]|\bSEVERE\b/);
    }
  });
}

function proveAcceptance(current: () => Proof, isProxy: boolean): void {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('accepts a right terminal over %s', async (version) => {
    const { application, server, call } = current();
    const before = application.calls();
    const answer = await call('valid', { version });
    expect(answer, server.output()).toMatchObject({ outcome: 'answered', status: 200 });
    expect(answer).toHaveProperty('body', expect.stringMatching(isProxy ? /SIMULATION TPE/ : /^GAP : /));
    if (version === 'TLSv1.2') expect(answer).toHaveProperty('cipher', expect.stringMatching(/^ECDHE-/));
    expect(application.calls() - before).toBe(isProxy ? 1 : 0);
  });
}

function proveRefusals(current: () => Proof): void {
  it.each(['nothing', ...wrongForms] as const)('refuses a terminal that shows: %s', async (form) => {
    const { application, call } = current();
    const before = application.calls();
    for (const version of ['TLSv1.2', 'TLSv1.3'] as const) expectRefusal(await call(form, { version }));
    expect(application.calls()).toBe(before);
    // It still stands, and still accepts: the refusals were no breakdown.
    expect(await call('valid')).toMatchObject({ outcome: 'answered', status: 200 });
  });
}

function proveFreshVerification(current: () => Proof): void {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('verifies each connection anew over %s', async (version) => {
    const { call } = current();
    const first = await call('valid', { version });
    const session = first.outcome === 'answered' ? first.session : null;
    if (session === null) return;
    const again = await call('valid', { version, session });
    expect(again).toMatchObject({ status: 200, isResumed: false });
  });
}

function proveLists(current: () => Proof, needsEveryList: boolean): void {
  it('refuses everybody once its lists are stale', async () => {
    expectRefusal(await callAnother(current(), { variant: 'stale' }));
  });

  if (needsEveryList) {
    it('refuses everybody without the list of the root', async () => {
      expectRefusal(await callAnother(current(), { levels: ['intermediate'] }));
    });
  }

  it('does not accept anybody without lists', async () => {
    const { program, install, call } = current();
    const [other, port] = await install({ levels: [] });
    try {
      expect(other.bundle.warnings.map(({ key }) => key)).toContain('deploy.warnings.list-missing');
      const started = await program.start(other, port).catch(() => null);
      if (started === null) return;
      try {
        expectRefusal(await call('valid', { port }));
      } finally {
        await started.stop();
      }
    } finally {
      await other.remove();
    }
  });
}

/** Starts another server on other lists, and calls it as the right terminal. */
async function callAnother({ program, install, call }: Proof, options: ListOptions): Promise<TerminalCall> {
  const [other, port] = await install(options);
  try {
    const started = await program.start(other, port);
    try {
      return await call('valid', { port });
    } finally {
      await started.stop();
    }
  } finally {
    await other.remove();
  }
}

function expectRefusal(answer: TerminalCall): void {
  expect(isRefusal(answer), JSON.stringify(answer)).toBe(true);
}
