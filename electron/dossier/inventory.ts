import type { RunReport, TargetKind } from '../contract/views.ts';
import { authorityRoles, orderIds, type AuthorityRole, type OrderId } from '../contract/words.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { CertificateRequest } from '../pki/certificates/request.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import type { FileStore } from './file-store.ts';
import { openFolderReader, type FolderReader, type ReadFiles, type TroubledFile } from './folder-reader.ts';
import { targetKindOfRun } from './layout.ts';
import {
  readAuthority,
  readKeyFile,
  readOrderCertificate,
  readOrderRequest,
  readRevocationListFile,
  readRun,
} from './stored-file.ts';

export interface StoredRequest {
  /** Path in the dossier. */
  readonly file: string;
  readonly storedAt: Date;
  readonly request: CertificateRequest;
}
export interface StoredCertificate {
  readonly file: string;
  readonly storedAt: Date;
  readonly certificate: Certificate;
}
export interface OrderInventory {
  /** Newest first. */
  readonly requests: readonly StoredRequest[];
  /** Newest first, by the start of their validity. */
  readonly certificates: readonly StoredCertificate[];
  /** Fingerprints of the public keys whose private key is in the vault, locked or not. */
  readonly keySpkis: readonly string[];
}
export interface StoredAuthority {
  readonly file: string;
  readonly role: AuthorityRole;
  readonly certificate: Certificate;
}
export interface StoredRevocationList {
  readonly file: string;
  readonly role: AuthorityRole;
  readonly list: RevocationList;
}
/** What is in the folder of a dossier, parsed. */
export interface Inventory {
  readonly orders: Readonly<Record<OrderId, OrderInventory>>;
  /** Fingerprints of the public keys whose private key waits in the vault for its certificate. */
  readonly waitingKeys: readonly string[];
  readonly authorities: readonly StoredAuthority[];
  readonly revocationLists: readonly StoredRevocationList[];
  /** The newest run that can be read, whatever it tested. */
  readonly lastRun: RunReport | null;
  /** The newest one of each kind of target. */
  readonly lastRuns: Readonly<Record<'rehearsal' | 'gap-server' | 'gap-client', RunReport | null>>;
  /** Files that are there and cannot be used: damaged, or not of the wizard's making. They stay where they are. */
  readonly troubled: readonly TroubledFile[];
}

const byStorage = (a: { storedAt: Date; file: string }, b: { storedAt: Date; file: string }): number =>
  b.storedAt.getTime() - a.storedAt.getTime() || (a.file < b.file ? -1 : 1);
const byStart = (a: StoredCertificate, b: StoredCertificate): number =>
  b.certificate.notBefore.getTime() - a.certificate.notBefore.getTime() || byStorage(a, b);

/**
 * A function that reads the dossier's folders and answers what is in them. A file is parsed again only when its
 * stamp has changed, so that thousands of files cost one look at their folders. Rejects with FILE_CORRUPT{name} when a
 * folder itself cannot be read.
 */
export function createInventoryReader(store: FileStore): () => Promise<Inventory> {
  let remembered: ReadFiles = new Map();
  return oneAtATime(async () => {
    const folders = openFolderReader(store, remembered);
    const inventory = await readInventory(folders);
    remembered = folders.files;
    return inventory;
  });
}

async function readInventory(folders: FolderReader): Promise<Inventory> {
  const ordered = await readOrders(folders);
  const kept = await readAuthorities(folders);
  const newestRun = (isWanted: (name: string) => boolean) => folders.readLast('runs', isWanted, readRun);
  const newestOf = (kind: TargetKind) => newestRun((name) => targetKindOfRun(name) === kind);
  return {
    ...ordered,
    ...kept,
    lastRun: await newestRun(() => true),
    lastRuns: {
      rehearsal: await newestOf('rehearsal'),
      'gap-server': await newestOf('gap-server'),
      'gap-client': await newestOf('gap-client'),
    },
    troubled: folders.troubled,
  };
}

async function readOrders(folders: FolderReader): Promise<Pick<Inventory, 'orders' | 'waitingKeys'>> {
  const requests = await folders.readFolder('requests', () => readOrderRequest);
  const certificates = await folders.readFolder('certificates', () => readOrderCertificate);
  const keys = await folders.readFolder('keys', () => readKeyFile);
  const keysOf = (owner: OrderId | 'waiting'): string[] =>
    keys.flatMap(({ value }) => (value.owner === owner ? [value.spkiSha256] : []));
  const inventoryOf = (order: OrderId): OrderInventory => ({
    requests: requests
      .filter(({ value }) => value.order === order)
      .map(({ file, storedAt, value }) => ({ file, storedAt, request: value.request }))
      .sort(byStorage),
    certificates: certificates
      .filter(({ value }) => value.order === order)
      .map(({ file, storedAt, value }) => ({ file, storedAt, certificate: value.certificate }))
      .sort(byStart),
    keySpkis: keysOf(order),
  });
  const [authCli, sslServeur] = orderIds;
  const orders = { [authCli]: inventoryOf(authCli), [sslServeur]: inventoryOf(sslServeur) };
  const claimed = new Set(orderIds.flatMap((order) => orders[order].keySpkis));
  return { orders, waitingKeys: keysOf('waiting').filter((spki) => !claimed.has(spki)) };
}

type AuthorityFile = { readonly certificate: Certificate } | { readonly list: RevocationList };

async function readAuthorities(
  folders: FolderReader,
): Promise<Pick<Inventory, 'authorities' | 'revocationLists'>> {
  const authorities: StoredAuthority[] = [];
  const revocationLists: StoredRevocationList[] = [];
  for (const role of authorityRoles) {
    const files = await folders.readFolder<AuthorityFile>(`authorities/${role}`, (name) =>
      name.endsWith('.crl') ? readRevocationListFile : readAuthority,
    );
    for (const { file, value } of files) {
      if ('certificate' in value) authorities.push({ file, role, certificate: value.certificate });
      else revocationLists.push({ file, role, list: value.list });
    }
  }
  return { authorities, revocationLists };
}

/** One reading at a time: callers that come during one share the next, which sees what they have just written. */
function oneAtATime<T>(read: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const start = (): Promise<T> => {
    current = read().finally(() => (current = null));
    return current;
  };
  return () => {
    if (current === null) return start();
    next ??= current.then(
      () => ((next = null), start()),
      () => ((next = null), start()),
    );
    return next;
  };
}
