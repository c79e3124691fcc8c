import { basename } from 'node:path';
import { FaultError } from '../contract/faults.ts';
import type { Pkcs12View } from '../contract/views.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { GivenFile } from '../dossier/intake/take-files.ts';
import type { Pkcs12Flavour } from '../pki/files/create-pkcs12.ts';
import { describePkcs12 } from '../pki/files/describe-pkcs12.ts';
import { compatibility } from '../pki/files/pkcs12-compatibility.ts';
import { readFileContents } from '../pki/files/read-file.ts';
import { rewritePkcs12 } from '../pki/files/rewrite-pkcs12.ts';

/** What a PKCS#12 is made of and who can open it, without its password. FILE_NOT_RECOGNISED, FILE_CORRUPT. */
export function examinePkcs12(bytes: Uint8Array, name: string): Pkcs12View {
  const description = describePkcs12(bytes, name);
  const { integrity, mac, safes, keys, certificates, friendlyNames } = description;
  return {
    integrity,
    mac: mac === null ? null : { ...mac },
    safes: safes.map(({ encryption, bags }) => ({
      encryption: encryption === null ? null : { ...encryption },
      bags:
        bags?.map((bag) => ({
          ...bag,
          encryption: bag.encryption === null ? null : { ...bag.encryption },
        })) ?? null,
    })),
    keys,
    certificates,
    friendlyNames: [...friendlyNames],
    readers: { ...compatibility(description) },
  };
}

/**
 * Writes a PKCS#12 anew for other readers, into `deploy/pkcs12/` of the dossier; answers where. Faults of
 * `readFileContents`; INVALID_INPUT{newPassword} for one that readers would encode differently.
 */
export async function rewriteInto(
  dossier: Dossier,
  { bytes: given, ...file }: GivenFile,
  wish: Readonly<{ newPassword: string; flavour: Pkcs12Flavour }>,
): Promise<string> {
  if (!/^[\x20-\x7e]{4,}$/.test(wish.newPassword))
    throw new FaultError('INVALID_INPUT', { field: 'newPassword' });
  const { entries } = await readFileContents(given, file);
  const bytes = await rewritePkcs12({ entries, password: wish.newPassword, flavour: wish.flavour });
  const stem = basename(file.name)
    .replace(/\.[^.]*$/, '')
    .replace(/[^\w.-]/g, '_');
  const path = `deploy/pkcs12/${stem === '' ? 'certificat' : stem}-${wish.flavour}.p12`;
  await dossier.store.write(path, bytes);
  await dossier.journal({ event: 'pkcs12-rewritten', params: { path, flavour: wish.flavour } });
  return path;
}
