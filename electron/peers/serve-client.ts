import type { TLSSocket } from 'node:tls';
import type { EndReport } from '../contract/views.ts';
import { isOpeningComplete, writeAnswer } from './answer-line.ts';
import { judgementFields, notReached, tlsParameters, type TlsParameters } from './end-report.ts';
import { judgePeer } from './judge-peer.ts';
import { libraryOpinion } from './library-opinion.ts';
import { goodbyeMs, phaseTimeoutMs, type Party } from './party.ts';
import { peerCertificate, type ReceivedChain } from './received-chain.ts';
import { closeGently, readFrom, type Ending } from './socket-events.ts';
import { canOpenSuite } from './tap/record-keys.ts';
import { createRecorder, type Recorder, type TimedEntry } from './timeline.ts';
import { codeOf, reasonOfAlert, reasonOfLocalRefusal } from './tls-errors.ts';

/** What a server found out about a client, all but the wire. */
export interface ServedClient {
  readonly end: EndReport;
  /** What the server decided and noticed; the messages are on the wire. */
  readonly timeline: readonly TimedEntry[];
  readonly tls: TlsParameters | null;
  /** Name that the client asked for (SNI); null when it asked for none. */
  readonly serverName: string | null;
  /** Whether the handshake ended; the client's certificate, where it showed one, had come by then. */
  readonly handshakeDone: boolean;
  /** Whether the client's chain was looked at: it is when there is something to judge, or no other way to know it. */
  readonly isChainKnown: boolean;
  /** Of a client that closed in the handshake: whether it had read what it was sent. */
  readonly hasRead: boolean;
  /** How the wait for the client's first words ended; null where the handshake did not. */
  readonly ending: Ending['how'] | null;
  /** What went wrong here, by our own fault: nothing else that is told of the client is to be believed. */
  readonly crash?: Error;
}

/** A handshake that broke: by an alert of the client, by this end's library, or by what was no TLS at all. */
export function failedHandshake({ role }: Party, error: unknown): ServedClient {
  const code = codeOf(error);
  const recorder = createRecorder();
  const reason = reasonOfLocalRefusal(code);
  const word = reasonOfAlert(code) === null ? 'handshake-failed' : 'alert';
  recorder.note(word === 'alert' ? 'client' : 'server', word, { role, error: code }, { refusal: true });
  return {
    end: notReached(role, {
      ...(reason === null
        ? { reason: 'connection-closed', params: { phase: 'tls' } }
        : { verdict: 'refused', reason, params: {} }),
      libraryError: code,
    }),
    timeline: recorder.entries,
    tls: null,
    serverName: null,
    handshakeDone: false,
    hasRead: false,
    isChainKnown: false,
    ending: null,
  };
}

/** A call of which nothing is known because this end broke. */
export function crashedCall(party: Party, error: unknown): ServedClient {
  const crash = error instanceof Error ? error : new Error(String(error));
  return { ...failedHandshake(party, crash), crash };
}

/**
 * Lets a client speak once its handshake is done, judges it, answers in words and says goodbye. Rejects by a fault of ours alone.
 *
 * @param chainOf reads the chain that the client sent
 */
export async function serveClient(
  socket: TLSSocket,
  chainOf: () => ReceivedChain,
  o: {
    readonly party: Party;
    readonly timeoutMs?: number | undefined;
    readonly quietMs?: number | undefined;
    readonly signal: AbortSignal;
  },
): Promise<ServedClient> {
  const { party, timeoutMs = phaseTimeoutMs, quietMs, signal } = o;
  const { role, policy } = party;
  const recorder = createRecorder();
  const goodbye = Math.min(timeoutMs, goodbyeMs);
  // Listening starts before anything else: the client's first words may be here already.
  const reading = readFrom(socket, isOpeningComplete, { timeoutMs, signal, quietMs });
  const opinion = libraryOpinion(socket);
  const tls = tlsParameters(socket);
  const serverName = typeof socket.servername === 'string' ? socket.servername : null;
  const { ending, text, bytes } = await reading;
  const served = (end: EndReport, isChainKnown: boolean): ServedClient => ({
    end,
    timeline: recorder.entries,
    tls,
    serverName,
    isChainKnown,
    hasRead: true,
    handshakeDone: true,
    ending: ending.how,
  });
  const isThere = !socket.destroyed && ending.how !== 'aborted';
  if (ending.how !== 'complete' && (bytes === 0 || !isThere)) {
    recordSilence(recorder, ending.how);
    // Whoever says nothing is not judged: what it showed is read with the wire, or now where the wire will not tell.
    const chain = socket.destroyed || isChainOnWire(tls) ? null : chainOf();
    await closeGently(socket, null, ending.how === 'aborted' ? 0 : goodbye);
    const end = notReached(role, {
      libraryOpinion: opinion,
      reason: 'connection-closed',
      params: { phase: 'application', how: ending.how },
      applicationBytes: bytes,
      received: chain?.certificates.map(peerCertificate) ?? [],
      libraryError: ending.how === 'error' ? ending.code : undefined,
    });
    return served(end, chain !== null);
  }
  const chain = chainOf();
  const judgement = await judgePeer(policy, chain, { signal, timeoutMs });
  const refusedFor = judgement.verdict === 'refused' ? judgement.reason : null;
  if (refusedFor === null) recorder.note('server', 'server-accepts', { role });
  else recorder.note('server', 'server-refuses', { role, reason: refusedFor }, { refusal: true });
  await closeGently(socket, writeAnswer(text, refusedFor), goodbye);
  const seen = { received: chain.certificates.map(peerCertificate), libraryOpinion: opinion };
  return served({ role, ...judgementFields(judgement), ...seen, applicationBytes: bytes }, true);
}

/** Before TLS 1.3 certificates are in the clear. */
function isChainOnWire(tls: TlsParameters | null): boolean {
  return tls?.protocol !== 'TLSv1.3' || canOpenSuite(tls.cipher);
}

function recordSilence(recorder: Recorder, how: Ending['how']): void {
  if (how === 'timeout') recorder.note('server', 'client-silent');
  else recorder.note('client', 'client-closes');
}
