/** @module-tag slow */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityForm } from '../lab/lab.ts';
import { chooseFreePort } from '../lab/free-port.ts';
import type { CommandResult } from './testing/child-process.ts';
import { installBundle, type InstalledBundle } from './testing/install-bundle.ts';
import { openStage, type Stage } from './testing/open-stage.ts';
import { clientPrograms, startPsp, type StagePsp } from './testing/run-client.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

describe.each(clientPrograms)('$kind', (program) => {
  const suffix = program.isPresent ? '' : ` (absent: ${program.packages})`;
  describe.skipIf(!program.isPresent)(`calls the PSP${suffix}`, () => {
    let port: number;
    let installed: InstalledBundle;

    beforeAll(async () => {
      port = await chooseFreePort();
      installed = await installBundle({ ...(await stage.request(program.kind, 'client')), port });
    });
    afterAll(() => installed.remove());

    async function callPsp(
      form: IdentityForm,
      client = installed,
      on = port,
    ): Promise<{ ran: CommandResult; calls: StagePsp['calls'] }> {
      const psp = await startPsp(stage, form, on);
      try {
        return { ran: await program.run(client), calls: psp.calls };
      } finally {
        await psp.close();
      }
    }

    it('and is accepted, showing its certificate and its intermediate', async () => {
      const { ran, calls } = await callPsp('valid');
      expect(ran, ran.output).toMatchObject({ code: 0 });
      expect(ran.output).toMatch(/HTTP 200[^]*DIAPASON-TEST accepted/);
      expect(calls).toHaveLength(1);
      expect(calls[0]).toMatchObject({ tls: { protocol: 'TLSv1.3' }, end: { verdict: 'accepted' } });
      expect(calls[0]?.end.received.length).toBeGreaterThanOrEqual(2);
    });

    it.each([
      ['unknown-authority', /unable to find valid certification path|^(?:SELF_SIGNED_CERT|UNABLE_TO)/m],
      ['wrong-name', /No (?:name|subject alternative DNS name) matching|ALTNAME_INVALID/],
      ['revoked', /has been revoked|CERT_REVOKED/],
      ['expired', /NotAfter|CERT_HAS_EXPIRED/],
    ] as const)('and refuses one that is: %s', async (form, why) => {
      const { ran, calls } = await callPsp(form);
      expect(ran.code, ran.output).toBe(1);
      expect(ran.output).not.toContain('HTTP ');
      expect(ran.output).toMatch(why);
      // It had reached it, and said nothing to it.
      await expect.poll(() => calls.length).toBeGreaterThan(0);
      expect(calls.every(({ end }) => end.verdict !== 'accepted' && end.applicationBytes === 0)).toBe(true);
    });

    it('without lists, does not check its revocation: that is optional', async () => {
      const other = await chooseFreePort();
      const request = await stage.request(program.kind, 'client', { levels: [] });
      const without = await installBundle({ ...request, port: other });
      try {
        expect(without.bundle.warnings).toEqual([]);
        const { ran } = await callPsp('revoked', without, other);
        expect(ran, ran.output).toMatchObject({ code: 0 });
      } finally {
        await without.remove();
      }
    });

    it(`and ${program.stopsOnStaleLists ? 'refuses' : 'still calls'} it once the lists are stale`, async () => {
      const other = await chooseFreePort();
      const request = await stage.request(program.kind, 'client', { variant: 'stale' });
      const stale = await installBundle({ ...request, port: other });
      try {
        expect(stale.bundle.warnings.map(({ key }) => key)).toContain('deploy.warnings.list-stale');
        const { ran } = await callPsp('valid', stale, other);
        expect(ran, ran.output).toMatchObject({ code: program.stopsOnStaleLists ? 1 : 0 });
      } finally {
        await stale.remove();
      }
    });

    it('and says that it is refused with a revoked certificate', async () => {
      const other = await chooseFreePort();
      const request = await stage.request(program.kind, 'client');
      const revoked = await stage.lab.identity({ role: 'gap-client', form: 'revoked' });
      const bad = await installBundle({ ...request, identity: revoked, port: other });
      try {
        const { ran } = await callPsp('valid', bad, other);
        expect(ran.code, ran.output).toBe(1);
        expect(ran.output).toMatch(/HTTP 400[^]*refused revoked/);
      } finally {
        await bad.remove();
      }
    });
  });
});
