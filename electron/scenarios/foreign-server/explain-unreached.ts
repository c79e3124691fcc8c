import type { Params } from '../../contract/faults.ts';
import type { TargetOf } from '../../contract/views.ts';
import type { Message, ReasonCode } from '../../contract/words.ts';
import type { ClientCall } from '../../peers/connect-client.ts';
import type { Finding } from './foreign-result.ts';
import { alertOf } from './read-decision.ts';
import { messageOf } from '../../texts/message.ts';
import type { TextKey, TextKeyUnder } from '../../texts/text-key.ts';

/** Where a call to a server stopped before anything could be decided. */
export interface Unreached {
  readonly because: ReasonCode;
  readonly explanation: Message;
  readonly remedy: Message;
  /** Whether somebody answers in TLS there, so that calling again may tell more. */
  readonly speaksTls: boolean;
}

/** Of a server that is called. */
type Address = Pick<
  TargetOf<'gap-server'> | TargetOf<'psp'> | TargetOf<'revocation-drill'>,
  'kind' | 'host' | 'port' | 'serverName'
>;

/** Says how far a call came (DNS, TCP, TLS), what was met there, and what to do. */
export function explainUnreached(call: ClientCall, address: Address): Unreached {
  const { word, speaksTls = false, because = 'connection-closed', params = {} } = causeOf(call, address);
  return {
    because,
    speaksTls,
    explanation: {
      key: `qualification.unreached.${word}` satisfies TextKey,
      params: { host: address.host, port: address.port, ...params },
    },
    remedy: messageOf(`qualification.unreached-remedy.${isNotTls(word) ? 'not-tls' : word}`),
  };
}

/** The finding of every scenario of a server that cannot be reached: the same cause, never a pass. */
export function unreachedFinding({ because, explanation, remedy }: Unreached): Finding {
  return { observed: { outcome: 'unknown', because }, verdict: 'inconclusive', explanation, remedy };
}

type UnreachedWord = TextKeyUnder<'qualification.unreached'>;

const isNotTls = (word: UnreachedWord): word is Extract<UnreachedWord, `not-tls.${string}`> =>
  word.startsWith('not-tls.');

interface Cause {
  readonly word: UnreachedWord;
  readonly params?: Params;
  readonly because?: ReasonCode;
  readonly speaksTls?: boolean;
}

function causeOf(call: ClientCall, { kind, serverName: name }: Address): Cause {
  const { phase, libraryError: error = '', wire, reason } = call;
  if (phase === 'identity') return { word: 'identity', params: { error }, because: reason ?? 'other' };
  if (phase === 'dns') return { word: 'dns' };
  if (phase === 'tcp') {
    if (error === 'ECONNREFUSED') return { word: 'tcp-refused' };
    return error === 'ETIMEDOUT' ? { word: 'tcp-filtered' } : { word: 'tcp-other', params: { error } };
  }
  if (wire.notTls !== null) return { word: `not-tls.${wire.notTls}`, because: 'not-tls' };
  const alert = alertOf(call);
  if (alert === 'protocol_version' || reason === 'protocol-version') {
    return { word: 'protocol-version', because: 'protocol-version', speaksTls: true };
  }
  if (alert === 'unrecognized_name') {
    return {
      word: kind === 'psp' ? 'unknown-psp-name' : 'unknown-name',
      params: { name },
      because: 'name-mismatch',
      speaksTls: true,
    };
  }
  if (alert !== null) return { word: 'tls-alert', params: { alert }, because: 'other', speaksTls: true };
  if (error === 'ETIMEDOUT') {
    return wire.records.some(({ from }) => from === 'server')
      ? { word: 'tls-stalled' }
      : { word: 'tls-silent' };
  }
  return { word: 'tls-closed', params: { error } };
}
