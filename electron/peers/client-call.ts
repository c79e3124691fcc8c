import type { EndReport, WireAccount } from '../contract/views.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { Answer, HttpRequest, Opening, Said } from './answer-line.ts';
import type { TlsParameters } from './end-report.ts';
import type { Party, Phase, ProtocolChoice } from './party.ts';
import type { TimedEntry } from './timeline.ts';

/** One connection as the client saw it. */
export interface ClientCall extends EndReport {
  readonly tls: TlsParameters | null;
  /** What the client decided and noticed; the messages are in `wire`. */
  readonly timeline: readonly TimedEntry[];
  /** What the server decided about this client, as far as it showed. */
  readonly answer: Answer;
  /** What a whole answer said; null where none came, or not to its end. */
  readonly said: Said | null;
  /** Whether it went on with a session of before, in which no certificate is shown (RFC 8446 §2.2, RFC 5246 §7.3). */
  readonly isResumed: boolean;
  /** How far the connection came. */
  readonly phase: Phase;
  /** Whether this end's handshake ended: of TLS 1.3, that says nothing of the server's decision. */
  readonly handshakeDone: boolean;
  readonly wire: WireAccount;
  /** `performance.now()` of the wire's first octet. */
  readonly wireStartedAt: number;
}

export interface ClientOptions {
  readonly party: Party;
  readonly host: string;
  readonly port: number;
  /** Name asked for (SNI). An IP address cannot be asked for (RFC 6066 §3): none is then. */
  readonly serverName: string;
  readonly signal?: AbortSignal | undefined;
  readonly protocol?: ProtocolChoice | undefined;
  /** How it speaks first, `line` by default. */
  readonly opening?: Opening | undefined;
  readonly request?: HttpRequest | undefined;
  /** The name in an HTTP request, where it is another than the one asked for. */
  readonly hostHeader?: string | undefined;
  /** A session to be gone on with, as `onSession` gave it. Holds secrets: never kept nor logged. */
  readonly session?: Buffer | undefined;
  /** Told each session that the server lets the client go on with. */
  readonly onSession?: ((session: Buffer) => void) | undefined;
  /** `signature`: signs as a client whose key is not its certificate's. TLS 1.2 alone, where it can be written. */
  readonly spoil?: 'signature' | undefined;
  /** Speaks also to a server that it refuses, to learn what the server decides of it. */
  readonly insists?: boolean;
  /** Told the server's chain as soon as it is known. */
  readonly onServerChain?: (chain: readonly Certificate[]) => void;
  /** For each phase: connection, handshake, answer. */
  readonly timeoutMs?: number;
  /** For the answer alone, where it is not to be waited for as long. */
  readonly answerTimeoutMs?: number | undefined;
}

/** What a report keeps of our end. */
export function endOf(call: ClientCall): EndReport {
  const { role, verdict, reason, params, warnings, received, applicationBytes } = call;
  const { libraryError, libraryOpinion } = call;
  return {
    role,
    verdict,
    warnings,
    received,
    applicationBytes,
    reason,
    params,
    libraryError,
    libraryOpinion,
  };
}
