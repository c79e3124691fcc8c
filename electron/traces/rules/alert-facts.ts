import { maybeOfAlert } from './alert-meanings.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

/** An alert of TLS: its number and its name are those of IANA's registry (RFC 8446 §6, RFC 5246 §7.2, RFC 6066 §9). */
export interface AlertFact {
  readonly number: number;
  readonly name: string;
  /** What it says when the other end sent it. */
  readonly heard: TraceCause;
  /** What it says when this end sent it. */
  readonly sent: TraceCause;
}

const alert = (
  number: number,
  name: string,
  heard: TraceCause = 'handshake-failure',
  sent: TraceCause = heard,
): AlertFact => ({ number, name, heard, sent });

/** All but « close_notify », which is no error. Those that say nothing precise have a vague cause. */
export const alertFacts: readonly AlertFact[] = [
  alert(10, 'unexpected_message'),
  alert(20, 'bad_record_mac'),
  alert(21, 'decryption_failed'),
  alert(22, 'record_overflow'),
  alert(30, 'decompression_failure'),
  alert(40, 'handshake_failure'),
  alert(41, 'no_certificate', 'client-certificate-missing'),
  alert(42, 'bad_certificate', 'certificate-refused'),
  alert(43, 'unsupported_certificate', 'wrong-usage'),
  alert(44, 'certificate_revoked', 'revoked'),
  alert(45, 'certificate_expired', 'expired'),
  alert(46, 'certificate_unknown', 'certificate-refused'),
  alert(47, 'illegal_parameter'),
  alert(48, 'unknown_ca', 'unknown-authority'),
  alert(49, 'access_denied', 'certificate-refused'),
  alert(50, 'decode_error'),
  alert(51, 'decrypt_error', 'wrong-key'),
  alert(60, 'export_restriction'),
  alert(70, 'protocol_version', 'protocol-version'),
  alert(71, 'insufficient_security', 'cipher-suite'),
  alert(80, 'internal_error'),
  alert(86, 'inappropriate_fallback', 'protocol-version'),
  alert(90, 'user_canceled'),
  alert(100, 'no_renegotiation'),
  alert(109, 'missing_extension'),
  alert(110, 'unsupported_extension'),
  alert(111, 'certificate_unobtainable', 'certificate-refused'),
  alert(112, 'unrecognized_name', 'server-name-unknown'),
  alert(113, 'bad_certificate_status_response', 'certificate-refused'),
  alert(114, 'bad_certificate_hash_value', 'certificate-refused'),
  alert(115, 'unknown_psk_identity'),
  alert(116, 'certificate_required', 'client-certificate-missing'),
  alert(120, 'no_application_protocol'),
];

const meanings: Readonly<Record<string, Pick<TraceRule, 'maybe' | 'flow'>>> = maybeOfAlert;
/** Only a server says them. */
const ofServer: ReadonlySet<string> = new Set([
  'certificate_required',
  'unrecognized_name',
  'no_certificate',
]);
const maybeSent: Partial<Readonly<Record<TraceCause, readonly TraceCause[]>>> = {
  'certificate-refused': [
    'unknown-authority',
    'incomplete-chain',
    'expired',
    'not-yet-valid',
    'revoked',
    'name-mismatch',
  ],
  'handshake-failure': ['cipher-suite', 'protocol-version', 'certificate-refused'],
  expired: ['crl-stale'],
};

const kebabOf = (name: string): string => name.replaceAll('_', '-');
/** What else an alert that was received may stand for, and of which flow it is. */
export const maybeHeard = ({ name }: AlertFact): Pick<TraceRule, 'maybe' | 'flow'> => ({
  ...meanings[kebabOf(name)],
  ...(ofServer.has(name) && { flow: 'gap-psp' }),
});
/** « handshake_failure » as « HandshakeFailure », which Rust writes. */
export const camelOf = (name: string): string =>
  name
    .split('_')
    .map((word) =>
      word === 'ca' || word === 'psk' ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join('');

/** How a program writes an alert, in a pattern and in a line. */
export interface AlertWords {
  /** Beginning of the ids. */
  readonly id: string;
  readonly pattern: (fact: AlertFact) => string;
  readonly sample: (fact: AlertFact) => string;
  readonly source: string;
}

/** One rule for each alert that a program may have received, or `sent` itself. */
export function alertRules(
  { id, pattern, sample, source }: AlertWords,
  way: 'heard' | 'sent',
): readonly TraceRule[] {
  return alertFacts.map((fact) => {
    const cause = fact[way];
    const kebab = kebabOf(fact.name);
    const server = ofServer.has(fact.name) && { flow: way === 'heard' ? 'gap-psp' : 'tpe-gap' };
    return {
      id: `${id}-${kebab}`,
      pattern: new RegExp(pattern(fact)),
      sample: sample(fact),
      source,
      cause,
      refusedBy: way === 'heard' ? 'other-end' : 'this-end',
      ...(way === 'heard' ? meanings[kebab] : { maybe: maybeSent[cause] ?? [] }),
      ...server,
    } as TraceRule;
  });
}

/** One rule for the alerts of a program that say only that it failed, but for `handshake_failure`, which has its own. */
export function vagueAlerts({ id, pattern, sample, source }: AlertWords): TraceRule {
  const vague = alertFacts.filter(
    ({ name, heard }) =>
      heard === 'handshake-failure' && name !== 'handshake_failure' && name !== 'internal_error',
  );
  const [first] = vague as [AlertFact];
  return {
    id: `${id}-other`,
    pattern: new RegExp(vague.map(pattern).join('|')),
    sample: sample(first),
    source,
    cause: 'handshake-failure',
    refusedBy: 'other-end',
    maybe: ['cipher-suite', 'protocol-version'],
  };
}
