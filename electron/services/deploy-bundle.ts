import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { kindFacts, orderOfRole } from '../contract/deployment-kinds.ts';
import { FaultError } from '../contract/faults.ts';
import type { DeploymentView } from '../contract/views.ts';
import type { Message } from '../contract/words.ts';
import type { DeploymentKind } from '../contract/deployment-kinds.ts';
import { replaceFile } from '../dossier/durable-file.ts';
import { planBundle } from '../deploy/plan-bundle.ts';
import type { Lab } from '../lab/lab.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { Pkcs12Flavour } from '../pki/files/create-pkcs12.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import { fqdnOf } from '../procedure/domain-rules.ts';
import { identityOf, placeOrders } from './dossier-identities.ts';
import { faultOfFolder } from './folder-fault.ts';
import type { OpenDossier } from './open-dossiers.ts';
import { messageOf } from '../texts/message.ts';

export interface BundleWish {
  readonly kind: DeploymentKind;
  /** On this machine; null for `deploy/<kind>/` of the dossier. */
  readonly folder: string | null;
  readonly pspName?: string | undefined;
  readonly port: number;
  readonly applicationPort?: number | undefined;
  readonly installFolder: string;
  readonly password?: string | undefined;
  readonly flavour: Pkcs12Flavour;
  readonly language: 'fr' | 'en';
}

/** Whom the GAP must recognise in each role: the terminals' authority, the PSP's. */
const peerRoles = { server: 'ingetrust', client: 'geotrust' } as const;

/**
 * Makes the bundle of a kind of server or client from the dossier's current certificate and writes it. VAULT_LOCKED,
 * PROFILE_INCOMPLETE, CERTIFICATE_MISSING{order}, KEY_MISSING{order}, INVALID_INPUT{field}; faults of writing.
 */
export async function writeBundle(
  entry: OpenDossier,
  wish: BundleWish,
  context: Readonly<{ pins: readonly PinnedAuthority[]; now: Date }>,
): Promise<DeploymentView> {
  const { dossier } = entry;
  if (!dossier.vault.unlocked) throw new FaultError('VAULT_LOCKED');
  const fqdn = fqdnOf(dossier.file().profile);
  if (fqdn === null) throw new FaultError('PROFILE_INCOMPLETE', { field: 'gap.server' });
  const { role } = kindFacts[wish.kind];
  if (role === 'client' && (wish.pspName ?? '') === '')
    throw new FaultError('INVALID_INPUT', { field: 'pspName' });
  const placed = await placeOrders(entry, context.pins);
  const recognised = await peersOf(entry, peerRoles[role]);
  const bundle = await planBundle({
    kind: wish.kind,
    identity: await identityOf(dossier, orderOfRole[role], placed),
    peerAuthorities: recognised.authorities,
    revocationLists: recognised.lists,
    fqdn: role === 'client' ? (wish.pspName ?? '') : fqdn,
    port: wish.port,
    folder: wish.installFolder,
    password: wish.password,
    flavour: wish.flavour,
    applicationPort: wish.applicationPort,
    language: wish.language,
    at: context.now,
  });
  const folder = await writeFiles(entry, wish, bundle.files);
  await dossier.journal({ event: 'bundle-written', params: { kind: wish.kind, folder } });
  const simulated: Message[] = recognised.simulated
    ? [messageOf('deploy.warnings.simulated-authorities')]
    : [];
  return {
    folder,
    kind: bundle.kind,
    role: bundle.role,
    files: bundle.files.map(({ path, secret }) => ({ path, secret })),
    snippet: { ...bundle.snippet },
    commands: [...bundle.commands],
    shell: bundle.shell,
    warnings: [...simulated, ...bundle.warnings].map(({ key, params }) =>
      params === undefined ? { key } : { key, params: { ...params } },
    ),
    proof: bundle.proof,
  };
}

/** The user's own authorities of the peers; the lab's, which the simulated peers show, until they are there. */
async function peersOf(
  entry: OpenDossier,
  role: 'ingetrust' | 'geotrust',
): Promise<{ authorities: readonly Certificate[]; lists: readonly RevocationList[]; simulated: boolean }> {
  const inventory = await entry.dossier.inventory();
  const own = inventory.authorities
    .filter((stored) => stored.role === role)
    .map(({ certificate }) => certificate);
  if (own.length > 0) {
    const lists = inventory.revocationLists.filter((stored) => stored.role === role).map(({ list }) => list);
    return { authorities: own, lists, simulated: false };
  }
  const lab: Lab = await entry.lab();
  // Their lists name the terminal that plays the revoked one, even before it has played.
  const simulated = (await lab.simulationFiles())[role].filter(
    ({ line }) => line === 'root' || line === 'intermediate',
  );
  return {
    authorities: simulated.map(({ certificate }) => certificate).reverse(),
    lists: simulated.flatMap(({ list }) => list ?? []),
    simulated: true,
  };
}

async function writeFiles(
  { dossier }: OpenDossier,
  { kind, folder }: BundleWish,
  files: Awaited<ReturnType<typeof planBundle>>['files'],
): Promise<string> {
  if (folder === null) {
    for (const { path, content } of files) await dossier.store.write(`deploy/${kind}/${path}`, content);
    return join(dossier.folder, 'deploy', kind);
  }
  const target = resolve(folder);
  try {
    await mkdir(target, { recursive: true, mode: 0o700 });
    for (const { path, content } of files) await replaceFile(join(target, path), content);
  } catch (error) {
    throw faultOfFolder(error, target);
  }
  return target;
}
