import { FaultError } from '../contract/faults.ts';
import type { DossierView, RecentDossier } from '../contract/views.ts';
import type { OpenDossiers } from './open-dossiers.ts';

type Remembered = Readonly<{ folder: string; openedAt: string }>;

/** The cards of « Accueil », read anew from each folder. One that cannot be read is shown as such, never hidden. */
export function readRecentDossiers(
  dossiers: OpenDossiers,
  remembered: readonly Remembered[],
): Promise<RecentDossier[]> {
  return Promise.all(remembered.map((entry) => readCard(dossiers, entry)));
}

async function readCard(dossiers: OpenDossiers, { folder, openedAt }: Remembered): Promise<RecentDossier> {
  try {
    const { view, lockedByOther } = await dossiers.inspect(folder);
    return {
      folder,
      openedAt,
      state: lockedByOther ? 'open-elsewhere' : 'ready',
      publisher: view.profile.publisher.name,
      fqdn: view.fqdn,
      doneItems: view.assessment.doneItems,
      totalItems: view.assessment.totalItems,
      next: view.assessment.next?.title ?? null,
      nearestExpiry: nearestExpiry(view),
      trial: view.trial,
    };
  } catch (error) {
    if (!(error instanceof FaultError)) dossiers.reportCrash(error);
    const missing = error instanceof FaultError && error.fault.code === 'DOSSIER_NOT_FOUND';
    return {
      folder,
      openedAt,
      state: missing ? 'missing' : 'unreadable',
      publisher: '',
      fqdn: null,
      doneItems: 0,
      totalItems: 0,
      next: null,
      nearestExpiry: null,
      trial: false,
    };
  }
}

function nearestExpiry({ orders }: DossierView): string | null {
  const ends = Object.values(orders)
    .flatMap(({ certificates }) => certificates.filter(({ current }) => current))
    .map(({ certificate }) => certificate.notAfter)
    .toSorted();
  return ends[0] ?? null;
}
