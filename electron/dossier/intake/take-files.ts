import { FaultError, type Fault } from '../../contract/faults.ts';
import type { ImportedFile } from '../../contract/views.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { readFileContents, type FileContents } from '../../pki/files/read-file.ts';
import { buildChain } from '../../pki/path/validate-path.ts';
import type { Finding, IntakeContext } from './finding.ts';
import { takeAuthority } from './take-authority.ts';
import { takeCertificate } from './take-certificate.ts';
import { takeKey } from './take-key.ts';
import { takeRevocationList } from './take-revocation-list.ts';
import { messageOf } from '../../texts/message.ts';

/** A file as it came, with the password of its PKCS#12 or encrypted key where one was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string | undefined;
}

const wantsPassword = new Set(['FILE_PASSWORD_NEEDED', 'FILE_WRONG_PASSWORD']);

/**
 * Takes whatever came (PEM, DER, P7B, PKCS#12, several at once, wrong ones too) into the dossier. Each file is an
 * answer of its own; a wrong one changes nothing and hides none of the others. VAULT_LOCKED is thrown, before anything
 * is written, when a file brings a private key and the vault is locked.
 */
export async function takeFiles(
  context: IntakeContext,
  files: readonly GivenFile[],
): Promise<ImportedFile[]> {
  const read = await Promise.all(files.map(readGiven));
  const bringsKey = read.some(
    ({ contents }) => contents?.entries.some(({ type }) => type === 'private-key') === true,
  );
  if (bringsKey && !context.dossier.vault.unlocked) throw new FaultError('VAULT_LOCKED');
  const answers: ImportedFile[] = [];
  for (const { name, contents, fault } of read) {
    answers.push(
      contents === null
        ? {
            name,
            outcome: 'refused',
            kind: null,
            findings: [],
            fault,
            needsPassword: wantsPassword.has(fault.code),
          }
        : await takeContents(context, name, contents),
    );
  }
  return answers;
}

type ReadResult = Readonly<
  { name: string; contents: FileContents; fault: null } | { name: string; contents: null; fault: Fault }
>;

async function readGiven({ name, bytes, password }: GivenFile): Promise<ReadResult> {
  try {
    const contents = await readFileContents(bytes, { name, password });
    return { name, contents, fault: null };
  } catch (error) {
    if (error instanceof FaultError) return { name, contents: null, fault: error.fault };
    throw error;
  }
}

/** Authorities go first, so that leaves and lists of the same file find their issuer. */
async function takeContents(
  context: IntakeContext,
  name: string,
  contents: FileContents,
): Promise<ImportedFile> {
  const { entries } = contents;
  const certificates = entries.flatMap((entry) => (entry.type === 'certificate' ? [entry.certificate] : []));
  const keys = entries.flatMap((entry) => (entry.type === 'private-key' ? [entry] : []));
  const leaves = certificates.filter(({ isCa }) => !isCa);
  const findings: Finding[] = [];
  for (const authority of certificates.filter(({ isCa }) => isCa)) {
    findings.push(await takeAuthority(context, authority, { besideLeaf: leaves.length > 0 }));
  }
  findings.push(...judgeOrder(certificates, leaves));
  for (const leaf of leaves) findings.push(await takeCertificate(context, name, leaf, keys));
  for (const key of keys) findings.push(await takeKey(context, key, leaves));
  for (const entry of entries) {
    if (entry.type === 'revocation-list') findings.push(await takeRevocationList(context, name, entry.list));
    if (entry.type === 'request')
      findings.push({ outcome: 'ignored', message: messageOf('intake.requestIgnored') });
  }
  return answer(name, contents.kind, findings);
}

/**
 * A chain is sent leaf first, each certificate followed by its issuer (RFC 5246 7.4.2); a file in another order would be
 * refused by some servers. What the dossier keeps and the bundles write is in the right order whatever came.
 */
function judgeOrder(
  certificates: readonly Certificate[],
  leaves: readonly Certificate[],
): readonly Finding[] {
  const [leaf] = leaves;
  if (leaf === undefined || leaves.length > 1) return [];
  const { path } = buildChain(leaf, certificates, []);
  const inFile = certificates.filter((certificate) => path.includes(certificate));
  const isOrdered = inFile.every((certificate, index) => certificate === path[index]);
  return isOrdered ? [] : [{ outcome: 'ignored', message: messageOf('intake.chainOrder') }];
}

function answer(name: string, kind: string, findings: readonly Finding[]): ImportedFile {
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
