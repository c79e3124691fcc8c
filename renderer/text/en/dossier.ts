import type { dossier as fr } from '../fr/dossier.ts';
import type { SameShape } from '../same-shape.ts';

export const dossier: SameShape<typeof fr> = { title: 'Dossier' };
