import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { chooseFreePort } from './free-port.ts';

it('chooses ports that can be listened on, and that no system gives out by itself', async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, chooseFreePort));
  for (const port of ports) {
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(32_768);
  }
  const [port = 0] = ports;
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
});
