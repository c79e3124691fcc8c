import type { KeyObject } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryLabStore, openLab, type Lab, type LabAuthority } from '../../electron/lab/lab.ts';
import type { Certificate } from '../../electron/pki/certificates/certificate.ts';
import { createPkcs12, type Pkcs12Flavour } from '../../electron/pki/files/create-pkcs12.ts';
import { generateRsaKey } from '../../electron/pki/keys/key.ts';
import { createRequest, parseRequest } from '../../electron/pki/certificates/request.ts';
import { benchPassword, emptyFile } from './openssl.ts';

/** What is measured on, in memory for us and in files for openssl: made before any clock runs. */
export interface Material {
  readonly folder: string;
  readonly lab: Lab;
  readonly authority: LabAuthority;
  readonly key: KeyObject;
  /** In DER. */
  readonly leaves: readonly Uint8Array[];
  readonly listDer: Uint8Array;
  readonly pkcs12: Readonly<Record<Pkcs12Flavour, readonly Uint8Array[]>>;
}

export const leafFile = (index: number): string => `leaf-${index}.pem`;
export const pkcs12File = (flavour: Pkcs12Flavour, index: number): string => `${flavour}-${index}.p12`;

/** Mints with the lab, in a new temporary folder which the caller removes. */
export async function makeMaterial(counts: { leaves: number; pkcs12: number }): Promise<Material> {
  const folder = await mkdtemp(join(tmpdir(), 'assistant-bench-'));
  const lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  const authority = await lab.authority('igc-sante');
  const key = await generateRsaKey(2048);
  const pem = createRequest({
    key,
    subject: [{ type: 'CN', value: 'gap.editeur-exemple.fr' }],
    dnsNames: [],
  });
  const request = parseRequest(pem);
  const organization = { name: 'Éditeur Exemple', identifier: '318751275100020' };
  // One request for all: each certificate has its own serial number and signature.
  const leaves: Certificate[] = [];
  for (let made = 0; made < counts.leaves; made += 50) {
    const batch = Array.from({ length: Math.min(50, counts.leaves - made) });
    const issue = () => lab.issuePractice({ order: 'ssl-serveur', request, organization });
    leaves.push(...(await Promise.all(batch.map(issue))));
  }
  const list = await lab.revocationList('igc-sante', 'intermediate');
  const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
  await Promise.all([
    ...leaves.map(({ pem }, index) => write(leafFile(index), pem)),
    write('leaves.pem', leaves.map(({ pem }) => pem).join('')),
    write(emptyFile, ''),
    write('root.pem', authority.root.pem),
    write('intermediate.pem', authority.intermediate.pem),
    write('list.pem', list.pem),
  ]);
  const certificate = leaves[0] ?? authority.intermediate;
  const chain = [authority.intermediate, authority.root];
  const makeAll = async (flavour: Pkcs12Flavour): Promise<readonly Uint8Array[]> => {
    const files: Uint8Array[] = [];
    for (let index = 0; index < counts.pkcs12; index += 1) {
      const friendlyName = `bench ${index}`;
      const content = { key, certificate, chain, friendlyName, password: benchPassword, flavour };
      const bytes = await createPkcs12(content);
      await write(pkcs12File(flavour, index), bytes);
      files.push(bytes);
    }
    return files;
  };
  const pkcs12 = { modern: await makeAll('modern'), legacy: await makeAll('legacy') };
  return { folder, lab, authority, key, leaves: leaves.map(({ der }) => der), listDer: list.der, pkcs12 };
}
