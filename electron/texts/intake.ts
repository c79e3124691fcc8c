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
      fr: 'Certificat de PRODUCTION {{commonName}}, valable jusqu’au {{untilDate}} : rangé à côté, ce dossier met en service des certificats de TEST',
      en: 'PRODUCTION certificate {{commonName}}, valid until {{untilDate}}: kept beside, this dossier puts TEST certificates into service',
    },
    other: {
      fr: 'Certificat {{commonName}}, d’une autorité qui n’est pas l’IGC-Santé, valable jusqu’au {{untilDate}} : rangé à côté, jamais mis en service',
      en: 'Certificate {{commonName}}, from an authority that is not IGC-Santé, valid until {{untilDate}}: kept beside, never put into service',
    },
  },
  certificateRefused: {
    fr: 'Certificat {{commonName}} : non pris',
    en: 'Certificate {{commonName}}: not taken',
  },
  certificateWaits: {
    fr: 'Sa clé privée n’est pas dans ce dossier : il l’attend. Importez-la, ou le PKCS#12 qui les réunit',
    en: 'Its private key is not in this dossier: it waits for it. Import the key, or the PKCS#12 that holds both',
  },
  certificateFollowed: {
    fr: 'C’est le certificat du CSR que vous suivez : sa clé est ailleurs, là où ce CSR a été fait',
    en: 'It is the certificate of the CSR that you follow: its key is elsewhere, where that CSR was made',
  },
  certificateReplaces: {
    fr: 'Prend la place de {{commonName}}, valable jusqu’au {{untilDate}}, qui reste dans le dossier',
    en: 'Takes the place of {{commonName}}, valid until {{untilDate}}, which stays in the dossier',
  },
  /** Why a certificate is none of the dossier’s, and what then. */
  misfits: {
    forged: {
      fr: 'Le certificat « {{commonName}} » porte le nom d’une autorité de ce dossier, mais pas sa signature : il a été modifié, ou fabriqué.',
      en: 'The certificate “{{commonName}}” bears the name of an authority of this dossier, but not its signature: it was altered, or made up.',
    },
    practice: {
      fr: '« {{commonName}} » est un certificat d’entraînement de ce dossier, dont la clé n’y est plus.',
      en: '“{{commonName}}” is a practice certificate of this dossier, whose key is no longer here.',
    },
    production: {
      fr: '« {{commonName}} » est un certificat de PRODUCTION, et sa clé n’est pas ici.',
      en: '“{{commonName}}” is a PRODUCTION certificate, and its key is not here.',
    },
    signing: {
      fr: '« {{commonName}} » est un certificat de signature (usage SIGN) : il n’authentifie ni un serveur ni un client TLS.',
      en: '“{{commonName}}” is a signing certificate (usage SIGN): it authenticates neither a TLS server nor a TLS client.',
    },
    usage: {
      fr: '« {{commonName}} » n’a l’usage d’aucune des deux commandes : ni client (AUTH_CLI), ni serveur (SSL_SERV).',
      en: '“{{commonName}}” has the usage of neither order: not of a client (AUTH_CLI), not of a server (SSL_SERV).',
    },
    'other-authority': {
      fr: '« {{commonName}} » vient d’une autorité qui n’est pas l’IGC-Santé, et sa clé n’est pas ici.',
      en: '“{{commonName}}” comes from an authority that is not IGC-Santé, and its key is not here.',
    },
  },
  misfitSteps: {
    forged: {
      fr: 'Retirez-le de nouveau sur PFCNG. S’il revient ainsi, demandez à l’ANS d’où il vient.',
      en: 'Withdraw it from PFCNG again. If it comes back like this, ask the ANS where it comes from.',
    },
    practice: {
      fr: 'Créez de nouveaux certificats d’entraînement à l’étape Commande.',
      en: 'Make new practice certificates in the step Order.',
    },
    production: {
      fr: 'Ce dossier prépare les certificats de TEST : retirez celui de TEST sur PFCNG.',
      en: 'This dossier prepares TEST certificates: withdraw the TEST one from PFCNG.',
    },
    signing: {
      fr: 'Commandez sur PFCNG l’usage AUTH_CLI (offre ORG) ou SSL_SERV (offre SERV).',
      en: 'Order the usage AUTH_CLI (offer ORG) or SSL_SERV (offer SERV) on PFCNG.',
    },
    usage: {
      fr: 'Vérifiez que c’est le bon fichier. Les deux usages à commander sur PFCNG sont AUTH_CLI et SSL_SERV.',
      en: 'Check that it is the right file. The two usages to order on PFCNG are AUTH_CLI and SSL_SERV.',
    },
    'other-authority': {
      fr: 'Pour le garder quand même, importez aussi sa clé. Pour le TPE de test, passez par « Terminal de test ».',
      en: 'To keep it all the same, import its key too. For the test terminal, use “Test terminal”.',
    },
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
    fr: 'Clé privée du certificat qui n’est pas pris : laissée de côté avec lui',
    en: 'Private key of the certificate that is not taken: left aside with it',
  },
  keyWaits: {
    fr: 'Clé privée : gardée, chiffrée, dans le coffre, en attente de son certificat. Importez-le aussi',
    en: 'Private key: kept, encrypted, in the vault, waiting for its certificate. Import that too',
  },
  requestOwn: {
    fr: 'Demande de certificat (CSR) faite ici pour {{orders[order]}}',
    en: 'Certificate request (CSR) made here for {{orders[order]}}',
  },
  requestTaken: {
    fr: 'Demande de certificat (CSR) « {{commonName}} », suivie pour {{orders[order]}} : sa clé reste là où elle a été faite. Relisez ses contrôles à l’étape Commande',
    en: 'Certificate request (CSR) “{{commonName}}”, followed for {{orders[order]}}: its key stays where it was made. Read its checks in the step Order',
  },
  requestRefused: { fr: 'CSR « {{commonName}} » : non pris', en: 'CSR “{{commonName}}”: not taken' },
  passwordUnused: {
    fr: 'Ce fichier n’a pas de mot de passe : celui que vous avez donné n’a pas servi. Qui a le fichier a la clé',
    en: 'This file has no password: the one that you gave was not used. Whoever has the file has the key',
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
  listTakenBeside: {
    fr: {
      one: 'CRL de {{issuer}} du {{listDate}}, {{count}} certificat révoqué : c’est {{intake.listLimits[limit]}} ; elle est gardée à côté des autres CRL, à la place d’aucune',
      other:
        'CRL de {{issuer}} du {{listDate}}, {{count}} certificats révoqués : c’est {{intake.listLimits[limit]}} ; elle est gardée à côté des autres CRL, à la place d’aucune',
    },
    en: {
      one: 'CRL of {{issuer}} of {{listDate}}, {{count}} certificate revoked: it is {{intake.listLimits[limit]}}; it is kept beside the other CRLs, in the place of none',
      other:
        'CRL of {{issuer}} of {{listDate}}, {{count}} certificates revoked: it is {{intake.listLimits[limit]}}; it is kept beside the other CRLs, in the place of none',
    },
  },
  listUnusable: {
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
