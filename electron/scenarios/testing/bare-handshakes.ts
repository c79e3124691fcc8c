import { connect, createServer, type TLSSocket } from 'node:tls';
import type { AddressInfo } from 'node:net';
import type { Identity } from '../../lab/lab.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';

/** Who meets whom, and whom each trusts. */
export interface BareCast {
  readonly server: Identity;
  readonly client: Identity;
  readonly serverRoot: Certificate;
  readonly clientRoot: Certificate;
}

/** As many at a time as the battery plays. */
const concurrency = 4;

/**
 * Mutual TLS by the platform alone, an octet there and back: what a battery of as many scenarios cannot do without. A server
 * each, as each scenario has. Gives milliseconds.
 */
export async function timeBareHandshakes(count: number, cast: BareCast): Promise<number> {
  const material = ({ certificate, chain, key }: Identity, peerRoot: Certificate) => ({
    key: key.export({ type: 'pkcs8', format: 'pem' }),
    cert: [certificate, ...chain].map(({ pem }) => pem).join(''),
    ca: peerRoot.pem,
  });
  const serverMaterial = material(cast.server, cast.clientRoot);
  const clientMaterial = material(cast.client, cast.serverRoot);
  const once = async (): Promise<void> => {
    const server = createServer({ ...serverMaterial, requestCert: true, rejectUnauthorized: true });
    server.on('secureConnection', (socket: TLSSocket) => {
      socket.on('error', () => undefined).once('data', (octet: Buffer) => socket.end(octet));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const servername = cast.server.certificate.commonName;
    await echoOnce(connect({ ...clientMaterial, port, host: '127.0.0.1', servername }));
    await new Promise((resolve) => server.close(resolve));
  };
  let left = count;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await once();
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  return performance.now() - started;
}

function echoOnce(socket: TLSSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    let octets = 0;
    socket.on('secureConnect', () => socket.write('x'));
    socket.on('data', (data: Buffer) => (octets += data.length));
    socket.on('error', reject);
    socket.on('close', () => {
      if (octets > 0) resolve();
      else reject(new Error('a bare handshake brought nothing'));
    });
  });
}

const tickMs = 5;

/** Watches the event loop until `stop`, which gives the longest time that it was held up, in milliseconds. */
export function watchStalls(): { readonly stop: () => number } {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - tickMs);
    last = now;
  }, tickMs);
  return {
    stop() {
      clearInterval(timer);
      return Math.max(longest, performance.now() - last - tickMs);
    },
  };
}
