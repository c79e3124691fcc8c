import type { KeyObject } from 'node:crypto';
import { FaultError } from '../../contract/faults.ts';
import type { DerNode } from '../asn1/der-reader.ts';
import { parseCertificate, type Certificate } from '../certificates/certificate.ts';
import { spkiSha256 } from '../keys/key.ts';
import { isWholeKey } from '../keys/private-key.ts';
import { parseRequest, type CertificateRequest } from '../certificates/request.ts';
import { parseRevocationList, type RevocationList } from '../revocation/revocation-list.ts';

/** One thing found in a file; `friendlyName` is what a PKCS#12 calls it, or its alias in a Java keystore. */
export type FileEntry =
  | { readonly type: 'certificate'; readonly certificate: Certificate; readonly friendlyName?: string }
  | {
      readonly type: 'private-key';
      readonly key: KeyObject;
      readonly spkiSha256: string;
      readonly friendlyName?: string;
    }
  | { readonly type: 'request'; readonly request: CertificateRequest }
  | { readonly type: 'revocation-list'; readonly list: RevocationList };

/** @param input DER, or the node that was read of it */
export function certificateEntry(
  input: Uint8Array | DerNode,
  name: string,
  friendlyName?: string,
): FileEntry {
  return {
    type: 'certificate',
    certificate: parseCertificate(input, name),
    friendlyName: unlessEmpty(friendlyName),
  };
}

/** A PKCS#12 may bear an empty name, which is none. */
const unlessEmpty = (name: string | undefined): string | undefined => (name === '' ? undefined : name);

export function requestEntry(der: Uint8Array, name: string): FileEntry {
  return { type: 'request', request: parseRequest(der, name) };
}

export function revocationListEntry(der: Uint8Array, name: string): FileEntry {
  return { type: 'revocation-list', list: parseRevocationList(der, name) };
}

/** Throws FILE_CORRUPT where the key's halves do not belong together. */
export function keyEntry(key: KeyObject, name: string, friendlyName?: string): FileEntry {
  if (!isWholeKey(key)) throw new FaultError('FILE_CORRUPT', { name });
  return { type: 'private-key', key, spkiSha256: spkiSha256(key), friendlyName: unlessEmpty(friendlyName) };
}
