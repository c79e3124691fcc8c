import { execFileSync } from 'node:child_process';
import type { KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportedFile } from '../../contract/views.ts';
import type { OrderId } from '../../contract/words.ts';
import { memoryLabStore, openLab, type Lab } from '../../lab/lab.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { createRequest, parseRequest } from '../../pki/certificates/request.ts';
import { generateRsaKey, spkiSha256 } from '../../pki/keys/key.ts';
import { mint, type Minted, type MintOptions } from '../../pki/testing/mint.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import { emptyProfile } from '../../procedure/profile-rules.ts';
import { createDossier, type Dossier } from '../dossier.ts';
import { takeFiles, type GivenFile } from '../intake/take-files.ts';
import { orderKeyName } from '../layout.ts';

export const stagePassphrase = 'une phrase secrète assez longue';

const now = (): Date => new Date('2026-11-24T09:00:00Z');
const productionName = 'AC IGC-SANTE PRODUCTION';

export interface Delivered {
  readonly key: KeyObject;
  readonly certificate: Certificate;
}

/** Where files are taken in: another lab plays IGC-Santé, its authorities pinned as the real ones are in the product. */
export interface IntakeStage {
  readonly igcSante: Lab;
  /** The newest. */
  readonly dossier: Dossier;
  /** Makes another dossier, and closes the one before. */
  newDossier(options?: { readonly trial?: boolean }): Promise<void>;
  take(files: readonly GivenFile[], authorityRole?: 'ingetrust' | 'geotrust'): Promise<ImportedFile[]>;
  takeOne(name: string, bytes: Uint8Array | string, password?: string): Promise<ImportedFile>;
  /** A key with its delivered certificate; the key is in the vault when the order was made by CSR. */
  deliver(order: OrderId, options: Readonly<{ keepKey: boolean }>): Promise<Delivered>;
  /** A PKCS#12 as PFCNG's online generation makes it: leaf, intermediate and root with the key. */
  pkcs12(delivered: Delivered, password: string, ...flags: readonly string[]): Promise<Buffer>;
  /** A leaf under an authority of IGC-Santé's name, TEST or PRODUCTION, or of somebody else's. */
  mintLeaf(
    by: 'test' | 'production' | 'other',
    made: Pick<MintOptions, 'usage' | 'purposes'>,
  ): Promise<Minted>;
  close(): Promise<void>;
}

export const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

const pin = (
  { commonName, sha256 }: Pick<Certificate, 'commonName' | 'sha256'>,
  environment: PinnedAuthority['environment'],
  level: PinnedAuthority['level'],
): PinnedAuthority => ({
  commonName,
  environment,
  level,
  sha256,
  url: 'http://127.0.0.1/authority.cer',
  crlUrl: 'http://127.0.0.1/authority.crl',
});

export async function openIntakeStage(): Promise<IntakeStage> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-'));
  const igcSante = await openLab({ store: memoryLabStore(), now });
  const { root, intermediate } = await igcSante.authority('igc-sante');
  const pins = [
    pin(root, 'test', 'root'),
    pin(intermediate, 'test', 'intermediate'),
    pin({ commonName: productionName, sha256: '0'.repeat(64) }, 'production', 'intermediate'),
  ];
  let count = 0;
  const create = (trial: boolean): Promise<Dossier> =>
    createDossier({
      folder: join(folder, `dossier-${(count += 1)}`),
      passphrase: stagePassphrase,
      profile: emptyProfile,
      now,
      trial,
      iterations: 1000,
    });
  let dossier = await create(false);
  const take: IntakeStage['take'] = (files, authorityRole) =>
    takeFiles(
      { dossier, pins, isPractice: () => false, currentOf: () => Promise.resolve(null), authorityRole },
      files,
    );
  return {
    igcSante,
    get dossier() {
      return dossier;
    },
    async newDossier({ trial = false } = {}) {
      await dossier.close();
      dossier = await create(trial);
    },
    take,
    async takeOne(name, bytes, password) {
      const [answer] = await take([
        { name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, password },
      ]);
      if (answer === undefined) throw new Error('no answer');
      return answer;
    },
    async deliver(order, { keepKey }) {
      const key = await generateRsaKey(2048);
      const commonName = order === 'auth-cli' ? 'Client_Diapason_PSP' : 'gap.editeur-exemple.fr';
      const request = parseRequest(
        createRequest({ key, subject: [{ type: 'CN', value: commonName }], dnsNames: [] }),
      );
      const organization = { name: '', identifier: '' };
      const certificate = await igcSante.issuePractice({ order, request, organization });
      if (keepKey) await dossier.vault.put(orderKeyName(order, spkiSha256(key)), key);
      return { key, certificate };
    },
    async pkcs12({ key, certificate }, password, ...flags) {
      const work = await mkdtemp(join(folder, 'p12-'));
      await writeFile(join(work, 'key.pem'), pemOf(key), { mode: 0o600 });
      await writeFile(join(work, 'leaf.pem'), certificate.pem);
      await writeFile(join(work, 'chain.pem'), `${intermediate.pem}\n${root.pem}`);
      const files = ['-inkey', 'key.pem', '-in', 'leaf.pem', '-certfile', 'chain.pem', '-passout', 'stdin'];
      return execFileSync('openssl', ['pkcs12', '-export', ...flags, ...files], {
        cwd: work,
        input: `${password}\n`,
      });
    },
    async mintLeaf(by, made) {
      const names = { test: intermediate.commonName, production: productionName, other: 'Other' };
      const issuer = await mint({ subject: `CN=${names[by]}`, ca: {} });
      return mint({ subject: 'CN=gap.editeur-exemple.fr', issuer, ...made });
    },
    async close() {
      await dossier.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
