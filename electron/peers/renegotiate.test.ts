import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCast, pspName, type TestCast } from './testing/open-cast.ts';
import { onlyTls12, recommendedProtocol } from './protocol-choices.ts';
import { canRenegotiate, runRenegotiation } from './renegotiate.ts';

let cast: TestCast;
beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.close());

// The party that is asked keeps to what is recommended, or to its library's habits; BoringSSL cannot even ask.
describe.runIf(canRenegotiate)('runRenegotiation', () => {
  const cases = [
    ['client', 'refused'],
    ['server', 'refused'],
    ['client', 'accepted'],
    ['server', 'accepted'],
  ] as const;
  it.each(cases)('asked for by the %s: %s', async (by, outcome) => {
    const [client, server] = await Promise.all([cast.gap('valid'), cast.psp('valid')]);
    const asked = outcome === 'refused' ? recommendedProtocol : {};
    const report = await runRenegotiation({
      client,
      server,
      serverName: pspName,
      by,
      ...(by === 'client'
        ? { clientProtocol: onlyTls12, serverProtocol: asked }
        : { clientProtocol: asked, serverProtocol: onlyTls12 }),
    });
    expect(report.renegotiation).toBe(outcome);
    expect(report.tls?.protocol).toBe('TLSv1.2');
    expect(report.wire[by]).toBeNull();
    expect(report.wire[by === 'client' ? 'server' : 'client']?.clientHello).not.toBeNull();
    expect(report.durationMs).toBeLessThan(3000);
  });

  it('has a fault, and the process goes on, where there is no port to wait on', async () => {
    const [client, server] = await Promise.all([cast.gap('valid'), cast.psp('valid')]);
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    for (const by of ['client', 'server'] as const) {
      await expect(runRenegotiation({ client, server, serverName: pspName, by, port })).rejects.toMatchObject(
        { fault: { code: 'PORT_IN_USE', params: { port } } },
      );
    }
    await new Promise((resolve) => taken.close(resolve));
  });

  it('is never asked for where the handshake fails', async () => {
    const [client, server] = await Promise.all([cast.gap('valid'), cast.psp('valid')]);
    const protocols = { clientProtocol: onlyTls12, serverProtocol: { minVersion: 'TLSv1.3' } } as const;
    for (const by of ['client', 'server'] as const) {
      const report = await runRenegotiation({ client, server, serverName: pspName, by, ...protocols });
      expect(report.renegotiation).toBe('unknown');
    }
  });
});
