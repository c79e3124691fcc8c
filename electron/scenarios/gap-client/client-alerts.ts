import type { WireAccount } from '../../contract/views.ts';
import type { ReasonCode } from '../../contract/words.ts';
import { reasonOf } from '../reasons.ts';

/** Farewells and notices: they decide nothing. */
const harmless: readonly string[] = ['close_notify', 'user_canceled', 'no_renegotiation'];

/** Alerts (RFC 8446 §6.2) that are about the negotiation: no certificate was judged. */
const aboutProtocol: readonly string[] = [
  'protocol_version',
  'insufficient_security',
  'inappropriate_fallback',
  'missing_extension',
  'unsupported_extension',
  'no_application_protocol',
  'unexpected_message',
  'decode_error',
  'record_overflow',
  'bad_record_mac',
];

/** By which a client may refuse any certificate without saying more: the words of Java, GnuTLS, Go and others. */
const vague: readonly string[] = [
  'bad_certificate',
  'certificate_unknown',
  'access_denied',
  'handshake_failure',
  'internal_error',
];

/**
 * What the GAP's alert says of the reason for which it had to refuse: it names it; it may be it, but a GAP that refuses
 * the right PSP too would have said the same; it is another one; or no certificate was judged at all.
 */
export type AlertMeaning = 'exact' | 'compatible' | 'other' | 'protocol';

export function meaningOfAlert(alert: string, expected: ReasonCode): AlertMeaning {
  if (isAboutProtocol(alert)) return 'protocol';
  const { clientAlerts, isUntraceable } = reasonOf(expected);
  if (clientAlerts.includes(alert)) return 'exact';
  const isCompatible = vague.includes(alert) || (alert === 'unknown_ca' && isUntraceable);
  return isCompatible ? 'compatible' : 'other';
}

export function isAboutProtocol(alert: string): boolean {
  return aboutProtocol.includes(alert);
}

/** Whether an alert shows that the client had come to judge the certificate. */
export function isAboutCertificate(alert: string): boolean {
  return alert === 'unknown_ca' || alert.includes('certificate');
}

/** The alert by which the client refused; null where it sent none that refuses. */
export function clientAlert({ alerts }: Pick<WireAccount, 'alerts'>): string | null {
  return alerts.find(({ from, name }) => from === 'client' && !harmless.includes(name))?.name ?? null;
}
