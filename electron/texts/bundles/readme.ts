import type { TextTree } from '../sentence.ts';

/** The README of a bundle. */
export const readme = {
  headings: {
    warnings: { fr: 'À régler avant de commencer', en: 'To be settled first' },
    files: { fr: 'Ce que contient ce dossier', en: 'What this folder holds' },
    columns: { fr: 'Fichier | Droits | Rôle', en: 'File | Mode | Purpose' },
    install: { fr: 'Installer', en: 'Install' },
    verify: { fr: 'Vérifier', en: 'Verify' },
    lists: { fr: 'Renouveler les CRL', en: 'Renew the CRLs' },
    recommendation: { fr: 'Recommandation', en: 'Recommendation' },
  },
  sentences: {
    server: {
      fr: 'Le GAP est serveur : les terminaux (TPE) l’appellent sur {{place}}. Il montre son certificat SSL_SERVEUR et exige le leur.',
      en: 'The GAP is the server: terminals (TPE) call it on {{place}}. It shows its SSL_SERVEUR certificate and demands theirs.',
    },
    client: {
      fr: 'Le GAP est client : il appelle le PSP sur {{place}}, montre son certificat ORG_AUTH_CLI et vérifie celui du PSP.',
      en: 'The GAP is the client: it calls the PSP on {{place}}, shows its ORG_AUTH_CLI certificate and verifies the PSP’s.',
    },
    proven: {
      fr: 'Prouvé par test : l’assistant est livré avec un essai qui établit de vraies connexions avec {{product}} et ce type de dossier, et vérifie que les mauvais certificats sont refusés. Prouvez aussi votre installation avec les tests de connectivité.',
      en: 'Proven by test: the assistant comes with a test that makes real connections with {{product}} and a bundle of this type, and verifies that wrong certificates are refused. Prove your own installation too, with the connectivity tests.',
    },
    notProven: {
      fr: 'Non prouvé ici : aucun essai de l’assistant ne fait tourner {{product}}. Considérez ce dossier comme un point de départ, et prouvez-le avec les tests de connectivité.',
      en: 'Not proven here: no test of the assistant runs {{product}}. Take this bundle as a starting point, and prove it with the connectivity tests.',
    },
    certificate: {
      fr: 'Le certificat « {{name}} » expire le {{date}}. Les configurations supposent que ces fichiers sont dans `{{folder}}`.',
      en: 'The certificate “{{name}}” expires on {{date}}. Configurations suppose that these files are in `{{folder}}`.',
    },
    secret: {
      fr: 'Les fichiers en 0600 contiennent la clé privée : ne les envoyez pas par courriel, ne les mettez pas dans un dépôt, et effacez ce dossier après l’installation.',
      en: 'Files with mode 0600 hold the private key: do not e-mail them, do not put them in a repository, and erase this folder after the installation.',
    },
    password: {
      fr: 'Le mot de passe des magasins est celui que vous avez choisi ; il n’est écrit dans aucun fichier.',
      en: 'The password of the keystores is the one that you chose; it is written in no file.',
    },
    install: {
      fr: 'Depuis ce dossier, copié sur le serveur :',
      en: 'From this folder, copied to the server:',
    },
    verifyServer: {
      fr: 'Dans l’assistant, étape « Connectivité », cible « mon GAP » : un TPE valide doit être accepté ; sans certificat, d’une autre autorité ou révoqué, il doit être refusé. À la main, avec le certificat d’un TPE de test :',
      en: 'In the assistant, step “Connectivity”, target “my GAP”: a valid terminal has to be accepted; without a certificate, of another authority or revoked, it has to be refused. By hand, with the certificate of a test terminal:',
    },
    verifyClient: {
      fr: 'Dans l’assistant, étape « Connectivité », cible « mon GAP » comme client : le PSP valide doit être appelé ; celui d’une autre autorité ou d’un autre nom doit être refusé.',
      en: 'In the assistant, step “Connectivity”, target “my GAP” as client: the valid PSP has to be called; one of another authority or of another name has to be refused.',
    },
    lists: {
      fr: 'La révocation des TPE est obligatoire : quand une CRL de ce dossier est périmée, tous les TPE sont refusés. Remplacez-les avant leur date (une tâche planifiée par jour), dans un même fichier PEM si elles y sont, puis rechargez :',
      en: 'Revocation of terminals is mandatory: when a CRL of this folder is stale, every terminal is refused. Replace them before their date (a scheduled task each day), in one PEM file where they are in one, then reload:',
    },
    clientLists: {
      fr: 'La révocation du PSP est en option. Si vous gardez les CRL, renouvelez-les avant leur date :',
      en: 'Revocation of the PSP is optional. If you keep the CRLs, renew them before their date:',
    },
    recommendation: {
      fr: 'TLS 1.2 au moins, TLS 1.3 préféré, suites ECDHE avec AES-GCM ou ChaCha20 : ce sont des recommandations (ANSSI, « Recommandations de sécurité relatives à TLS » v1.2, 2020), et non des exigences de Diapason.',
      en: 'TLS 1.2 at least, TLS 1.3 preferred, ECDHE suites with AES-GCM or ChaCha20: these are recommendations (ANSSI, “Recommandations de sécurité relatives à TLS” v1.2, 2020), not requirements of Diapason.',
    },
  },
  /** What each file is for. */
  files: {
    identityAndKey: {
      fr: 'Certificat du GAP, autorité intermédiaire, clé privée',
      en: 'Certificate of the GAP, intermediate authority, private key',
    },
    identity: {
      fr: 'Certificat du GAP, puis autorité intermédiaire',
      en: 'Certificate of the GAP, then intermediate authority',
    },
    key: { fr: 'Clé privée du GAP', en: 'Private key of the GAP' },
    keystore: {
      fr: 'Clé privée, certificat du GAP et autorité intermédiaire, sous mot de passe',
      en: 'Private key, certificate of the GAP and intermediate authority, under password',
    },
    authority: { fr: 'Autorité intermédiaire du GAP', en: 'Intermediate authority of the GAP' },
    peerTerminals: {
      fr: 'Autorités des TPE, seules admises',
      en: 'Authorities of the terminals, the only ones admitted',
    },
    terminalLists: { fr: 'CRL des autorités des TPE', en: 'CRLs of the terminals’ authorities' },
    peerPsp: { fr: 'Autorités du PSP, seules admises', en: 'Authorities of the PSP, the only ones admitted' },
    pspLists: { fr: 'CRL des autorités du PSP', en: 'CRLs of the PSP’s authorities' },
    program: { fr: 'Programme', en: 'Program' },
    configuration: { fr: 'Configuration', en: 'Configuration' },
  },
  list: {
    dated: {
      fr: '{{issuer}} : à renouveler avant le {{until}} UTC.',
      en: '{{issuer}}: to be renewed before {{until}} UTC.',
    },
    undated: { fr: '{{issuer}} : sans date de renouvellement.', en: '{{issuer}}: no date of renewal.' },
  },
} as const satisfies TextTree;
