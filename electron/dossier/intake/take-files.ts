import { FaultError, type Fault } from '../../contract/faults.ts';
import type { ImportedFile } from '../../contract/views.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { readFileContents, type FileEntry } from '../../pki/files/read-file.ts';
import { buildChain } from '../../pki/path/validate-path.ts';
import type { Finding, IntakeContext, KeyEntry } from './finding.ts';
import { takeAuthority } from './take-authority.ts';
import { takeCertificate } from './take-certificate.ts';
import { takeKey } from './take-key.ts';
import { takeRequest } from './take-request.ts';
import { takeRevocationList } from './take-revocation-list.ts';
import { messageOf } from '../../texts/message.ts';

/** A file as it came, with the password of its PKCS#12 or encrypted key, and of the key inside, where they were given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string | undefined;
  readonly keyPassword?: string | undefined;
}

const wantsPassword: ReadonlySet<Fault['code']> = new Set([
  'FILE_PASSWORD_NEEDED',
  'FILE_WRONG_PASSWORD',
  'FILE_KEY_PASSWORD_NEEDED',
  'FILE_WRONG_KEY_PASSWORD',
  'FILE_OPENS_KEY_ALONE',
]);

/**
 * Takes whatever came (PEM, DER, P7B, PKCS#12, several at once, wrong ones too) into the dossier. Each file is an
 * answer of its own; a wrong one changes nothing and hides none of the others. A certificate finds its key, and a list its
 * issuer, in whichever of the files they came. VAULT_LOCKED is thrown, before anything is written, when a private key is
 * to be put into the vault, or taken from it, and it is locked.
 */
export async function takeFiles(
  context: IntakeContext,
  files: readonly GivenFile[],
): Promise<ImportedFile[]> {
  const read = await Promise.all(files.map(readGiven));
  const lots = read.flatMap((result) => ('lot' in result ? [result.lot] : []));
  await requireVault(context, lots);
  await takeLots(context, lots);
  return read.map((result) => ('lot' in result ? answer(result.lot) : refuse(result)));
}

/** What a file holds, by kind, and what became of each thing in it. */
interface Lot {
  readonly name: string;
  readonly kind: string;
  readonly entries: readonly FileEntry[];
  readonly authorities: readonly Certificate[];
  readonly leaves: readonly Certificate[];
  readonly keys: readonly KeyEntry[];
  readonly findings: Finding[];
}

interface Unreadable {
  readonly name: string;
  readonly fault: Fault;
}

async function readGiven({ bytes, ...given }: GivenFile): Promise<{ readonly lot: Lot } | Unreadable> {
  const { name } = given;
  try {
    const { kind, entries, passwordUnused } = await readFileContents(bytes, given);
    const certificates = entries.flatMap((entry) =>
      entry.type === 'certificate' ? [entry.certificate] : [],
    );
    const lot = {
      name,
      kind,
      entries,
      authorities: certificates.filter(({ isCa }) => isCa),
      leaves: certificates.filter(({ isCa }) => !isCa),
      keys: entries.flatMap((entry) => (entry.type === 'private-key' ? [entry] : [])),
      findings: passwordUnused
        ? [{ outcome: 'ignored' as const, message: messageOf('intake.passwordUnused') }]
        : [],
    };
    return { lot };
  } catch (error) {
    if (error instanceof FaultError) return { name, fault: error.fault };
    throw error;
  }
}

async function requireVault({ dossier }: IntakeContext, lots: readonly Lot[]): Promise<void> {
  if (dossier.vault.unlocked) return;
  const bringsKey = lots.some(({ keys }) => keys.length > 0);
  const { waitingKeys } = await dossier.inventory();
  const wantsKey = lots.some(({ leaves }) =>
    leaves.some(({ spkiSha256 }) => waitingKeys.includes(spkiSha256)),
  );
  if (bringsKey || wantsKey) throw new FaultError('VAULT_LOCKED');
}

/** Authorities and CSRs go first, so that leaves and lists find their issuer and their order; keys after their certificates. */
async function takeLots(context: IntakeContext, lots: readonly Lot[]): Promise<void> {
  for (const { authorities, entries, leaves, findings } of lots) {
    for (const authority of authorities)
      findings.push(await takeAuthority(context, authority, { besideLeaf: leaves.length > 0 }));
    for (const entry of entries)
      if (entry.type === 'request') findings.push(await takeRequest(context, entry.request));
  }
  const keys = lots.flatMap((lot) => lot.keys);
  for (const lot of lots) {
    lot.findings.push(...judgeOrder(lot));
    for (const leaf of lot.leaves)
      lot.findings.push(...(await takeCertificate(context, lot.name, leaf, keys)));
  }
  for (const lot of lots) {
    const elsewhere = lots.filter((other) => other !== lot).flatMap(({ leaves }) => leaves);
    for (const key of lot.keys)
      lot.findings.push(await takeKey(context, key, { beside: lot.leaves, elsewhere }));
    for (const entry of lot.entries) {
      if (entry.type === 'revocation-list') lot.findings.push(await takeRevocationList(context, entry.list));
    }
  }
}

/**
 * A chain is sent leaf first, each certificate followed by its issuer (RFC 5246 7.4.2); a file in another order would be
 * refused by some servers. What the dossier keeps and the bundles write is in the right order whatever came.
 */
function judgeOrder({ entries, leaves }: Lot): readonly Finding[] {
  const [leaf] = leaves;
  if (leaf === undefined || leaves.length > 1) return [];
  const certificates = entries.flatMap((entry) => (entry.type === 'certificate' ? [entry.certificate] : []));
  const { path } = buildChain(leaf, certificates, []);
  const inFile = certificates.filter((certificate) => path.includes(certificate));
  const isOrdered = inFile.every((certificate, index) => certificate === path[index]);
  return isOrdered ? [] : [{ outcome: 'ignored', message: messageOf('intake.chainOrder') }];
}

const refuse = ({ name, fault }: Unreadable): ImportedFile => ({
  name,
  outcome: 'refused',
  kind: null,
  findings: [],
  fault,
  needsPassword: wantsPassword.has(fault.code),
});

function answer({ name, kind, findings }: Lot): ImportedFile {
  const refusal = findings.find(({ outcome }) => outcome === 'refused')?.fault;
  const has = (outcome: Finding['outcome']): boolean =>
    findings.some((finding) => finding.outcome === outcome);
  const base = { name, kind, findings: findings.map(({ message }) => message), needsPassword: false };
  if (has('taken')) return { ...base, outcome: 'taken', fault: refusal };
  if (has('known') && refusal === undefined) return { ...base, outcome: 'known' };
  return {
    ...base,
    outcome: 'refused',
    fault: refusal ?? { code: 'FILE_NOT_RECOGNISED', params: { name, looksLike: 'nothing' } },
  };
}
