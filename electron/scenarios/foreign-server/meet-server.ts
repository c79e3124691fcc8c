import type { Opening } from '../../peers/answer-line.ts';
import type { ClientCall } from '../../peers/connect-client.ts';
import type { ProtocolChoice } from '../../peers/party.ts';
import { readDecision, type Decision } from './read-decision.ts';

/** How a server is to be called so that what it decides shows. */
export interface Manner {
  readonly opening: Opening;
  readonly protocol?: ProtocolChoice;
  /** For its answer, in milliseconds. */
  readonly answerTimeoutMs: number;
}

/** The call of a right client: what the calls of the others are compared with. */
export interface Meeting {
  readonly call: ClientCall;
  readonly decision: Decision;
  readonly manner: Manner;
}

const byHttp: Manner = { opening: 'http', answerTimeoutMs: 3000 };
/** Long enough for a server to have cut whom it refuses. */
const bySilence: Manner = { opening: 'silence', answerTimeoutMs: 1000 };
/** Of TLS 1.3, a server that gives no ticket and says nothing shows nothing; of TLS 1.2 the handshake tells. */
const bySilenceTls12: Manner = { ...bySilence, protocol: { maxVersion: 'TLSv1.2' } };

/**
 * Calls a server as a right client and finds out how to speak to it: by HTTP, which most answer; in silence, where it
 * closes on a request that it does not understand, or answers none.
 */
export async function meetServer(call: (manner: Manner) => Promise<ClientCall>): Promise<Meeting> {
  const attempt = async (manner: Manner): Promise<Meeting> => {
    const made = await call(manner);
    return { call: made, decision: readDecision(made, null), manner };
  };
  const first = await attempt(byHttp);
  if (isPlain(first)) return first;
  const silent = await attempt(bySilence);
  if (silent.decision.outcome === 'accepted') return silent;
  // It closes whatever the client does: a refusal.
  if (silent.decision.outcome === 'refused') return { ...silent, manner: byHttp };
  const old = await attempt(bySilenceTls12);
  return old.decision.outcome === 'accepted' ? old : first;
}

/** Whether the answer to a request leaves nothing open about how to speak. */
function isPlain({ decision, call }: Meeting): boolean {
  switch (decision.outcome) {
    case 'accepted':
      return decision.sign.kind !== 'open';
    case 'refused':
      // A close may be about the request: it is not when the handshake itself did not end.
      return decision.sign.kind !== 'closed' || !call.handshakeDone;
    case 'unknown':
      return decision.why !== 'silent';
  }
}
