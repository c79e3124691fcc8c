import { connect, createServer, type TLSSocket } from 'node:tls';
import type { AddressInfo } from 'node:net';
import type { KeyObject } from 'node:crypto';
import type { Certificate } from '../../electron/pki/certificate.ts';
import type { LabAuthority } from '../../electron/lab/lab.ts';

/** As many at a time as the battery plays. */
const concurrency = 4;

export interface BareIdentity {
  readonly key: KeyObject;
  readonly certificate: Certificate;
  readonly authority: LabAuthority;
}

/**
 * Mutual TLS by the platform alone, an octet each way: what a battery of as many scenarios cannot do without. Gives milliseconds.
 */
export async function timeBareHandshakes(count: number, identity: BareIdentity): Promise<number> {
  const { key, certificate, authority } = identity;
  const material = {
    key: key.export({ type: 'pkcs8', format: 'pem' }),
    cert: certificate.pem + authority.intermediate.pem,
    ca: authority.root.pem,
  };
  const waiting = Array.from({ length: count });
  const once = async (): Promise<void> => {
    // A server each, as each scenario has: with a policy of its own.
    const server = createServer({ ...material, requestCert: true, rejectUnauthorized: true });
    server.on('secureConnection', (socket) => socket.on('error', () => undefined).end('x'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const options = { ...material, port, host: '127.0.0.1', servername: certificate.commonName };
    await readToEnd(connect(options));
    await new Promise((resolve) => server.close(resolve));
  };
  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      waiting.pop();
      await once();
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  return performance.now() - started;
}

function readToEnd(socket: TLSSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    let octets = 0;
    socket.on('data', (data: Buffer) => (octets += data.length));
    socket.on('error', reject);
    socket.on('close', () => {
      if (octets > 0) resolve();
      else reject(new Error('a bare handshake brought nothing'));
    });
  });
}
