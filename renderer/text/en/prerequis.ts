import type { prerequis as fr } from '../fr/prerequis.ts';
import type { SameShape } from '../same-shape.ts';

export const prerequis: SameShape<typeof fr> = { title: 'Prerequis' };
