import { FaultError } from '../contract/faults.ts';
import { orderIds } from '../contract/words.ts';
import type { Dossier } from './dossier.ts';

const setAsideFolder = 'set-aside';

/** Moves the certificate or authority of this fingerprint out of use. Nothing is deleted. FILE_NOT_FOUND{name}. */
export async function setAside(dossier: Dossier, sha256: string): Promise<void> {
  const { orders, authorities } = await dossier.inventory();
  const stored = [...orderIds.flatMap((order) => orders[order].certificates), ...authorities];
  const found = stored.find(({ certificate }) => certificate.sha256 === sha256);
  if (found === undefined) throw new FaultError('FILE_NOT_FOUND', { name: sha256 });
  await dossier.store.setAside(found.file);
  await dossier.journal({ event: 'set-aside', params: { file: found.file } });
}

/** Brings back what `setAside` moved. FILE_NOT_FOUND{name}. */
export async function restore(dossier: Dossier, sha256: string): Promise<void> {
  const { store } = dossier;
  const folders = [
    'certificates',
    ...(await store.folders(`${setAsideFolder}/authorities`)).map((role) => `authorities/${role}`),
  ];
  for (const folder of folders) {
    const names = await store.list(`${setAsideFolder}/${folder}`);
    const name = names.findLast((candidate) => candidate.includes(sha256));
    if (name === undefined) continue;
    await store.move(
      `${setAsideFolder}/${folder}/${name}`,
      `${folder}/${name.replace(/~\d+(?=\.pem$)/, '')}`,
    );
    await dossier.journal({ event: 'restored', params: { file: `${folder}/${name}` } });
    return;
  }
  throw new FaultError('FILE_NOT_FOUND', { name: sha256 });
}
