/** @module-tag slow */
import { createServer, type AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseFreePort } from '../../lab/free-port.ts';
import type { Lab } from '../../lab/lab.ts';
import { newLab, openPsp, resultOf, type OpenPsp } from './testing/open-psp.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await newLab();
});

const careless = { rejectUnauthorized: false };

/** Calls as they came: one that closed without a word is told a moment later. */
const inOrder = ({ calls }: OpenPsp) => [...calls].sort((one, other) => one.number - other.number);

describe('a port for all, the name asked for tells which', () => {
  const sni = { arrangement: 'sni', pspName: 'psp.simulation.test' } as const;
  const only = ['nominal', 'server-expired', 'server-wrong-name'];

  it('serves each PSP by its name, with a certificate that bears it', async () => {
    const psp = await openPsp(lab, sni, { only });
    const { port } = psp.listeners[0] ?? { port: 0 };
    expect(psp.listeners.map(({ id, name, port: own }) => [id, name, own])).toEqual([
      ['nominal', 'psp.simulation.test', port],
      ['server-expired', 'server-expired.psp.simulation.test', port],
      ['server-wrong-name', 'server-wrong-name.psp.simulation.test', port],
    ]);
    for (const { name } of psp.listeners) await psp.call(port, { servername: name });
    // Names are compared whatever their case.
    await psp.call(port, { servername: 'PSP.Simulation.test', ...careless });
    await psp.untilCalled(4);
    expect(inOrder(psp).map(({ scenario }) => scenario)).toEqual([...only, 'nominal']);
    const report = await psp.finish();
    expect(report.scenarios.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    expect(resultOf(report, 'server-expired').wire?.server?.clientHello?.serverName).toBe(
      'server-expired.psp.simulation.test',
    );
  });

  it('says which names are unknown, by an alert to the caller and a word to the reader', async () => {
    const psp = await openPsp(lab, sni, { only });
    const { port } = psp.listeners[0] ?? { port: 0 };
    expect(await psp.call(port, { servername: 'autre.simulation.test' })).toMatch(/UNRECOGNIZED_NAME/);
    expect(await psp.call(port, { servername: '' })).toMatch(/UNRECOGNIZED_NAME/);
    await psp.untilCalled(2);
    expect(psp.calls.map(({ explanation, scenario, result }) => [explanation, scenario, result])).toEqual([
      [{ key: 'calls.unknown-name', params: { name: 'autre.simulation.test' } }, null, null],
      [{ key: 'calls.unnamed' }, null, null],
    ]);
    expect((await psp.finish()).callCounts).toEqual({ total: 2, noise: 0, byScenario: {} });
  });

  it('is refused for an IP address, which nobody can ask for', async () => {
    await expect(openPsp(lab, { ...sni, pspName: '192.0.2.1' })).rejects.toMatchObject({
      fault: { code: 'INVALID_INPUT', params: { field: 'pspName' } },
    });
  });
});

describe('a port for all, the turn tells which', () => {
  it('goes round', async () => {
    const psp = await openPsp(lab, { arrangement: 'turn' }, { only: ['nominal', 'server-expired'] });
    expect(psp.listeners).toMatchObject([{ id: null, name: 'localhost' }]);
    const { port } = psp.listeners[0] ?? { port: 0 };
    for (let turn = 0; turn < 3; turn += 1) await psp.call(port);
    await psp.untilCalled(3);
    expect(inOrder(psp).map(({ scenario }) => scenario)).toEqual(['nominal', 'server-expired', 'nominal']);
    await psp.finish();
  });

  it('says that a turn did not come', async () => {
    const psp = await openPsp(lab, { arrangement: 'turn' }, { only: ['nominal', 'server-expired'] });
    await psp.call(psp.listeners[0]?.port ?? 0);
    await psp.untilCalled(1);
    expect(resultOf(await psp.finish(), 'server-expired')).toMatchObject({
      verdict: 'inconclusive',
      explanation: { key: 'calls.never-its-turn' },
    });
  });
});

describe('a port each', () => {
  /** The first of so many ports that are free now. */
  async function freePorts(count: number): Promise<number> {
    for (;;) {
      const first = await chooseFreePort();
      const taken = await Promise.allSettled(
        Array.from({ length: count }, (_, index) => portOf(first + index)),
      );
      if (taken.every(({ status }) => status === 'fulfilled')) return first;
    }
  }
  function portOf(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const server = createServer().on('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const own = (server.address() as AddressInfo).port;
        server.close(() => resolve(own));
      });
    });
  }

  it('follows from the one that is given', async () => {
    const port = await freePorts(2);
    const psp = await openPsp(lab, { port }, { only: ['nominal', 'server-expired'] });
    expect(psp.listeners).toEqual([
      { id: 'nominal', name: 'localhost', address: '127.0.0.1', port },
      { id: 'server-expired', name: 'localhost', address: '127.0.0.1', port: port + 1 },
    ]);
    await psp.finish();
  });

  it('names the one that is taken, and leaves the others free', async () => {
    const port = await freePorts(3);
    const squatter = createServer().listen(port + 1, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    try {
      const only = ['nominal', 'server-expired', 'server-revoked'];
      await expect(openPsp(lab, { port }, { only })).rejects.toMatchObject({
        fault: { code: 'PORT_IN_USE', params: { port: port + 1 } },
      });
      expect(await portOf(port)).toBe(port);
    } finally {
      await new Promise((resolve) => squatter.close(resolve));
    }
  });

  it('is refused past the last port, and on an address of another machine', async () => {
    await expect(openPsp(lab, { port: 65_535 })).rejects.toMatchObject({
      fault: { code: 'INVALID_INPUT', params: { field: 'port' } },
    });
    await expect(openPsp(lab, { address: '192.0.2.1' })).rejects.toMatchObject({
      fault: { code: 'INVALID_INPUT', params: { field: 'address', value: '192.0.2.1' } },
    });
    await expect(openPsp(lab, {}, { only: ['client-expired'] })).rejects.toMatchObject({
      fault: { code: 'INVALID_INPUT', params: { field: 'only', value: 'client-expired' } },
    });
  });

  it('bears the names of this machine where it listens for it alone, and the PSP’s wherever', async () => {
    const psp = await openPsp(lab, { pspName: '192.0.2.7' }, { only: ['nominal', 'server-wrong-name'] });
    const port = psp.portOf('nominal');
    expect(await psp.call(port)).toContain('accepted');
    expect(await psp.call(port, { servername: '', host: '127.0.0.1' })).toContain('accepted');
    expect(await psp.call(psp.portOf('server-wrong-name'))).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
    await psp.finish();
  });
});
