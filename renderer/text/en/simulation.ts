import type { simulation as fr } from '../fr/simulation.ts';
import type { SameShape } from '../same-shape.ts';

/** The export of the simulation: what each file is for. The README of the export has the same words. */
export const simulation: SameShape<typeof fr> = {
  files: {
    readme: 'The steps, for each program',
    'tpe-authorities': 'Authorities of the simulated terminals: root and intermediates',
    'tpe-lists': 'CRLs of the simulated terminals’ authorities, but for the one that publishes none',
    'psp-authority': 'Root of the simulated PSP; the intermediate comes from the PSP',
    'psp-lists': 'CRLs of the simulated PSP’s authorities',
    'tpe-root': 'Root of the simulated terminals (DER)',
    'tpe-intermediate': 'Intermediate of the simulated terminals (DER)',
    'tpe-crl-unavailable': 'Intermediate whose CRL is never published (DER)',
    'tpe-crl-stale': 'Intermediate whose CRL is stale (DER)',
    'tpe-crl-forged': 'Intermediate whose CRL is forged (DER)',
    'psp-root': 'Root of the simulated PSP (DER)',
    'list-root': 'CRL of the root (DER)',
    'list-intermediate': 'CRL of the intermediate (DER)',
    'list-crl-stale': 'Stale CRL, on purpose (DER)',
    'list-crl-forged': 'CRL signed by another key, on purpose (DER)',
  },
};
