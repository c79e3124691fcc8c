import { FaultError } from '../contract/faults.ts';
import type { Profile } from '../contract/views.ts';
import type { OrderId } from '../contract/words.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { orderKeyName, requestPath } from '../dossier/layout.ts';
import { generateRsaKey, spkiSha256 } from '../pki/keys/key.ts';
import { createRequest, type SubjectAttribute } from '../pki/certificates/request.ts';
import { orderCommonName } from '../procedure/order-profiles.ts';

/** Prefix digit of a structure's national identifier in OU, as IGC-Santé writes it. */
const identifierPrefix = { finess: '1', siren: '2', siret: '3' } as const;

/** The national identifier as IGC-Santé's OU carries it; empty when the dossier has none. */
export function nationalIdentifier({ publisher: { identifier, identifierKind } }: Profile): string {
  const compact = identifier.replace(/\s/g, '');
  return compact === '' ? '' : `${identifierPrefix[identifierKind]}${compact}`;
}

function subjectOf(profile: Profile, commonName: string): readonly SubjectAttribute[] {
  const organization = profile.publisher.name.trim();
  const unit = nationalIdentifier(profile);
  return [
    { type: 'C', value: 'FR' },
    ...(organization === '' ? [] : [{ type: 'O', value: organization } as const]),
    ...(unit === '' ? [] : [{ type: 'OU', value: unit } as const]),
    { type: 'CN', value: commonName },
  ];
}

/**
 * Makes the key of an order and its CSR (part 2, steps 3 and 4). The key is in the vault, encrypted and durable, before
 * its CSR is made; earlier keys and CSRs stay. VAULT_LOCKED; PROFILE_INCOMPLETE while the server has no name.
 */
export async function generateRequest(
  dossier: Dossier,
  order: OrderId,
  bits: 2048 | 3072 | 4096,
): Promise<void> {
  if (!dossier.vault.unlocked) throw new FaultError('VAULT_LOCKED');
  const { profile } = dossier.file();
  const commonName = orderCommonName(order, profile);
  if (commonName === null) {
    throw new FaultError('PROFILE_INCOMPLETE', { field: 'gap.server' }, { clause: 'order.3.ssl-serveur' });
  }
  const key = await generateRsaKey(bits);
  const spki = spkiSha256(key);
  await dossier.vault.put(orderKeyName(order, spki), key);
  const pem = createRequest({
    key,
    subject: subjectOf(profile, commonName),
    dnsNames: order === 'ssl-serveur' ? [commonName] : [],
  });
  await dossier.store.write(requestPath(order, spki), pem);
  await dossier.journal({ event: 'request-made', params: { order, bits, spkiSha256: spki } });
}
