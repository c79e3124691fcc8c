import { accueil as accueilEn } from './en/accueil.ts';
import { common as commonEn } from './en/common.ts';
import { dossier as dossierEn } from './en/dossier.ts';
import { prerequis as prerequisEn } from './en/prerequis.ts';
import { accueil as accueilFr } from './fr/accueil.ts';
import { common as commonFr } from './fr/common.ts';
import { dossier as dossierFr } from './fr/dossier.ts';
import { prerequis as prerequisFr } from './fr/prerequis.ts';
import type { SameShape } from './same-shape.ts';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

const fr = {
  common: commonFr,
  accueil: accueilFr,
  dossier: dossierFr,
  prerequis: prerequisFr,
} as const;

const en: SameShape<typeof fr> = {
  common: commonEn,
  accueil: accueilEn,
  dossier: dossierEn,
  prerequis: prerequisEn,
};

/** Every text of the product, by language. French is written first; English must have the same keys. */
export const texts = { fr, en } as const;
