import type { KeyObject } from 'node:crypto';
import { writeInteger } from '../pki/asn1/der-writer.ts';
import { oid } from '../pki/asn1/object-identifiers.ts';
import { writeName } from '../pki/asn1/write-name.ts';
import { authorityKeyIdentifier } from '../pki/certificates/write-extensions.ts';
import { keyIdentifier } from '../pki/keys/key.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import { signRevocationList } from '../pki/revocation/sign-revocation-list.ts';
import type { Signer } from './signer.ts';

/** CRLReason (RFC 5280 §5.3.1). */
const cessationOfOperation = 5;

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
  const { thisUpdate, nextUpdate, number, entries, forger = signer.privateKey } = draft;
  return signRevocationList(
    {
      issuer: writeName(signer.subject),
      thisUpdate,
      nextUpdate,
      entries: entries.map(({ serialNumber, revokedAt }) => ({
        serialNumber,
        revokedAt,
        reason: cessationOfOperation,
      })),
      extensions: [
        authorityKeyIdentifier(keyIdentifier(signer.privateKey)),
        { id: oid.crlNumber, critical: false, value: writeInteger(number) },
      ],
    },
    forger,
  );
}
