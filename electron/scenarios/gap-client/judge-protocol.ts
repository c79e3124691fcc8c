import type { Message } from '../../contract/words.ts';
import { readableVersion } from '../../peers/wire-rows.ts';
import type { Finding } from '../foreign-server/foreign-result.ts';
import { isAboutCertificate } from './client-alerts.ts';
import type { GapDecision, ReadCall } from './read-call.ts';
import type { Variant } from './variants.ts';
import { assumeKey, messageOf } from '../../texts/message.ts';

/** How many suites are named before the others are only counted. */
const mostNamed = 4;

/** What a recommendation is told from: a PSP that speaks one version, or weak suites alone. What is not followed warns. */
export function judgeProtocol({ id }: Variant, call: ReadCall, decision: GapDecision): Finding {
  switch (id) {
    case 'tls-1-1-refused':
      return judgeOldVersion(id, call, decision);
    case 'weak-suites-refused':
      return judgeSuites(id, call);
    default:
      return judgeVersion(id, id === 'tls-1-3' ? 'TLSv1.3' : 'TLSv1.2', call);
  }
}

const say = (id: string, word: 'pass' | 'warn' | 'remedy', params: Message['params'] = {}): Message => ({
  key: assumeKey(`calls.protocol.${id}.${word}`),
  params,
});
const accepted = { observed: { outcome: 'accepted' } } as const;
const refusedFor = (because: 'protocol-version' | 'cipher-suite') =>
  ({ observed: { outcome: 'refused', by: 'GAP', because } }) as const;

function couldNotTell(): Finding {
  return {
    observed: { outcome: 'unknown' },
    verdict: 'inconclusive',
    explanation: messageOf('calls.protocol.unknown'),
    remedy: messageOf('calls.remedy.call-again'),
  };
}

/** The end of the handshake is enough: the version was agreed on, whatever each thinks of the other. */
function judgeVersion(id: string, version: string, { handshakeDone, wire }: ReadCall): Finding {
  if (handshakeDone) return { ...accepted, verdict: 'pass', explanation: say(id, 'pass') };
  const { clientHello } = wire;
  if (clientHello === null || clientHello.versions.includes(version)) return couldNotTell();
  const [best = ''] = clientHello.versions;
  return {
    ...refusedFor('protocol-version'),
    verdict: 'warn',
    explanation: say(id, 'warn', { version: readableVersion(best) }),
    remedy: say(id, 'remedy'),
  };
}

function judgeOldVersion(id: string, { handshakeDone, wire }: ReadCall, decision: GapDecision): Finding {
  // Whoever judges the certificate has let the version pass, which comes before.
  const letPass =
    handshakeDone ||
    (decision.kind === 'refused' && decision.alert !== null && isAboutCertificate(decision.alert));
  if (letPass) {
    return { ...accepted, verdict: 'warn', explanation: say(id, 'warn'), remedy: say(id, 'remedy') };
  }
  if (decision.kind === 'stalled' || wire.clientHello === null) return couldNotTell();
  return { ...refusedFor('protocol-version'), verdict: 'pass', explanation: say(id, 'pass') };
}

/** Told from what the GAP offers: a client that offers a suite uses it with the server that chooses it. */
function judgeSuites(id: string, { wire: { clientHello } }: ReadCall): Finding {
  if (clientHello === null) return couldNotTell();
  const weak = clientHello.suites.filter(isWeakSuite);
  if (weak.length === 0) {
    return { ...refusedFor('cipher-suite'), verdict: 'pass', explanation: say(id, 'pass') };
  }
  const names = weak.slice(0, mostNamed).join(', ') + (weak.length > mostNamed ? '…' : '');
  return {
    ...accepted,
    verdict: 'warn',
    explanation: say(id, 'warn', { count: weak.length, names }),
    remedy: say(id, 'remedy'),
  };
}

/** Key exchange without forward secrecy, no authentication, or a cipher or a digest that is broken. */
function isWeakSuite(name: string): boolean {
  return /^TLS_RSA_|_anon_|_EXPORT|_(?:3DES|DES|DES40|RC4|RC2|NULL)_|_MD5$/.test(name);
}
