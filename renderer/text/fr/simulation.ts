/** The export of the simulation: what each file is for. The README of the export has the same words. */
export const simulation = {
  files: {
    readme: 'Les étapes, pour chaque logiciel',
    'tpe-authorities': 'Autorités des TPE simulés : racine et intermédiaires',
    'tpe-lists': 'CRL des autorités des TPE simulés, sauf celle qui n’en publie pas',
    'psp-authority': 'Racine du PSP simulé ; l’intermédiaire vient du PSP',
    'psp-lists': 'CRL des autorités du PSP simulé',
    'tpe-root': 'Racine des TPE simulés (DER)',
    'tpe-intermediate': 'Intermédiaire des TPE simulés (DER)',
    'tpe-crl-unavailable': 'Intermédiaire dont la CRL n’est jamais publiée (DER)',
    'tpe-crl-stale': 'Intermédiaire dont la CRL est périmée (DER)',
    'tpe-crl-forged': 'Intermédiaire dont la CRL est falsifiée (DER)',
    'psp-root': 'Racine du PSP simulé (DER)',
    'list-root': 'CRL de la racine (DER)',
    'list-intermediate': 'CRL de l’intermédiaire (DER)',
    'list-crl-stale': 'CRL périmée, exprès (DER)',
    'list-crl-forged': 'CRL signée par une autre clé, exprès (DER)',
  },
} as const;
