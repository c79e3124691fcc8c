/** @module-tag slow */
/** @module-tag once */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity, IdentityForm } from '../../lab/lab.ts';
import { chooseFreePort } from '../../lab/free-port.ts';
import { lazy } from '../../pki/asn1/lazy.ts';
import { callServer, isRefusal, type TerminalCall } from '../testing/call-server.ts';
import { runCommand, type RunningServer } from '../testing/child-process.ts';
import { gapName, openStage, type Stage } from '../testing/open-stage.ts';
import { gapServers, startOpenssl } from './testing/gap-servers.ts';
import { installSimulation, type InstalledSimulation } from './testing/install-simulation.ts';

const listForms = ['crl-unavailable', 'crl-stale', 'crl-forged'] as const;
const refused = [
  'expired',
  'not-yet-valid',
  'revoked',
  'unknown-authority',
  'self-signed',
  ...listForms,
] as const;

/** One lab for all the servers: its keys take longer than any handshake. */
const openStageOnce = lazy(openStage);

async function call(
  stage: Stage,
  port: number,
  form: IdentityForm | 'nothing',
  version?: 'TLSv1.2' | 'TLSv1.3',
): Promise<TerminalCall> {
  const { root } = await stage.lab.authority('igc-sante');
  const identity = form === 'nothing' ? null : await stage.tpe(form);
  return callServer(port, identity, { trust: root, version });
}

describe.each(gapServers)('$program, with the export alone', (server) => {
  const title = server.isPresent ? server.program : `${server.program} (absent: ${server.packages})`;
  describe.skipIf(!server.isPresent)(title, () => {
    let stage: Stage;
    let installed: InstalledSimulation;
    let running: RunningServer | undefined;
    let port: number;

    beforeAll(async () => {
      stage = await openStageOnce();
      installed = await installSimulation(stage.lab);
      port = await chooseFreePort();
      running = await server.start(installed, port);
    });
    afterAll(async () => {
      await running?.stop();
      await installed.remove();
    });

    it.each(['TLSv1.2', 'TLSv1.3'] as const)('accepts the valid terminal over %s', async (version) => {
      expect(await call(stage, port, 'valid', version)).toMatchObject({ outcome: 'answered', status: 200 });
    });

    it('announces the simulation, as the README has it verified', async () => {
      const command = /^openssl s_client .*'SIMULATION INGETRUST'$/m.exec(installed.readme)?.[0] ?? 'false';
      const here = command.replace(`${gapName}:443`, `127.0.0.1:${port}`);
      const { code, output } = await runCommand('sh', ['-c', here]);
      expect(code, output).toBe(0);
      expect(output).toContain('SIMULATION INGETRUST AC RACINE');
    });

    it.each(['nothing', ...refused] as const)('refuses: %s', async (form) => {
      for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
        const answer = await call(stage, port, form, version);
        expect(isRefusal(answer), JSON.stringify(answer)).toBe(true);
      }
      // It still stands, and still accepts: the refusals were no breakdown.
      expect(await call(stage, port, 'valid')).toMatchObject({ outcome: 'answered', status: 200 });
    });
  });
});

describe('the lists of the export', () => {
  let stage: Stage;
  let installed: InstalledSimulation;
  beforeAll(async () => {
    stage = await openStageOnce();
    installed = await installSimulation(stage.lab);
    await installed.prepare('server', 'OpenSSL');
  });
  afterAll(() => installed.remove());

  it('are what has the four terminals refused: a server that does not check them accepts these', async () => {
    const port = await chooseFreePort();
    const running = await startOpenssl(installed, port, ['-crl_check_all']);
    try {
      for (const form of ['valid', 'revoked', ...listForms] as const) {
        expect(await call(stage, port, form), form).toMatchObject({ outcome: 'answered', status: 200 });
      }
      expect(isRefusal(await call(stage, port, 'unknown-authority'))).toBe(true);
    } finally {
      await running.stop();
    }
  });

  it('are renewed by the README’s commands, from the revocation point', async () => {
    const revoked = await stage.lab.issueTerminal();
    const { root } = await stage.lab.authority('igc-sante');
    const port = await chooseFreePort();
    const answerTo = async (terminal: Identity): Promise<TerminalCall> => {
      const running = await startOpenssl(installed, port);
      try {
        expect(await call(stage, port, 'valid')).toMatchObject({ outcome: 'answered', status: 200 });
        return await callServer(port, terminal, { trust: root });
      } finally {
        await running.stop();
      }
    };
    expect(await answerTo(revoked)).toMatchObject({ outcome: 'answered', status: 200 });
    await stage.lab.revoke(revoked.certificate);
    const commands = [...installed.readme.matchAll(/```sh\n(\(set -e[^]*?)\n```/g)].map(
      ([, code = '']) => code,
    );
    expect(commands).toHaveLength(2);
    const renew = async (): Promise<number[]> => {
      const results = [];
      for (const one of commands) results.push(await runCommand('sh', ['-c', one], { cwd: installed.run }));
      await installed.prepare('server', 'OpenSSL');
      return results.map(({ code }) => code);
    };
    // Without the point, what is there stays as it is.
    await renew();
    expect(await answerTo(revoked)).toMatchObject({ outcome: 'answered', status: 200 });
    const point = await stage.lab.openRevocationPoint();
    try {
      expect(await renew()).toEqual([0, 0]);
    } finally {
      await point.close();
    }
    expect(isRefusal(await answerTo(revoked))).toBe(true);
    for (const form of listForms) expect(isRefusal(await answerTo(await stage.tpe(form)))).toBe(true);
  });
});
