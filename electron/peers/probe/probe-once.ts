import { connect } from 'node:net';
import type { Phase } from '../party.ts';
import { suiteNumber } from '../tap/cipher-suites.ts';
import { readWire } from '../tap/read-wire.ts';
import type { WireChunk } from '../tap/tap-socket.ts';
import { codeOf } from '../tls-errors.ts';
import { writeClientHello, type ProbedVersion } from './write-client-hello.ts';

/** What a server made of a ClientHello. */
export type ProbeAnswer =
  /** By a ServerHello, or by a HelloRetryRequest, which chooses as well (RFC 8446 §4.1.4). */
  | { readonly outcome: 'accepted'; readonly version: string; readonly suite: string }
  /** By an alert, or null where it only closed. */
  | { readonly outcome: 'refused'; readonly alert: string | null }
  /** `code`: what it speaks where it is not TLS (`ssh`, `http`, `smtp`, `other`), else the error's. */
  | {
      readonly outcome: 'not-tls' | 'unreachable' | 'timeout';
      readonly phase: Phase;
      readonly code: string;
    };

export interface ProbeOptions {
  readonly host: string;
  readonly port: number;
  /** Name asked for (SNI); an IP address is not (RFC 6066 §3). */
  readonly serverName: string;
  readonly version: ProbedVersion;
  /** Standard names. */
  readonly suites: readonly string[];
  /** The only group that is offered, by its number (IANA, « TLS Supported Groups »). */
  readonly group?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the connection, and again for the answer. */
  readonly timeoutMs?: number | undefined;
}

const usualTimeoutMs = 4_500;
/** An answer begins with a ServerHello: nothing of use comes later. */
const longestAnswer = 65_536;

/**
 * Sends one ClientHello, reads the first answer and goes no further. Needs no TLS library, so that it can ask for what
 * none offers any more. Never rejects for what a server does, nor on abort (`timeout`, code `ABORTED`). Throws RangeError
 * for a suite that has no standard name.
 */
export function probeOnce(options: ProbeOptions): Promise<ProbeAnswer> {
  const { host, port, signal, version, serverName, group, timeoutMs = usualTimeoutMs } = options;
  const suites = options.suites.map((name) => {
    const number = suiteNumber(name);
    if (number === null) throw new RangeError(`unknown suite: ${name}`);
    return number;
  });
  return new Promise((resolve) => {
    const chunks: WireChunk[] = [];
    let received = 0;
    let phase: Phase = 'dns';
    const socket = connect({ host, port });
    const finish = (answer: ProbeAnswer): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      socket.removeAllListeners('data');
      // Heard until it is gone: an unheard error would stop the process.
      socket.on('error', () => undefined).destroy();
      resolve(answer);
    };
    const onAbort = (): void => finish({ outcome: 'timeout', phase, code: 'ABORTED' });
    const onDeadline = (): void => finish({ outcome: 'timeout', phase, code: 'ETIMEDOUT' });
    const onEnd = (): void => finish(answerOf(chunks) ?? { outcome: 'refused', alert: null });
    let timer = setTimeout(onDeadline, timeoutMs);
    socket.once('lookup', () => (phase = 'tcp'));
    socket.once('connect', () => {
      phase = 'tls';
      clearTimeout(timer);
      timer = setTimeout(onDeadline, timeoutMs);
      socket.write(writeClientHello({ version, suites, serverName, group }));
    });
    socket.on('data', (bytes: Buffer) => {
      chunks.push({ at: performance.now(), from: 'remote', bytes });
      received += bytes.length;
      const answer = answerOf(chunks);
      if (answer !== null) finish(answer);
      else if (received > longestAnswer) finish({ outcome: 'not-tls', phase, code: 'other' });
    });
    socket.once('error', (error: Error) => {
      // A reset after our hello is how some refuse.
      if (phase === 'tls') onEnd();
      else finish({ outcome: 'unreachable', phase: phaseOf(error), code: codeOf(error) });
    });
    socket.once('end', onEnd).once('close', onEnd);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted === true) onAbort();
  });
}

function phaseOf(error: Error): Phase {
  return 'syscall' in error && error.syscall === 'getaddrinfo' ? 'dns' : 'tcp';
}

/** What a server's first octets say; null while they are not whole. */
function answerOf(chunks: readonly WireChunk[]): ProbeAnswer | null {
  const { account } = readWire({ chunks, isTruncated: false }, { end: 'client' });
  const { serverHello, notTls } = account;
  if (notTls !== null) return { outcome: 'not-tls', phase: 'tls', code: notTls };
  if (serverHello !== null) {
    return { outcome: 'accepted', version: serverHello.version, suite: serverHello.suite };
  }
  // A warning (unrecognized_name) is followed by the answer.
  const alert = account.alerts.find(({ level }) => level !== 'warning');
  return alert === undefined ? null : { outcome: 'refused', alert: alert.name };
}
