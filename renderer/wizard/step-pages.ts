import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Place } from '../bridge/store.ts';

type Load = () => Promise<{ readonly default: ComponentType }>;

const loads: Readonly<Record<Place, Load>> = {
  dossier: () => import('../steps/dossier/Page.tsx'),
  prerequis: () => import('../steps/prerequis/Page.tsx'),
  commande: () => import('../steps/commande/Page.tsx'),
  installation: () => import('../steps/installation/Page.tsx'),
  connectivite: () => import('../steps/connectivite/Page.tsx'),
  'cycle-de-vie': () => import('../steps/cycle-de-vie/Page.tsx'),
  preuves: () => import('../steps/preuves/Page.tsx'),
};

/** The page of each screen of a dossier, loaded when it is first shown. */
export const stepPages: Readonly<Record<Place, LazyExoticComponent<ComponentType>>> = {
  dossier: lazy(loads.dossier),
  prerequis: lazy(loads.prerequis),
  commande: lazy(loads.commande),
  installation: lazy(loads.installation),
  connectivite: lazy(loads.connectivite),
  'cycle-de-vie': lazy(loads['cycle-de-vie']),
  preuves: lazy(loads.preuves),
};

/** Loads the pages that were not shown yet, so that going to another screen never waits. Whoever goes there is told of a failure. */
export function preloadStepPages(): void {
  for (const load of Object.values(loads)) void load().catch(() => undefined);
}
