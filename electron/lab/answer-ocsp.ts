import { FaultError } from '../contract/faults.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { keyIdentifier } from '../pki/keys/key.ts';
import { namesIssuer } from '../pki/revocation/ocsp-request.ts';
import { readOcspRequest, type OcspRequestContent } from '../pki/revocation/read-ocsp-request.ts';
import { signOcspResponse, writeOcspRefusal } from '../pki/revocation/sign-ocsp-response.ts';
import type { Signer } from './signer.ts';
import { wholeSecond, type ListValidity } from './validity.ts';

/** An authority that answers for the certificates it issued, under its own key (RFC 6960 §2.2, case 1). */
export interface OcspResponder {
  readonly certificate: Certificate;
  signer(): Promise<Signer>;
  /** When the certificate of this serial (lower hex) was revoked, else null. */
  revokedAt(serialNumber: string): Date | null;
  /** Dates of its answers. */
  validity(): ListValidity;
}

/**
 * Answers a DER OCSP request (RFC 6960) about certificates of one of `responders`, signed by it. A serial that it did
 * not revoke is `good`, whether or not it was ever issued: the lab keeps no list of what it issued. A request about
 * nobody's certificates is answered `unauthorized`, an unreadable one `malformedRequest`.
 */
export async function answerOcsp(
  request: Uint8Array,
  responders: readonly OcspResponder[],
  now: Date,
): Promise<Uint8Array> {
  const read = readRequest(request);
  if (read === null) return writeOcspRefusal('malformedRequest');
  const { asked, nonce } = read;
  const responder = responders.find(({ certificate }) =>
    asked.every(({ id }) => namesIssuer(id, certificate)),
  );
  if (responder === undefined || asked.length === 0) return writeOcspRefusal('unauthorized');

  const { privateKey } = await responder.signer();
  const { thisUpdate, nextUpdate } = responder.validity();
  return signOcspResponse(
    {
      responderKeyHash: keyIdentifier(privateKey),
      producedAt: wholeSecond(now.getTime()),
      answers: asked.map(({ id, der }) => ({
        certificateId: der,
        revokedAt: responder.revokedAt(id.serialNumber),
        thisUpdate,
        nextUpdate,
      })),
      nonce,
    },
    privateKey,
  );
}

function readRequest(request: Uint8Array): OcspRequestContent | null {
  try {
    return readOcspRequest(request);
  } catch (error) {
    if (error instanceof FaultError) return null;
    throw error;
  }
}
