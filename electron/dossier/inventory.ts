import { FaultError, type Fault } from '../contract/faults.ts';
import { importLimitBytes } from '../contract/methods.ts';
import type { RunReport } from '../contract/views.ts';
import {
  authorityRoles,
  orderIds,
  type AuthorityRole,
  type OrderId,
  type TargetKind,
} from '../contract/words.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { CertificateRequest } from '../pki/certificates/request.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import { faultOfFile } from './file-fault.ts';
import type { FileStamp, FileStore } from './file-store.ts';
import { targetKindOfRun } from './layout.ts';
import {
  readAuthority,
  readKeyFile,
  readOrderCertificate,
  readOrderRequest,
  readRevocationListFile,
  readRun,
  type Reader,
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
export interface TroubledFile {
  readonly file: string;
  readonly fault: Fault;
}

/** What is in the folder of a dossier, parsed. */
export interface Inventory {
  readonly orders: Readonly<Record<OrderId, OrderInventory>>;
  readonly authorities: readonly StoredAuthority[];
  readonly revocationLists: readonly StoredRevocationList[];
  /** The newest run that can be read, whatever it tested. */
  readonly lastRun: RunReport | null;
  /** The newest one of each kind of target. */
  readonly lastRuns: Readonly<Record<'rehearsal' | 'gap-server' | 'gap-client', RunReport | null>>;
  /** Files that are there and cannot be used: damaged, or not of the wizard's making. They stay where they are. */
  readonly troubled: readonly TroubledFile[];
}

/** A list may outgrow what is imported: PEM is a third longer than DER. */
const longestFile = 2 * importLimitBytes;

/** Enough to keep the disk busy, few enough for every system's limit of open files. */
const filesAtOnce = 32;

type AuthorityFile = { readonly certificate: Certificate } | { readonly list: RevocationList };
type Outcome = Readonly<{ version: string } & ({ value: unknown } | { fault: Fault })>;
interface Found<T> {
  readonly file: string;
  readonly name: string;
  readonly storedAt: Date;
  readonly value: T;
}

const byStorage = (a: { storedAt: Date; file: string }, b: { storedAt: Date; file: string }): number =>
  b.storedAt.getTime() - a.storedAt.getTime() || (a.file < b.file ? -1 : 1);
const byStart = (a: StoredCertificate, b: StoredCertificate): number =>
  b.certificate.notBefore.getTime() - a.certificate.notBefore.getTime() || byStorage(a, b);

/** Reads a file with its reader; what is wrong with it becomes a fault, never an error. */
async function readOne(
  store: FileStore,
  file: string,
  stamp: FileStamp,
  reader: Reader<unknown>,
): Promise<Outcome> {
  const { version, name, size } = stamp;
  try {
    if (!stamp.isFile) throw new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: 'unknown' });
    if (size > longestFile)
      throw new FaultError('FILE_TOO_LARGE', { name, sizeBytes: size, limitBytes: longestFile });
    const bytes = await store.read(file);
    if (bytes === null) throw new FaultError('FILE_NOT_FOUND', { name });
    if (bytes.length === 0) throw new FaultError('FILE_EMPTY', { name });
    return { version, value: await reader(name, bytes) };
  } catch (error) {
    return { version, fault: faultOfFile(error, name).fault };
  }
}

/**
 * A function that reads the dossier's folders and answers what is in them. A file is parsed again only when its
 * stamp has changed, so that thousands of files cost one look at their folders. Rejects with FILE_CORRUPT{name} when a
 * folder itself cannot be read.
 */
