import { keyIdOf } from './create-pkcs12.ts';
import type { FileEntry } from './file-entry.ts';
import type { Pkcs12Flavour } from '../keys/password-encryption.ts';
import { writePkcs12, type Pkcs12Item } from './write-pkcs12.ts';

export interface Pkcs12Rewriting {
  /** What `readFileContents` gave, of whatever file; keys and certificates are kept, in their order. */
  readonly entries: readonly FileEntry[];
  /** Of the new file. */
  readonly password: string;
  readonly flavour: Pkcs12Flavour;
}

/**
 * Writes keys and certificates anew as a PKCS#12, modern or legacy. Each key is tied to its certificate again; a file without a
 * key becomes a store of trusted certificates, which Java sees only when they are marked so.
 */
export async function rewritePkcs12({ entries, password, flavour }: Pkcs12Rewriting): Promise<Uint8Array> {
  const keys = entries.flatMap((entry) => (entry.type === 'private-key' ? [entry] : []));
  const certificates = entries.flatMap((entry) => (entry.type === 'certificate' ? [entry] : []));
  const certificateItems = certificates.map(({ certificate, friendlyName }): Pkcs12Item => {
    const own = keys.find(({ spkiSha256 }) => spkiSha256 === certificate.spkiSha256);
    const isAlone = keys.length === 0;
    return {
      type: 'certificate',
      certificate,
      friendlyName: friendlyName ?? own?.friendlyName ?? (isAlone ? certificate.commonName : undefined),
      keyId: own && keyIdOf(certificate),
      isTrustedByJava: isAlone,
    };
  });
  const keyItems = keys.map(({ key, spkiSha256, friendlyName }): Pkcs12Item => {
    const own = certificates.find(({ certificate }) => certificate.spkiSha256 === spkiSha256);
    return {
      type: 'key',
      key,
      friendlyName: friendlyName ?? own?.friendlyName,
      keyId: own && keyIdOf(own.certificate),
    };
  });
  return writePkcs12([...keyItems, ...certificateItems], password, flavour);
}
