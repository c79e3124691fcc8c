import type { FlowId } from '../../contract/words.ts';
import type { Identity } from '../../lab/lab.ts';
import type { ClientCall } from '../../peers/connect-client.ts';
import { prepareText } from '../../pki/asn1/prepare-text.ts';
import { flowCasts } from '../scenario.ts';
import type { Finding } from './foreign-result.ts';
import { messageOf } from '../../texts/message.ts';

/** Whether a server names, among the authorities that it accepts, one of a client's chain; null: it names none. */
export function announcesIssuer({ wire }: ClientCall, { certificate, chain }: Identity): boolean | null {
  const authorities = wire.certificateRequest?.authorities ?? [];
  if (authorities.length === 0) return null;
  // A server writes the name from its own copy of the authority: in another case, with other blanks.
  const fold = (name: string): string => prepareText(name) ?? name;
  const issuers = new Set([certificate, ...chain].map(({ issuer }) => fold(issuer.text)));
  return authorities.some((name) => issuers.has(fold(name)));
}

/**
 * Judges the authorities that a server announces in its CertificateRequest (RFC 5246 §7.4.4, RFC 8446 §4.2.4): many clients show
 * a certificate only where its authority is among them. A recommendation: it may announce none at all.
 */
export function announcedFinding(flow: FlowId, call: ClientCall, identity: Identity): Finding {
  if (call.wire.certificateRequest === null) {
    return {
      observed: { outcome: 'unknown' },
      verdict: 'notApplicable',
      explanation: messageOf(`qualification.announced.${flow}.not-asked`),
    };
  }
  const announces = announcesIssuer(call, identity);
  if (announces === false) {
    const issuer = identity.certificate.issuer.text;
    return {
      observed: { outcome: 'refused', by: flowCasts[flow].server, because: 'unknown-authority' },
      verdict: 'warn',
      explanation: messageOf(`qualification.announced.${flow}.missing`, { issuer }),
      remedy: messageOf(`qualification.announced.${flow}.remedy`, { issuer }),
    };
  }
  return {
    observed: { outcome: 'accepted' },
    verdict: 'pass',
    explanation: messageOf(`qualification.announced.${flow}.${announces === null ? 'none' : 'named'}`),
  };
}
