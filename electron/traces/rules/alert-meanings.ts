import type { FlowId } from '../../contract/words.ts';
import type { TraceCause } from '../trace-rule.ts';

/**
 * What else an alert may stand for (RFC 8446 §6.2 leaves the choice to the one who sends it). Measured: OpenSSL says
 * `unknown_ca` for a certificate without its chain and for a list that it has not, `certificate_expired` for a list out of
 * date, `bad_certificate` for a certificate not yet valid, `decrypt_error` for any wrong signature; JSSE and Apache say
 * `certificate_unknown` or `bad_certificate` for nearly everything.
 */
export const maybeOfAlert = {
  'bad-certificate': {
    maybe: [
      'client-certificate-missing',
      'not-yet-valid',
      'unknown-authority',
      'expired',
      'name-mismatch',
      'crl-invalid',
    ],
  },
  'unsupported-certificate': { maybe: ['weak-algorithm'] },
  'certificate-revoked': {},
  'certificate-expired': { maybe: ['crl-stale', 'not-yet-valid'] },
  'certificate-unknown': {
    maybe: [
      'unknown-authority',
      'incomplete-chain',
      'expired',
      'name-mismatch',
      'revoked',
      'revocation-unavailable',
    ],
  },
  'unknown-ca': { maybe: ['incomplete-chain', 'self-signed', 'revocation-unavailable'] },
  'access-denied': { maybe: ['revoked', 'unknown-authority'] },
  'decrypt-error': { maybe: ['signature-invalid', 'crl-invalid'] },
  'protocol-version': {},
  'certificate-required': { flow: 'gap-psp' },
  'unrecognized-name': { flow: 'gap-psp' },
  'internal-error': { maybe: ['certificate-refused', 'name-mismatch'] },
  'handshake-failure': {
    maybe: [
      'cipher-suite',
      'client-certificate-missing',
      'certificate-refused',
      'wrong-key',
      'server-name-unknown',
    ],
  },
} as const satisfies Record<string, { maybe?: readonly TraceCause[]; flow?: FlowId }>;

export type AlertName = keyof typeof maybeOfAlert;
