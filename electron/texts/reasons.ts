import type { TextTree } from './sentence.ts';

/** Why a party refuses a certificate: short phrases that read after « refusé : ». */
export const reasons = {
  'certificate-missing': { fr: 'aucun certificat présenté', en: 'no certificate shown' },
  'certificate-expired': { fr: 'certificat expiré', en: 'certificate expired' },
  'certificate-not-yet-valid': { fr: 'certificat pas encore valable', en: 'certificate not valid yet' },
  'unknown-authority': { fr: 'autorité inconnue', en: 'unknown authority' },
  'self-signed': { fr: 'certificat auto-signé', en: 'self-signed certificate' },
  'incomplete-chain': {
    fr: 'chaîne incomplète, il manque l’autorité intermédiaire',
    en: 'incomplete chain, the intermediate authority is missing',
  },
  'signature-invalid': { fr: 'signature incorrecte', en: 'wrong signature' },
  revoked: { fr: 'certificat révoqué', en: 'certificate revoked' },
  'revocation-unavailable': {
    fr: 'état de révocation inconnu, CRL indisponible',
    en: 'revocation state unknown, CRL unavailable',
  },
  'crl-stale': { fr: 'CRL périmée', en: 'outdated CRL' },
  'crl-forged': { fr: 'CRL dont la signature est fausse', en: 'CRL with a false signature' },
  'name-mismatch': { fr: 'nom différent de celui qui est demandé', en: 'not the name that was asked for' },
  'wrong-usage': { fr: 'usage du certificat inadapté', en: 'certificate not meant for this use' },
  'wrong-key': {
    fr: 'clé privée qui n’est pas celle du certificat',
    en: 'private key that is not the certificate’s',
  },
  'authority-not-ca': {
    fr: 'un émetteur de la chaîne n’est pas une autorité',
    en: 'an issuer of the chain is not an authority',
  },
  'authority-key-usage': {
    fr: 'une autorité de la chaîne n’a pas le droit de signer',
    en: 'an authority of the chain may not sign',
  },
  'path-too-long': {
    fr: 'chaîne plus longue que l’autorité ne le permet',
    en: 'chain longer than the authority allows',
  },
  'name-constraints': {
    fr: 'nom que l’autorité n’a pas le droit de certifier',
    en: 'name that the authority may not certify',
  },
  'certificate-policy': {
    fr: 'aucune politique de certification ne vaut pour toute la chaîne, et une autorité en exige une',
    en: 'no certificate policy holds for the whole chain, and an authority requires one',
  },
  'against-profile': {
    fr: 'certificat qu’aucune autorité n’aurait dû émettre',
    en: 'certificate that no authority should have issued',
  },
  'unknown-critical-extension': { fr: 'extension critique inconnue', en: 'unknown critical extension' },
  'weak-algorithm': { fr: 'algorithme ou clé trop faible', en: 'algorithm or key too weak' },
  'protocol-version': { fr: 'pas de version de TLS commune', en: 'no TLS version in common' },
  'cipher-suite': { fr: 'aucune suite de chiffrement commune', en: 'no cipher suite in common' },
  'not-tls': { fr: 'l’autre bout ne parle pas TLS', en: 'the other end does not speak TLS' },
  'connection-closed': {
    fr: 'connexion fermée sans explication',
    en: 'connection closed without explanation',
  },
  'refuses-everyone': {
    fr: 'l’interlocuteur en règle est refusé aussi',
    en: 'the right party is refused too',
  },
  other: { fr: 'raison non précisée', en: 'reason not given' },
} as const satisfies TextTree;

/** The two orders, by their official names. */
export const orders = {
  'auth-cli': { fr: 'ORG_AUTH_CLI', en: 'ORG_AUTH_CLI' },
  'ssl-serveur': { fr: 'SSL_SERVEUR', en: 'SSL_SERVEUR' },
} as const satisfies TextTree;

/** The parties of a handshake, in the middle of a sentence. */
export const parties = {
  TPE: { fr: 'le TPE', en: 'the terminal' },
  GAP: { fr: 'votre GAP', en: 'your GAP' },
  PSP: { fr: 'le PSP', en: 'the PSP' },
} as const satisfies TextTree;

/** The two flows of the annex. */
export const flows = {
  'tpe-gap': { fr: 'TPE → GAP', en: 'TPE → GAP' },
  'gap-psp': { fr: 'GAP → PSP', en: 'GAP → PSP' },
} as const satisfies TextTree;

/** What lies in a dossier and is not read. */
export const dossierEntries = {
  link: {
    fr: 'un lien qui mène hors du dossier : il n’est ni lu ni suivi',
    en: 'a link that leads out of the dossier: it is neither read nor followed',
  },
  special: {
    fr: 'un tube, un dossier ou un périphérique, pas un fichier ordinaire',
    en: 'a pipe, a folder or a device, not an ordinary file',
  },
  large: {
    fr: 'un fichier bien plus gros que tout ce que l’assistant y écrit',
    en: 'a file far larger than anything that the wizard writes there',
  },
} as const satisfies TextTree;

/** What was looked for in a file. */
export const wantedInFile = {
  certificate: { fr: 'de certificat', en: 'a certificate' },
  'revocation-list': { fr: 'de liste de révocation (CRL)', en: 'a revocation list (CRL)' },
} as const satisfies TextTree;

/** What a file that is none of ours seems to be. */
export const looksLike = {
  jpeg: { fr: 'une image JPEG', en: 'a JPEG picture' },
  png: { fr: 'une image PNG', en: 'a PNG picture' },
  gif: { fr: 'une image GIF', en: 'a GIF picture' },
  pdf: { fr: 'un document PDF', en: 'a PDF document' },
  zip: { fr: 'une archive ZIP (ou un document Office)', en: 'a ZIP archive (or an Office document)' },
  html: { fr: 'une page web (HTML)', en: 'a web page (HTML)' },
  xml: { fr: 'un document XML', en: 'an XML document' },
  json: { fr: 'un fichier JSON', en: 'a JSON file' },
  text: { fr: 'du texte', en: 'text' },
  pem: { fr: 'du PEM, sans certificat ni clé lisibles', en: 'PEM without a readable certificate or key' },
  pkcs7: { fr: 'un message PKCS#7 sans certificat', en: 'a PKCS#7 message without a certificate' },
  jks: { fr: 'un magasin Java (JKS)', en: 'a Java keystore (JKS)' },
  'openssh-key': { fr: 'une clé OpenSSH', en: 'an OpenSSH key' },
  'putty-key': { fr: 'une clé PuTTY', en: 'a PuTTY key' },
  'public-key': { fr: 'une clé publique seule', en: 'a public key alone' },
  parameters: {
    fr: 'des paramètres Diffie-Hellman, sans clé ni certificat',
    en: 'Diffie-Hellman parameters, without key or certificate',
  },
  folder: { fr: 'un dossier, pas un fichier', en: 'a folder, not a file' },
  nothing: { fr: 'rien que l’assistant sache employer', en: 'nothing that the wizard can use' },
  unknown: { fr: 'un format inconnu', en: 'an unknown format' },
} as const satisfies TextTree;
