import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { chooseFreePort } from '../../electron/lab/free-port.ts';

/** Starts `openssl s_server` with the PSP's certificate; it demands and verifies the client's, as ours does. */
export async function startOpensslServer(
  folder: string,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const port = await chooseFreePort();
  const child = spawn(
    'openssl',
    [
      's_server',
      '-accept',
      `127.0.0.1:${port}`,
      '-quiet',
      '-CAfile',
      'igc-sante.pem',
      '-Verify',
      '3',
      '-cert',
      'psp.pem',
      '-key',
      'psp.key',
      '-cert_chain',
      'psp-chain.pem',
    ],
    // Left open: at the end of its input, s_server leaves.
    { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  const closed = once(child, 'close');
  while (!(await takesConnections(port))) {
    if (child.exitCode !== null) throw new Error('openssl s_server did not start');
  }
  return {
    port,
    async stop() {
      child.kill();
      await closed;
    },
  };
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => setTimeout(() => resolve(false), 20));
  });
}

/** `openssl s_time -new`: full handshakes one after the other, with the GAP's certificate, for so many seconds. */
export function callSequentially(
  folder: string,
  port: number,
  seconds: number,
  more: readonly string[] = [],
): Promise<{ readonly calls: number; readonly perSecond: number }> {
  const args = [
    's_time',
    '-connect',
    `127.0.0.1:${port}`,
    '-new',
    '-time',
    String(seconds),
    '-cert',
    'gap.pem',
    '-key',
    'gap.key',
    '-CAfile',
    'igc-sante.pem',
    ...more,
  ];
  const started = performance.now();
  return new Promise((resolve, reject) => {
    execFile('openssl', args, { cwd: folder, maxBuffer: 64_000_000 }, (error, stdout) => {
      const elapsed = (performance.now() - started) / 1000;
      // « 1234 connections in 6 real seconds »: it counts whole seconds, so the time is taken here.
      const calls = Number(/(\d+) connections in \d+ real seconds/.exec(stdout)?.[1]);
      if (calls > 0) resolve({ calls, perSecond: calls / elapsed });
      else reject(new Error('openssl s_time made no call', { cause: error }));
    });
  });
}
