import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give out by themselves (Linux from 32768, Windows and macOS from 49152): one that is chosen
 * here goes to nobody else before it is listened on, be it in a moment or at the next start.
 */
const range = { from: 20_000, to: 32_000 } as const;
const mostTries = 100;

/** A port of the loopback interface that is free now. */
export async function chooseFreePort(): Promise<number> {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const port = await listenBriefly(randomInt(range.from, range.to));
    if (port !== null) return port;
  }
  const any = await listenBriefly(0);
  if (any === null) throw new Error('no port of the loopback interface is free');
  return any;
}

/** Port that could be listened on, `0` standing for any; null where it is taken. */
function listenBriefly(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ host: '127.0.0.1', port: wanted, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