export function createInventoryReader(store: FileStore): () => Promise<Inventory> {
  let remembered = new Map<string, Outcome>();

  const readInventory = async (): Promise<Inventory> => {
    const troubled: TroubledFile[] = [];
    const seen = new Map<string, Outcome>();

    const outcomeOf = async (file: string, stamp: FileStamp, reader: Reader<unknown>): Promise<Outcome> => {
      const before = remembered.get(file);
      const outcome = before?.version === stamp.version ? before : await readOne(store, file, stamp, reader);
      seen.set(file, outcome);
      return outcome;
    };
    const readFolder = async <T>(
      folder: string,
      readerOf: (name: string) => Reader<T>,
    ): Promise<Found<T>[]> => {
      const stamps = await store.survey(folder);
      const outcomes: Outcome[] = [];
      for (let start = 0; start < stamps.length; start += filesAtOnce) {
        const some = stamps.slice(start, start + filesAtOnce);
        const read = some.map((stamp) => outcomeOf(`${folder}/${stamp.name}`, stamp, readerOf(stamp.name)));
        outcomes.push(...(await Promise.all(read)));
      }
      return stamps.flatMap((stamp, index): Found<T>[] => {
        const file = `${folder}/${stamp.name}`;
        const outcome = outcomes[index];
        if (outcome === undefined || 'fault' in outcome) {
          if (outcome !== undefined) troubled.push({ file, fault: outcome.fault });
          return [];
        }
        // The same file is always read by the same reader: what is remembered is a T.
        return [{ file, name: stamp.name, storedAt: stamp.modifiedAt, value: outcome.value as T }];
      });
    };
    const readNewestRun = async (isWanted: (name: string) => boolean): Promise<RunReport | null> => {
      const stamps = (await store.survey('runs')).filter(({ name }) => isWanted(name));
      for (const stamp of stamps.reverse()) {
        const file = `runs/${stamp.name}`;
        const outcome = await outcomeOf(file, stamp, readRun);
        if ('value' in outcome) return outcome.value as RunReport;
        if (!troubled.some((known) => known.file === file)) troubled.push({ file, fault: outcome.fault });
      }
      return null;
    };

    const requests = await readFolder('requests', () => readOrderRequest);
    const certificates = await readFolder('certificates', () => readOrderCertificate);
    const keys = await readFolder('keys', () => readKeyFile);
    const authorities: StoredAuthority[] = [];
    const revocationLists: StoredRevocationList[] = [];
    for (const role of authorityRoles) {
      const files = await readFolder<AuthorityFile>(`authorities/${role}`, (name) =>
        name.endsWith('.crl') ? readRevocationListFile : readAuthority,
      );
      for (const { file, value } of files) {
        if ('certificate' in value) authorities.push({ file, role, certificate: value.certificate });
        else revocationLists.push({ file, role, list: value.list });
      }
    }
    const lastRun = await readNewestRun(() => true);
    const newestOf = (kind: TargetKind) => readNewestRun((name) => targetKindOfRun(name) === kind);
    const lastRuns = {
      rehearsal: await newestOf('rehearsal'),
      'gap-server': await newestOf('gap-server'),
      'gap-client': await newestOf('gap-client'),
    };

    const orderInventory = (order: OrderId): OrderInventory => ({
      requests: requests
        .filter(({ value }) => value.order === order)
        .map(({ file, storedAt, value }) => ({ file, storedAt, request: value.request }))
        .sort(byStorage),
      certificates: certificates
        .filter(({ value }) => value.order === order)
        .map(({ file, storedAt, value }) => ({ file, storedAt, certificate: value.certificate }))
        .sort(byStart),
      keySpkis: keys.flatMap(({ value }) => (value.order === order ? [value.spkiSha256] : [])),
    });
    remembered = seen;
    const [authCli, sslServeur] = orderIds;
    return {
      orders: { [authCli]: orderInventory(authCli), [sslServeur]: orderInventory(sslServeur) },
      authorities,
      revocationLists,
      lastRun,
      lastRuns,
      troubled,
    };
  };

  /** One reading at a time: callers that come during one share the next, which sees what they have just written. */
  let current: Promise<Inventory> | null = null;
  let next: Promise<Inventory> | null = null;
  const start = (): Promise<Inventory> => {
    current = readInventory().finally(() => (current = null));
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
