import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { alertRules, type AlertFact } from './alert-facts.ts';

const alerts = 'erlang/otp, lib/ssl/src/ssl_alert.erl: description_txt, alert_txt and own_alert_txt';
const paths =
  'erlang/otp, lib/ssl/src/ssl_handshake.erl: path_validation_alert; public_key: pkix_path_validation';

/** Those that are not the registry’s name with a capital to each word. */
const exceptions: Readonly<Record<string, string>> = {
  bad_record_mac: 'Bad Record MAC',
  decryption_failed: 'Decryption Failed Reserved',
  no_certificate: 'No Certificate Reserved',
  unknown_ca: 'Unknown CA',
  missing_extension: 'Missing extension',
  unrecognized_name: 'Unrecognised Name',
  certificate_required: 'Certificate required',
  no_application_protocol: 'No application protocol',
};
const words = ({ name }: AlertFact): string =>
  exceptions[name] ?? name.replace(/(?:^|_)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

/** The reason that OTP adds after the alert it generates. */
const reason = (
  id: string,
  atom: string,
  cause: TraceCause,
  more: Partial<Pick<TraceRule, 'maybe' | 'flow'>> = {},
): TraceRule => ({
  id: `erlang-${id}`,
  pattern: new RegExp(`\\{:?bad_cert,(?:\\\\n)?\\s{0,12}[:{]{0,2}(?:${atom})\\b|\\{:?(?:${atom}), ?\\{`),
  sample: `TLS client: In state certify at ssl_handshake.erl:2113 generated CLIENT ALERT: Fatal - Handshake Failure - {bad_cert,${atom.replace(/\|.*/, '')}}`,
  source: paths,
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** Which end this is, and so which end refused: « generated CLIENT ALERT » in a client is its own. */
const sent = alertRules(
  {
    id: 'erlang-sent',
    pattern: (fact) => `generated (?:CLIENT|SERVER) ALERT: (?:Fatal|Warning) - ${words(fact)}(?! [A-Z])\\b`,
    sample: (fact) =>
      `TLS client: In state certify at ssl_handshake.erl:2113 generated CLIENT ALERT: Fatal - ${words(fact)}`,
    source: alerts,
  },
  'sent',
).map((rule): TraceRule =>
  // Of an extension that is critical and unknown, not of a usage (path_validation_alert).
  rule.id === 'erlang-sent-unsupported-certificate'
    ? { ...rule, cause: 'authority-invalid', maybe: ['wrong-usage'] }
    : rule,
);

export const erlangRules: readonly TraceRule[] = [
  reason('name', 'hostname_check_failed|unable_to_match_altnames', 'name-mismatch', { flow: 'gap-psp' }),
  reason('expired', 'cert_expired', 'expired', { maybe: ['not-yet-valid'] }),
  reason('self-signed', 'selfsigned_peer', 'self-signed'),
  reason('unknown-authority', 'unknown_ca', 'unknown-authority', { maybe: ['incomplete-chain'] }),
  reason('issuer', 'invalid_issuer', 'unknown-authority', { maybe: ['incomplete-chain'] }),
  reason('signature', 'invalid_signature', 'signature-invalid'),
  reason('revoked', 'revoked', 'revoked'),
  reason('revocation-unknown', 'revocation_status_undetermined', 'revocation-unavailable', {
    maybe: ['crl-stale', 'crl-invalid'],
  }),
  {
    id: 'erlang-no-crl',
    pattern: /\{:?bad_crls, ?:?\w/,
    sample:
      'TLS client: In state wait_cert_cr at ssl_handshake.erl:2129 generated CLIENT ALERT: Fatal - Bad Certificate {bad_crls,no_relevant_crls}',
    source: 'https://github.com/tanguilp/wax/issues/36, and erlang/otp, lib/ssl/src/ssl_handshake.erl',
    cause: 'revocation-unavailable',
    refusedBy: 'this-end',
    maybe: ['crl-stale', 'crl-invalid'],
  },
  reason('critical-extension', 'unknown_critical_extension', 'authority-invalid'),
  reason('not-an-authority', 'missing_basic_constraint', 'authority-invalid'),
  reason('path-length', 'max_path_length_reached', 'authority-invalid'),
  reason('usage', 'invalid_ext_key_usage', 'wrong-usage'),
  reason('key-usage', 'invalid_key_usage', 'wrong-usage'),
  ...alertRules(
    {
      id: 'erlang-alert',
      pattern: (fact) => `received (?:CLIENT|SERVER) ALERT: (?:Fatal|Warning) - ${words(fact)}(?! [A-Z])\\b`,
      sample: (fact) => `TLS client: In state connection received SERVER ALERT: Fatal - ${words(fact)}`,
      source: alerts,
    },
    'heard',
  ),
  ...sent,
  {
    id: 'erlang-own-files',
    pattern: /\{:?options, ?\{?:?(?:keyfile|certfile|key|cert)\b/,
    sample: '{error,{options,{keyfile,"gap.key",{error,enoent}}}}',
    source: 'erlang/otp, lib/ssl/src/ssl_config.erl: file_error',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
  {
    id: 'erlang-no-authorities',
    pattern: /\{:?options, ?\{?:?cacert(?:s|file)\b/,
    sample: '{error,{options,{cacertfile,"autorites.pem",{error,enoent}}}}',
    source: 'erlang/otp, lib/ssl/src/ssl_config.erl: file_error',
    cause: 'authorities-missing',
    refusedBy: 'this-end',
  },
  ...(
    [
      ['certificate unknown|bad certificate', 'certificate-refused'],
      ['unknown ca', 'unknown-authority'],
      ['certificate expired', 'expired'],
      ['certificate revoked', 'revoked'],
      ['protocol version', 'protocol-version'],
    ] as const
  ).map(([texts, cause]): TraceRule => ({
    id: `erlang-alert-old-${cause}`,
    pattern: new RegExp(
      `(?:ssl_\\w{1,20}\\.erl:\\d{1,5}:Fatal error: |\\{:?tls_alert, ?["'])(?:${texts})\\b`,
    ),
    sample: `{error,{tls_alert,"${texts.replace(/\|.*/, '')}"}}`,
    source: 'https://github.com/benoitc/hackney/issues/253, and erlang/otp 17, lib/ssl/src/ssl_alert.erl',
    cause,
    refusedBy: 'unknown',
    maybe: cause === 'certificate-refused' ? ['unknown-authority', 'name-mismatch', 'expired'] : [],
  })),
  {
    id: 'erlang-alert-old',
    pattern: /ssl_\w{1,20}\.erl:\d{1,5}:Fatal error: |\{:?tls_alert, ?["']/,
    sample: 'SSL: certify: ssl_alert.erl:97:Fatal error: handshake failure',
    source: 'https://github.com/erlang/otp/issues/3239',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    maybe: ['certificate-refused'],
  },
];
