import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityForm } from '../../lab/lab.ts';
import { chooseFreePort } from '../../lab/free-port.ts';
import { lazy } from '../../pki/asn1/lazy.ts';
import { callServer, isRefusal, type TerminalCall } from './call-server.ts';
import type { CommandResult, RunningServer } from './child-process.ts';
import { installBundle, type InstalledBundle } from './install-bundle.ts';
import { openStage, startApplication, type Application, type ListOptions, type Stage } from './open-stage.ts';
import type { ServerProgram } from './server-programs.ts';

const wrongForms = [
  'unknown-authority',
  'self-signed',
  'expired',
  'not-yet-valid',
  'wrong-usage',
  'corrupted',
  'revoked',
] as const satisfies readonly IdentityForm[];

export interface ProofOptions {
  /** The application is behind the server, so that what reached it can be counted. */
  readonly isProxy: boolean;
  /** It asks for the lists of the whole chain, as OpenSSL does. */
  readonly needsEveryList: boolean;
}

/** One lab for all the servers of a file: its keys take longer than any of their handshakes. */
const openStageOnce = lazy(openStage);

/**
 * The proof of a server's bundle: the real server, started on the bundle as its commands install it, accepts a right terminal
 * and refuses every wrong one. Skipped, by name, where the server is not installed.
 */
export function proveServer(program: ServerProgram, { isProxy, needsEveryList }: ProofOptions): void {
  const name = program.isPresent ? program.kind : `${program.kind} (absent: ${program.packages})`;
  describe.skipIf(!program.isPresent)(name, () => {
    let stage: Stage;
    let application: Application;
    let installed: InstalledBundle;
    let checked: CommandResult | null;
    let server: RunningServer | undefined;
    let call: (
      form: IdentityForm | 'nothing',
      options?: { version?: 'TLSv1.2' | 'TLSv1.3'; port?: number; session?: Buffer },
    ) => Promise<TerminalCall>;

    async function install(options: ListOptions): Promise<[InstalledBundle, number]> {
      const port = await chooseFreePort();
      const request = await stage.request(program.kind, 'server', options);
      return [await installBundle({ ...request, port, applicationPort: application.port }), port];
    }

    beforeAll(async () => {
      [stage, application] = await Promise.all([openStageOnce(), startApplication()]);
      const { root } = await stage.lab.authority('igc-sante');
      let port: number;
      [installed, port] = await install({});
      // Before it starts: Tomcat's check takes the port.
      checked = (await program.check?.(installed)) ?? null;
      server = await program.start(installed, port);
      call = async (form, options = {}) =>
        callServer(options.port ?? port, form === 'nothing' ? null : await stage.tpe(form), {
          trust: root,
          ...options,
        });
    });
    afterAll(async () => {
      await server?.stop();
      await Promise.all([installed.remove(), application.close()]);
    });

    it('runs in a known version, and finds no fault with its configuration', async () => {
      expect(await program.version()).toMatch(/\d+\.\d+/);
      expect(installed.bundle.proof).toBe('proven-by-test');
      expect(installed.bundle.warnings).toEqual([]);
      if (checked !== null) {
        expect(checked.code, checked.output).toBe(0);
        expect(checked.output).not.toMatch(/\[(?:warn|emerg|alert|WARNING|ALERT)\]|\bSEVERE\b/);
      }
    });

    it.each(['TLSv1.2', 'TLSv1.3'] as const)('accepts a right terminal over %s', async (version) => {
      const before = application.calls();
      const answer = await call('valid', { version });
      expect(answer, server?.output()).toMatchObject({ outcome: 'answered', status: 200 });
      expect(answer).toHaveProperty('body', expect.stringMatching(isProxy ? /SIMULATION TPE/ : /^GAP : /));
      if (version === 'TLSv1.2') expect(answer).toHaveProperty('cipher', expect.stringMatching(/^ECDHE-/));
      expect(application.calls() - before).toBe(isProxy ? 1 : 0);
    });

    it.each(['nothing', ...wrongForms] as const)('refuses a terminal that shows: %s', async (form) => {
      const before = application.calls();
      for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
        const answer = await call(form, { version });
        expect(isRefusal(answer), JSON.stringify(answer)).toBe(true);
      }
      expect(application.calls()).toBe(before);
      // It still stands, and still accepts: the refusals were no breakdown.
      expect(await call('valid')).toMatchObject({ outcome: 'answered', status: 200 });
    });

    // Behind these, nothing but the handshake judges a terminal.
    if (isProxy) {
      it.each(['TLSv1.2', 'TLSv1.3'] as const)('verifies each connection anew over %s', async (version) => {
        const first = await call('valid', { version });
        const session = first.outcome === 'answered' ? first.session : null;
        if (session === null) return;
        const again = await call('valid', { version, session });
        expect(again).toMatchObject({ status: 200, isResumed: false });
      });
    }

    /** Starts another server on other lists, and tells whether it refuses the right terminal. */
    async function refusesWith(options: ListOptions): Promise<TerminalCall> {
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

    it('refuses everybody once its lists are stale', async () => {
      const answer = await refusesWith({ variant: 'stale' });
      expect(isRefusal(answer), JSON.stringify(answer)).toBe(true);
    });

    if (needsEveryList) {
      it('refuses everybody without the list of the root', async () => {
        const answer = await refusesWith({ levels: ['intermediate'] });
        expect(isRefusal(answer), JSON.stringify(answer)).toBe(true);
      });
    }

    it('does not accept anybody without lists', async () => {
      const [other, port] = await install({ levels: [] });
      try {
        expect(other.bundle.warnings.map(({ key }) => key)).toContain('deploy.warnings.list-missing');
        const started = await program.start(other, port).catch(() => null);
        if (started === null) return;
        try {
          const answer = await call('valid', { port });
          expect(isRefusal(answer), JSON.stringify(answer)).toBe(true);
        } finally {
          await started.stop();
        }
      } finally {
        await other.remove();
      }
    });
  });
}
