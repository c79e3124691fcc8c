import type { TLSSocket } from 'node:tls';
import type { ReasonCode } from '../contract/words.ts';

/** What Node reports for an end whose chain its TLS library accepts. */
export const authorized = 'AUTHORIZED';

/**
 * The TLS library's own opinion of the other end's certificate, kept as evidence beside our verdict. It knows no
 * revocation: it is never given lists, since with none it takes a revoked certificate for a good one.
 */
export function libraryOpinion(socket: TLSSocket): string {
  if (socket.authorized) return authorized;
  // OpenSSL leaves what it found wrong with a signature in its queue of errors, where Node's next read of the connection
  // takes it for an error of its own and cuts. Reading our own certificate empties the queue.
  socket.getCertificate();
  // A string on servers, an Error on clients; the types know only the latter.
  const error: unknown = socket.authorizationError;
  if (typeof error === 'string') return error;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'UNSPECIFIED';
}

/** OpenSSL's and BoringSSL's verdicts (X509_V_ERR_*), as Node spells them, in our words. */
const reasons: Readonly<Record<string, readonly ReasonCode[]>> = {
  CERT_HAS_EXPIRED: ['certificate-expired'],
  CERT_NOT_YET_VALID: ['certificate-not-yet-valid'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['self-signed'],
  SELF_SIGNED_CERT_IN_CHAIN: ['unknown-authority'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['unknown-authority', 'incomplete-chain'],
  // BoringSSL's word for a lone self-signed certificate that is not an authority.
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['unknown-authority', 'incomplete-chain', 'self-signed'],
  CERT_SIGNATURE_FAILURE: ['signature-invalid'],
  INVALID_PURPOSE: ['wrong-usage', 'self-signed'],
  INVALID_CA: ['authority-not-ca'],
  PATH_LENGTH_EXCEEDED: ['path-too-long'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['name-mismatch'],
};

/**
 * Our reasons that an opinion of the library may correspond to; null where it does not judge the same thing:
 * a missing certificate, or a trusted intermediate whose root it was not given (`UNABLE_TO_GET_ISSUER_CERT`).
 */
export function reasonsOfOpinion(opinion: string): readonly ReasonCode[] | null {
  return reasons[opinion] ?? null;
}
