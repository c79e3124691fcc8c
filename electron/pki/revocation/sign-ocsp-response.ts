import type { KeyObject } from 'node:crypto';
import {
  writeContext,
  writeDer,
  writeEnumerated,
  writeGeneralizedTime,
  writeOctets,
  writeOid,
  writeSequence,
} from '../asn1/der-writer.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { signStructure } from '../keys/sign-structure.ts';

/** What a response says (RFC 6960 §4.2.1). */
export interface OcspResponseContent {
  /** SHA-1 of the signer's public key. */
  readonly responderKeyHash: Uint8Array;
  readonly producedAt: Date;
  readonly answers: readonly {
    /** DER of the CertID that was asked for. */
    readonly certificateId: Uint8Array;
    /** Null: good. */
    readonly revokedAt: Date | null;
    readonly thisUpdate: Date;
    readonly nextUpdate: Date;
  }[];
  /** DER of the request's nonce extension, sent back as it came; null where there was none. */
  readonly nonce: Uint8Array | null;
}

/** OCSPResponseStatus of the answers that bear no response (RFC 6960 §4.2.1). */
const refusals = { malformedRequest: 1, unauthorized: 6 } as const;

/** DER of a response that says why there is none. */
export function writeOcspRefusal(status: keyof typeof refusals): Uint8Array {
  return writeSequence(writeEnumerated(refusals[status]));
}

/** DER of a successful response, signed with SHA-256. No certificate goes along: the signer is known by its key. */
export async function signOcspResponse(content: OcspResponseContent, key: KeyObject): Promise<Uint8Array> {
  const { responderKeyHash, producedAt, answers, nonce } = content;
  const data = writeSequence(
    writeContext(2, writeOctets(responderKeyHash)),
    writeGeneralizedTime(producedAt),
    writeSequence(...answers.map(writeAnswer)),
    ...(nonce === null ? [] : [writeContext(1, writeSequence(nonce))]),
  );
  const basic = await signStructure(data, key, 'sha256');
  const response = writeSequence(writeOid(oid.ocspBasic), writeOctets(basic));
  return writeSequence(writeEnumerated(0), writeContext(0, response));
}

function writeAnswer(answer: OcspResponseContent['answers'][number]): Uint8Array {
  const { certificateId, revokedAt, thisUpdate, nextUpdate } = answer;
  return writeSequence(
    certificateId,
    revokedAt === null ? writeDer(0x80) : writeContext(1, writeGeneralizedTime(revokedAt)),
    writeGeneralizedTime(thisUpdate),
    writeContext(0, writeGeneralizedTime(nextUpdate)),
  );
}
