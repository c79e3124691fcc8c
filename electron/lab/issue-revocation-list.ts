import 'reflect-metadata';
import { AuthorityKeyIdentifierExtension, Extension, X509CrlGenerator, X509CrlReason } from '@peculiar/x509';
import { Integer } from 'asn1js';
import { parseRevocationList, type RevocationList } from '../pki/revocation/revocation-list.ts';
import { encodeName } from './names.ts';
import { keyIdentifier, signatureAlgorithm, signingKeyOf, type Signer } from './signer.ts';
import type { KeyObject } from 'node:crypto';

const crlNumberIdentifier = '2.5.29.20';

export interface RevocationListDraft {
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  /** Grows with each list of an authority (RFC 5280 §5.2.3). */
  readonly number: bigint;
  readonly entries: readonly { readonly serialNumber: string; readonly revokedAt: Date }[];
  /** Signs in the authority's place when given, under its name and key identifier: a forgery. */
  readonly forger?: KeyObject;
}

/** Issues an X.509 v2 revocation list (RFC 5280 §5.1), with its number and its authority's key identifier. */
export async function issueRevocationList(
  draft: RevocationListDraft,
  signer: Signer,
): Promise<RevocationList> {
  const issued = await X509CrlGenerator.create({
    issuer: encodeName(signer.subject),
    thisUpdate: draft.thisUpdate,
    nextUpdate: draft.nextUpdate,
    entries: draft.entries.map(({ serialNumber, revokedAt }) => ({
      serialNumber,
      revocationDate: revokedAt,
      reason: X509CrlReason.cessationOfOperation,
    })),
    extensions: [
      new AuthorityKeyIdentifierExtension(keyIdentifier(signer.privateKey), false),
      new Extension(crlNumberIdentifier, false, Integer.fromBigInt(draft.number).toBER()),
    ],
    signingAlgorithm: signatureAlgorithm,
    signingKey: await signingKeyOf(draft.forger ?? signer.privateKey),
  });
  return parseRevocationList(new Uint8Array(issued.rawData));
}
