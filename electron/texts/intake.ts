import type { TextTree } from './sentence.ts';

/** What was found in an imported file, a line each. */
export const intake = {
  certificate: {
    practice: {
      fr: 'Certificat d’entraînement {{commonName}}, valable jusqu’au {{untilDate}}',
      en: 'Practice certificate {{commonName}}, valid until {{untilDate}}',
    },
    'delivered-test': {
      fr: 'Certificat de TEST {{commonName}} pour {{orders[order]}}, valable jusqu’au {{untilDate}}',
      en: 'TEST certificate {{commonName}} for {{orders[order]}}, valid until {{untilDate}}',
    },
    'delivered-production': {
      fr: 'Certificat de PRODUCTION {{commonName}}, valable jusqu’au {{untilDate}}',
      en: 'PRODUCTION certificate {{commonName}}, valid until {{untilDate}}',
    },
    other: {
      fr: 'Certificat {{commonName}}, d’une autorité qui n’est pas l’IGC-Santé, valable jusqu’au {{untilDate}}',
      en: 'Certificate {{commonName}}, from an authority that is not IGC-Santé, valid until {{untilDate}}',
    },
  },
  certificateRefused: {
    fr: 'Certificat {{commonName}} : non pris',
    en: 'Certificate {{commonName}}: not taken',
  },
  pinnedAuthority: {
    fr: 'Autorité IGC-Santé reconnue à son empreinte : {{name}} ({{intake.environments[environment]}})',
    en: 'IGC-Santé authority recognised by its fingerprint: {{name}} ({{intake.environments[environment]}})',
  },
  peerAuthority: {
    fr: 'Autorité {{name}}, rangée sous {{intake.roles[role]}}',
    en: 'Authority {{name}}, filed under {{intake.roles[role]}}',
  },
  authorityIgnored: {
    fr: 'Autorité {{name}} : laissée de côté, son empreinte n’est pas l’une de celles de l’IGC-Santé',
    en: 'Authority {{name}}: left aside, its fingerprint is none of IGC-Santé’s',
  },
  authorityRefused: { fr: 'Autorité {{name}} : non prise', en: 'Authority {{name}}: not taken' },
  chainOrder: {
    fr: 'Les certificats de ce fichier ne sont pas dans l’ordre d’une chaîne : l’assistant le rétablit dans ce qu’il prépare',
    en: 'The certificates of this file are not in the order of a chain: the wizard restores it in what it prepares',
  },
  keyInVault: {
    fr: 'Clé privée : gardée, chiffrée, dans le coffre du dossier',
    en: 'Private key: kept, encrypted, in the dossier’s vault',
  },
  keyTaken: {
    fr: 'Clé privée attendue pour {{orders[order]}} : mise dans le coffre',
    en: 'Private key that {{orders[order]}} was waiting for: put into the vault',
  },
  keyIgnored: {
    fr: 'Clé privée sans demande ni certificat de ce dossier : laissée de côté',
    en: 'Private key without a request or certificate of this dossier: left aside',
  },
  requestIgnored: {
    fr: 'Demande de certificat (CSR) : laissée de côté, le dossier fait les siennes',
    en: 'Certificate request (CSR): left aside, the dossier makes its own',
  },
  listTaken: {
    fr: {
      one: 'CRL de {{issuer}} du {{listDate}} : {{count}} certificat révoqué',
      other: 'CRL de {{issuer}} du {{listDate}} : {{count}} certificats révoqués',
    },
    en: {
      one: 'CRL of {{issuer}} of {{listDate}}: {{count}} certificate revoked',
      other: 'CRL of {{issuer}} of {{listDate}}: {{count}} certificates revoked',
    },
  },
  listKnown: {
    fr: {
      one: 'CRL de {{issuer}} : le dossier en a déjà une aussi récente ({{count}} révoqué ici)',
      other: 'CRL de {{issuer}} : le dossier en a déjà une aussi récente ({{count}} révoqués ici)',
    },
    en: {
      one: 'CRL of {{issuer}}: the dossier already has one as recent ({{count}} revoked here)',
      other: 'CRL of {{issuer}}: the dossier already has one as recent ({{count}} revoked here)',
    },
  },
  listRefused: { fr: 'CRL de {{issuer}} : non prise', en: 'CRL of {{issuer}}: not taken' },
  listPartial: {
    fr: 'CRL de {{issuer}} du {{listDate}} : non prise, c’est {{intake.listLimits[limit]}}',
    en: 'CRL of {{issuer}} of {{listDate}}: not taken, it is {{intake.listLimits[limit]}}',
  },
  listTooEarly: {
    fr: 'CRL de {{issuer}} : non prise, elle n’est valable qu’à partir du {{listDate}}',
    en: 'CRL of {{issuer}}: not taken, it holds only from {{listDate}}',
  },
  listLimits: {
    delta: {
      fr: 'une CRL delta, qui ne dit que ce qui a changé depuis une autre',
      en: 'a delta CRL, which tells only what changed since another one',
    },
    'users-only': {
      fr: 'une CRL réservée aux certificats finaux, qui ne dit rien des autorités',
      en: 'a CRL for end-entity certificates alone, which tells nothing of authorities',
    },
    'authorities-only': {
      fr: 'une CRL réservée aux certificats d’autorités, qui ne dit rien des autres',
      en: 'a CRL for certificates of authorities alone, which tells nothing of the others',
    },
    'attributes-only': {
      fr: 'une CRL réservée aux certificats d’attributs, qui ne dit rien des autres',
      en: 'a CRL for attribute certificates alone, which tells nothing of the others',
    },
    'some-reasons': {
      fr: 'une CRL limitée à certains motifs de révocation, qui tait les autres',
      en: 'a CRL for some reasons of revocation alone, which leaves the others out',
    },
    indirect: {
      fr: 'une CRL indirecte, qui parle pour plusieurs autorités',
      en: 'an indirect CRL, which speaks for several authorities',
    },
    partition: {
      fr: 'la CRL d’un point de distribution qui n’est pas celui des certificats de ce dossier',
      en: 'the CRL of a distribution point that is not the one of this dossier’s certificates',
    },
    'not-understood': {
      fr: 'une CRL dont une extension critique ou la signature ne permet pas à l’assistant de s’y fier',
      en: 'a CRL with a critical extension or a signature that the wizard cannot rely on',
    },
  },
  roles: {
    'igc-sante': { fr: 'IGC-Santé', en: 'IGC-Santé' },
    ingetrust: { fr: 'IngeTrust (TPE)', en: 'IngeTrust (TPE)' },
    geotrust: { fr: 'Geotrust (PSP)', en: 'Geotrust (PSP)' },
  },
  environments: {
    test: { fr: 'TEST', en: 'TEST' },
    production: { fr: 'PRODUCTION', en: 'PRODUCTION' },
  },
} as const satisfies TextTree;
