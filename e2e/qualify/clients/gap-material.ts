import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryLabStore, openLab, type Lab } from '../../../electron/lab/lab.ts';
import { createPkcs12 } from '../../../electron/pki/files/create-pkcs12.ts';
import { javaSource } from './java-gap.ts';
import { nodeSource } from './node-gap.ts';
import { pythonSource } from './python-gap.ts';

/** Password of the stores that Java reads; they live for as long as a test. */
export const storePassword = 'essai-des-clients';

/** A lab, and what a GAP of the publisher's has installed to call the PSP, as files of a temporary folder. */
export interface GapMaterial {
  readonly lab: Lab;
  readonly folder: string;
  close(): Promise<void>;
}

/** For tests: mints everything anew. */
export async function makeGapMaterial(): Promise<GapMaterial> {
  const now = (): Date => new Date();
  const lab = await openLab({ store: memoryLabStore(), now });
  await lab.prepare();
  const folder = await mkdtemp(join(tmpdir(), 'diapason-clients-'));
  const { key, certificate, chain } = await lab.identity({ role: 'gap-client', form: 'valid' });
  // The list must know the revoked PSP before it is handed out.
  await lab.identity({ role: 'psp', form: 'revoked', name: 'localhost', otherNames: ['127.0.0.1', '::1'] });
  const geotrust = await lab.authority('geotrust');
  const { geotrust: issuers, shownOnly } = await lab.simulationFiles();
  const listOf = (line: string) => issuers.find((issuer) => issuer.line === line)?.list;
  const lists = [listOf('intermediate'), listOf('root'), ...shownOnly.geotrust.map(({ list }) => list)];
  const identity = { key, certificate, chain, friendlyName: 'gap', password: storePassword };
  const chainPem = chain.map(({ pem }) => pem).join('');
  const write = (name: string, content: string | Uint8Array): Promise<void> =>
    writeFile(join(folder, name), content, { mode: 0o600 });
  await Promise.all([
    write('gap.pem', certificate.pem),
    write('gap-chain.pem', chainPem),
    write('gap-all.pem', certificate.pem + chainPem),
    write('gap.key', key.export({ type: 'pkcs8', format: 'pem' })),
    write('gap.p12', await createPkcs12({ ...identity, flavour: 'modern' })),
    write('geotrust.pem', geotrust.root.pem),
    write('geotrust-lists.pem', lists.map((list) => list?.pem ?? '').join('')),
    write('geotrust-and-lists.pem', [geotrust.root, ...lists].map((one) => one?.pem ?? '').join('')),
    write('Gap.java', javaSource(storePassword)),
    write('gap.py', pythonSource),
    write('gap.mjs', nodeSource),
  ]);
  return { lab, folder, close: () => rm(folder, { recursive: true, force: true }) };
}
