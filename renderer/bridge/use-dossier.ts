import type { DossierView } from '../../electron/contract/views.ts';
import { useApp } from './store.ts';

/** The dossier on screen. Only for what is drawn inside the wizard, where there is one. */
export function useDossier(): DossierView {
  const dossier = useApp((state) => state.dossier);
  if (!dossier) throw new Error('No dossier is open');
  return dossier;
}
