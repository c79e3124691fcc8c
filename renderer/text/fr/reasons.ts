/** Why a party refuses a certificate: short phrases that read after « refusé : ». */
export const reasons = {
  'certificate-missing': 'aucun certificat présenté',
  'certificate-expired': 'certificat expiré',
  'certificate-not-yet-valid': 'certificat pas encore valable',
  'unknown-authority': 'autorité inconnue',
  'self-signed': 'certificat auto-signé',
  'incomplete-chain': 'chaîne incomplète, il manque l’autorité intermédiaire',
  'signature-invalid': 'signature incorrecte',
  revoked: 'certificat révoqué',
  'revocation-unavailable': 'état de révocation inconnu, CRL indisponible',
  'crl-stale': 'CRL périmée',
  'crl-forged': 'CRL dont la signature est fausse',
  'name-mismatch': 'nom différent de celui qui est demandé',
  'wrong-usage': 'usage du certificat inadapté',
  'wrong-key': 'clé privée qui n’est pas celle du certificat',
  'authority-not-ca': 'un émetteur de la chaîne n’est pas une autorité',
  'authority-key-usage': 'une autorité de la chaîne n’a pas le droit de signer',
  'path-too-long': 'chaîne plus longue que l’autorité ne le permet',
  'name-constraints': 'nom que l’autorité n’a pas le droit de certifier',
  'unknown-critical-extension': 'extension critique inconnue',
  'weak-algorithm': 'algorithme ou clé trop faible',
  'protocol-version': 'pas de version de TLS commune',
  'cipher-suite': 'aucune suite de chiffrement commune',
  'not-tls': 'l’autre bout ne parle pas TLS',
  'connection-closed': 'connexion fermée sans explication',
  other: 'raison non précisée',
} as const;

/** The two orders, by their official names. */
export const orders = {
  'auth-cli': 'ORG_AUTH_CLI',
  'ssl-serveur': 'SSL_SERVEUR',
} as const;

/** The parties of a handshake, in the middle of a sentence. */
export const parties = {
  TPE: 'le TPE',
  GAP: 'votre GAP',
  PSP: 'le PSP',
} as const;

/** The two flows of the annex. */
export const flows = {
  'tpe-gap': 'TPE → GAP',
  'gap-psp': 'GAP → PSP',
} as const;

/** What a file that is none of ours seems to be. */
export const looksLike = {
  jpeg: 'une image JPEG',
  png: 'une image PNG',
  gif: 'une image GIF',
  pdf: 'un document PDF',
  zip: 'une archive ZIP (ou un document Office)',
  gzip: 'une archive GZIP',
  html: 'une page web (HTML)',
  xml: 'un document XML',
  json: 'un fichier JSON',
  text: 'du texte',
  pem: 'du PEM, sans certificat ni clé lisibles',
  pkcs7: 'un message PKCS#7 sans certificat',
  jks: 'un magasin Java (JKS)',
  'openssh-key': 'une clé OpenSSH',
  'putty-key': 'une clé PuTTY',
  'public-key': 'une clé publique seule',
  exe: 'un programme',
  nothing: 'rien que l’assistant sache employer',
  unknown: 'un format inconnu',
} as const;
