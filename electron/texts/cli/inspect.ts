import type { TextTree } from '../sentence.ts';

/** The verb `inspect`: what a file holds, a line a fact. */
export const inspect = {
  summary: {
    fr: 'dit ce que contiennent des fichiers de clés et de certificats',
    en: 'tells what files of keys and certificates hold',
  },
  options: {
    batch: {
      fr: 'une ligne JSON par fichier, { id, file, password?, keyPassword? }, et autant de réponses',
      en: 'one JSON line per file, { id, file, password?, keyPassword? }, and as many answers',
    },
  },
  types: {
    certificate: { fr: 'Certificat', en: 'Certificate' },
    authority: { fr: 'Certificat d’autorité', en: 'Certificate of an authority' },
    'private-key': { fr: 'Clé privée', en: 'Private key' },
    request: { fr: 'Demande de certificat (CSR)', en: 'Certificate request (CSR)' },
    'revocation-list': { fr: 'Liste de révocation (CRL)', en: 'Revocation list (CRL)' },
  },
  claims: {
    test: { fr: 'IGC-Santé, TEST', en: 'IGC-Santé, TEST' },
    production: { fr: 'IGC-Santé, PRODUCTION', en: 'IGC-Santé, PRODUCTION' },
    AUTH_CLI: { fr: 'AUTH_CLI (client)', en: 'AUTH_CLI (client)' },
    SSL_SERV: { fr: 'SSL_SERV (serveur)', en: 'SSL_SERV (server)' },
    SIGN: {
      fr: 'SIGN (signature, ni serveur ni client TLS)',
      en: 'SIGN (signing, neither TLS server nor client)',
    },
    card: { fr: 'carte (CPx)', en: 'card (CPx)' },
  },
  dates: {
    from: { fr: 'du {{fromDate}} au {{untilDate}}', en: '{{fromDate}} to {{untilDate}}' },
    since: { fr: 'du {{fromDate}}, sans date suivante', en: '{{fromDate}}, no next date' },
    expired: {
      fr: { one: 'expiré depuis {{count}} jour', other: 'expiré depuis {{count}} jours' },
      en: { one: 'expired {{count}} day ago', other: 'expired {{count}} days ago' },
    },
    stale: {
      fr: { one: 'périmée depuis {{count}} jour', other: 'périmée depuis {{count}} jours' },
      en: { one: 'stale for {{count}} day', other: 'stale for {{count}} days' },
    },
    early: {
      fr: { one: 'valable dans {{count}} jour seulement', other: 'valable dans {{count}} jours seulement' },
      en: { one: 'only valid in {{count}} day', other: 'only valid in {{count}} days' },
    },
  },
  listScope: {
    complete: { fr: 'complète', en: 'complete' },
    base: { fr: 'delta, sur la CRL n° {{base}}', en: 'delta, on CRL No. {{base}}' },
  },
  line: { fr: '{{label}} : {{value}}', en: '{{label}}: {{value}}' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  labels: {
    claims: { fr: 'Se dit', en: 'Says it is' },
    friendlyName: { fr: 'Nom convivial', en: 'Friendly name' },
    subject: { fr: 'Sujet', en: 'Subject' },
    issuer: { fr: 'Émetteur', en: 'Issuer' },
    selfSigned: { fr: 'Autosigné', en: 'Self-signed' },
    validity: { fr: 'Validité', en: 'Validity' },
    dnsNames: { fr: 'Noms DNS', en: 'DNS names' },
    ipAddresses: { fr: 'Adresses IP', en: 'IP addresses' },
    keyUsage: { fr: 'Usages de la clé', en: 'Key usage' },
    extendedKeyUsage: { fr: 'Usages étendus', en: 'Extended key usage' },
    keyAlgorithm: { fr: 'Clé', en: 'Key' },
    bits: { fr: 'Bits', en: 'Bits' },
    curve: { fr: 'Courbe', en: 'Curve' },
    signatureAlgorithm: { fr: 'Signature', en: 'Signature' },
    signatureIsValid: { fr: 'Signature juste', en: 'Signature holds' },
    version: { fr: 'Version', en: 'Version' },
    serial: { fr: 'Numéro de série', en: 'Serial number' },
    pathLength: { fr: 'Autorités permises dessous', en: 'Authorities allowed below' },
    policies: { fr: 'Politiques', en: 'Policies' },
    deltaUrls: { fr: 'Adresses de la CRL delta', en: 'Delta CRL addresses' },
    crlUrls: { fr: 'Adresses de la CRL', en: 'CRL addresses' },
    ocspUrls: { fr: 'Adresses OCSP', en: 'OCSP addresses' },
    caIssuersUrls: { fr: 'Adresses de l’émetteur', en: 'Issuer addresses' },
    number: { fr: 'Numéro de la CRL', en: 'CRL number' },
    scope: { fr: 'Portée', en: 'Scope' },
    points: { fr: 'Point de distribution', en: 'Distribution point' },
    revoked: { fr: 'Certificats révoqués', en: 'Certificates revoked' },
    sha256: { fr: 'Empreinte SHA-256', en: 'SHA-256 fingerprint' },
    spkiSha256: { fr: 'Empreinte de la clé publique', en: 'Public key fingerprint' },
  },
} as const satisfies TextTree;
