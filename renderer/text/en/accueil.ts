import type { accueil as fr } from '../fr/accueil.ts';
import type { SameShape } from '../same-shape.ts';

export const accueil: SameShape<typeof fr> = { title: 'Accueil' };
