/** What was found in an imported file, a line each. */
export const intake = {
  certificate: {
    practice: 'Certificat d’entraînement {{commonName}}, valable jusqu’au {{untilDate}}',
    'delivered-test':
      'Certificat de TEST {{commonName}} pour $t(orders.{{order}}), valable jusqu’au {{untilDate}}',
    'delivered-production': 'Certificat de PRODUCTION {{commonName}}, valable jusqu’au {{untilDate}}',
    other:
      'Certificat {{commonName}}, d’une autorité qui n’est pas l’IGC-Santé, valable jusqu’au {{untilDate}}',
  },
  certificateRefused: 'Certificat {{commonName}} : non pris',
  pinnedAuthority:
    'Autorité IGC-Santé reconnue à son empreinte : {{name}} ($t(intake.environments.{{environment}}))',
  peerAuthority: 'Autorité {{name}}, rangée sous $t(intake.roles.{{role}})',
  authorityIgnored:
    'Autorité {{name}} : laissée de côté, son empreinte n’est pas l’une de celles de l’IGC-Santé',
  authorityRefused: 'Autorité {{name}} : non prise',
  chainOrder:
    'Les certificats de ce fichier ne sont pas dans l’ordre d’une chaîne : l’assistant le rétablit dans ce qu’il prépare',
  keyInVault: 'Clé privée : gardée, chiffrée, dans le coffre du dossier',
  keyTaken: 'Clé privée attendue pour $t(orders.{{order}}) : mise dans le coffre',
  keyIgnored: 'Clé privée sans demande ni certificat de ce dossier : laissée de côté',
  requestIgnored: 'Demande de certificat (CSR) : laissée de côté, le dossier fait les siennes',
  listTaken_one: 'CRL de {{issuer}} du {{listDate}} : {{count}} certificat révoqué',
  listTaken_other: 'CRL de {{issuer}} du {{listDate}} : {{count}} certificats révoqués',
  listKnown_one: 'CRL de {{issuer}} : le dossier en a déjà une aussi récente ({{count}} révoqué ici)',
  listKnown_other: 'CRL de {{issuer}} : le dossier en a déjà une aussi récente ({{count}} révoqués ici)',
  listRefused: 'CRL de {{issuer}} : non prise',
  listPartial: 'CRL de {{issuer}} du {{listDate}} : non prise, c’est $t(intake.listLimits.{{limit}})',
  listTooEarly: 'CRL de {{issuer}} : non prise, elle n’est valable qu’à partir du {{listDate}}',
  listLimits: {
    delta: 'une CRL delta, qui ne dit que ce qui a changé depuis une autre',
    'users-only': 'une CRL réservée aux certificats finaux, qui ne dit rien des autorités',
    'authorities-only': 'une CRL réservée aux certificats d’autorités, qui ne dit rien des autres',
    'attributes-only': 'une CRL réservée aux certificats d’attributs, qui ne dit rien des autres',
    'some-reasons': 'une CRL limitée à certains motifs de révocation, qui tait les autres',
    indirect: 'une CRL indirecte, qui parle pour plusieurs autorités',
    partition: 'la CRL d’un point de distribution qui n’est pas celui des certificats de ce dossier',
    'not-understood':
      'une CRL dont une extension critique ou la signature ne permet pas à l’assistant de s’y fier',
  },
  roles: { 'igc-sante': 'IGC-Santé', ingetrust: 'IngeTrust (TPE)', geotrust: 'Geotrust (PSP)' },
  environments: { test: 'TEST', production: 'PRODUCTION' },
} as const;
