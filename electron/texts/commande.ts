import type { TextTree } from './sentence.ts';

export const commande = {
  title: { fr: 'Commande', en: 'Order' },
  lead: {
    fr: 'Deux certificats à demander sur PFCNG. Une faute ici coûte une révocation et une nouvelle commande : relisez tout avant l’envoi.',
    en: 'Two certificates to ask for on PFCNG. A mistake here costs a revocation and a new order: read everything again before sending.',
  },
  openPfcng: { fr: 'Ouvrir PFCNG', en: 'Open PFCNG' },
  review: { fr: 'Relire avant de commander', en: 'Review before ordering' },
  orders: {
    'auth-cli': {
      purpose: { fr: 'Authentifie votre GAP auprès du PSP', en: 'Authenticates your GAP to the PSP' },
    },
    'ssl-serveur': {
      purpose: { fr: 'Authentifie votre GAP auprès des TPE', en: 'Authenticates your GAP to the terminals' },
    },
  },
  alias: { fr: '{{usage}} sur PFCNG', en: '{{usage}} on PFCNG' },
  origin: {
    label: { fr: 'Origine de la clé', en: 'Origin of the key' },
    online: { fr: 'Générer en ligne', en: 'Generate online' },
    csr: { fr: 'Charger mon CSR', en: 'Load my CSR' },
    elsewhere: { fr: 'CSR fait ailleurs', en: 'CSR made elsewhere' },
    onlineExplained: {
      fr: 'PFCNG fabrique la clé et la remet avec le certificat dans un fichier PKCS12. Notez son mot de passe quand il s’affiche : perdu, il oblige à refaire la demande.',
      en: 'PFCNG makes the key and hands it over with the certificate in a PKCS12 file. Write its password down when it is shown: once lost, the request has to be made again.',
    },
    elsewhereExplained: {
      fr: 'La clé est née sur votre serveur, dans un HSM ou dans le magasin de Windows, et y reste. Déposez son CSR : il est relu ici avant l’envoi, puis son certificat est reconnu. La répétition, qui joue la GAP avec les clés du dossier, laisse alors la place aux tests de « Mon GAP ».',
      en: 'The key was made on your server, in an HSM or in the store of Windows, and stays there. Drop its CSR: it is checked here before it is sent, then its certificate is recognised. The rehearsal, which plays the GAP with the dossier’s keys, then gives way to the tests of “My GAP”.',
    },
    csrExplained: {
      fr: 'La clé naît ici et ne quitte jamais le dossier, où elle est chiffrée. PFCNG ne reçoit que le CSR.',
      en: 'The key is made here and never leaves the dossier, where it is encrypted. PFCNG receives the CSR alone.',
    },
  },
  values: {
    offer: { fr: 'Offre', en: 'Offer' },
    usage: { fr: 'Usage', en: 'Usage' },
    value: { fr: 'Valeur étape 3', en: 'Value, step 3' },
    tpeFqdn: { fr: 'FQDN saisi dans le TPE', en: 'FQDN typed in the terminal' },
    key: { fr: 'Clé', en: 'Key' },
    keyElsewhere: {
      fr: '{{algorithm}}, là où le CSR a été fait',
      en: '{{algorithm}}, where the CSR was made',
    },
    keyInDossier: {
      fr: '{{algorithm}}, chiffrée dans le dossier',
      en: '{{algorithm}}, encrypted in the dossier',
    },
    missing: { fr: 'À renseigner dans « Dossier »', en: 'To be filled in under “Dossier”' },
  },
  offers: {
    ORG: { fr: 'ORG (personne morale)', en: 'ORG (legal entity)' },
    SERV: { fr: 'SERV (serveur)', en: 'SERV (server)' },
  },
  fqdn: {
    equalTitle: {
      fr: 'Identique au FQDN saisi dans le TPE.',
      en: 'Identical to the FQDN typed in the terminal.',
    },
    differentTitle: { fr: 'Le FQDN du TPE diffère du CN.', en: 'The terminal’s FQDN differs from the CN.' },
    consequence: {
      fr: 'Le TPE refusera votre GAP : corrigez le réglage du TPE, ou la valeur demandée, avant de commander.',
      en: 'The terminal will refuse your GAP: correct the terminal’s setting, or the value asked for, before ordering.',
    },
    missingTitle: {
      fr: 'Le FQDN saisi dans le TPE n’est pas connu.',
      en: 'The FQDN typed in the terminal is not known.',
    },
    missing: {
      fr: 'Il doit être identique au CN. Renseignez-le dans « Dossier » pour que l’égalité soit vérifiée.',
      en: 'It must be identical to the CN. Fill it in under “Dossier” so that the two are compared.',
    },
    unknownTitle: { fr: 'Le nom du serveur GAP manque.', en: 'The name of the GAP server is missing.' },
    unknown: {
      fr: 'Le CN du certificat serveur est « nom de serveur.nom de domaine » : renseignez les deux dans « Dossier ».',
      en: 'The CN of the server certificate is “server name.domain name”: fill in both under “Dossier”.',
    },
    correct: { fr: 'Corriger dans « Dossier »', en: 'Correct in “Dossier”' },
    fill: { fr: 'Renseigner dans « Dossier »', en: 'Fill in under “Dossier”' },
  },
  request: {
    bring: { fr: 'Déposez le CSR fait ailleurs', en: 'Drop the CSR made elsewhere' },
    bringAgain: { fr: 'Déposer un autre CSR', en: 'Drop another CSR' },
    bringHint: {
      fr: 'PEM ou DER. Si la clé est dans le même fichier, elle entre dans le coffre.',
      en: 'PEM or DER. If the key is in the same file, it goes into the vault.',
    },
    create: { fr: 'Créer la clé et le CSR', en: 'Create the key and the CSR' },
    createAgain: { fr: 'Créer une nouvelle clé', en: 'Create a new key' },
    waiting: { fr: 'Attend le FQDN du serveur GAP', en: 'Waits for the FQDN of the GAP server' },
    keySize: { fr: 'Taille de la clé', en: 'Key size' },
    keySizeFold: {
      fr: 'Changer la taille de la clé ({{bits}} bits)',
      en: 'Change the key size ({{bits}} bits)',
    },
    keySizeExplained: {
      fr: 'Les certificats de l’IGC-Santé portent des clés RSA 2048. Ce que PFCNG admet au-delà n’est pas documenté.',
      en: 'IGC-Santé certificates carry RSA 2048 keys. What PFCNG accepts beyond that is not documented.',
    },
    bits: { fr: '{{bits}} bits', en: '{{bits}} bits' },
    show: { fr: 'Afficher le CSR', en: 'Show the CSR' },
    hide: { fr: 'Replier le CSR', en: 'Fold the CSR' },
    created: { fr: 'Créé le {{createdDate}}', en: 'Created on {{createdDate}}' },
    received: { fr: 'Reçu le {{createdDate}}', en: 'Received on {{createdDate}}' },
    copy: { fr: 'Copier le CSR', en: 'Copy the CSR' },
    save: { fr: 'Enregistrer…', en: 'Save…' },
    saved: { fr: 'CSR enregistré : {{path}}', en: 'CSR saved: {{path}}' },
    good: { fr: 'Demande conforme.', en: 'The request is right.' },
    goodDetail: {
      fr: {
        one: '{{count}} contrôle passé avant l’envoi.',
        other: '{{count}} contrôles passés avant l’envoi.',
      },
      en: { one: '{{count}} check passed before sending.', other: '{{count}} checks passed before sending.' },
    },
    watch: { fr: 'Demande à relire.', en: 'Read this request again.' },
    bad: { fr: 'Demande non conforme.', en: 'The request is wrong.' },
    badDetail: {
      fr: 'Ne l’envoyez pas : corrigez, puis refaites la demande.',
      en: 'Do not send it: correct, then create a new request.',
    },
    allChecks: { fr: 'Voir les contrôles', en: 'Show the checks' },
    againTitle: { fr: 'Créer une nouvelle clé pour {{order}} ?', en: 'Create a new key for {{order}}?' },
    againBody: {
      fr: 'Un nouveau CSR remplacera celui-ci à l’écran. L’ancienne clé reste dans le dossier : un certificat déjà commandé avec elle pourra encore être installé.',
      en: 'A new CSR will take the place of this one on screen. The earlier key stays in the dossier: a certificate already ordered with it can still be installed.',
    },
    againConfirm: { fr: 'Créer une nouvelle clé', en: 'Create a new key' },
  },
  guide: {
    title: { fr: 'Sur PFCNG, pas à pas', en: 'On PFCNG, step by step' },
    caption: {
      fr: 'La numérotation du site a changé depuis la procédure : fiez-vous aux libellés.',
      en: 'The site’s numbering has changed since the procedure: trust the labels.',
    },
    choose: { fr: 'Commande à suivre', en: 'Order to follow' },
    phases: {
      request: { fr: 'Demander', en: 'Ask' },
      withdrawal: { fr: 'Retirer', en: 'Withdraw' },
      import: { fr: 'Rapporter ici', en: 'Bring back here' },
    },
    critical: { fr: 'sans retour', en: 'no way back' },
  },
  attest: {
    waitRequest: { fr: 'Attend le CSR', en: 'Waits for the CSR' },
    waitFqdn: {
      fr: 'Attend que le FQDN du TPE soit identique au CN',
      en: 'Waits until the terminal’s FQDN is identical to the CN',
    },
    waitChecks: { fr: 'Attend un CSR conforme', en: 'Waits for a CSR that passes its checks' },
  },
  practice: {
    title: { fr: 'Ne pas attendre les certificats', en: 'No need to wait for the certificates' },
    explained: {
      fr: 'Un certificat d’entraînement a le profil exact de celui que PFCNG délivrera, mais il est signé par une autorité simulée de ce dossier. Il suffit pour installer, tester et répéter ; il ne vaut rien hors de l’assistant.',
      en: 'A practice certificate has the exact profile of the one PFCNG will deliver, but it is signed by a simulated authority of this dossier. It is enough to install, test and rehearse; it is worth nothing outside the wizard.',
    },
    create: { fr: 'Créer les certificats d’entraînement', en: 'Create the practice certificates' },
    createAgain: { fr: 'Renouveler les certificats d’entraînement', en: 'Renew the practice certificates' },
    waitFqdn: {
      fr: 'Attend le FQDN du serveur GAP, à renseigner dans « Dossier »',
      en: 'Waits for the FQDN of the GAP server, to be filled in under “Dossier”',
    },
    present: {
      fr: {
        one: '{{count}} certificat d’entraînement en service dans ce dossier.',
        other: '{{count}} certificats d’entraînement en service dans ce dossier.',
      },
      en: {
        one: '{{count}} practice certificate in service in this dossier.',
        other: '{{count}} practice certificates in service in this dossier.',
      },
    },
    goTest: { fr: 'Aller à « Connectivité »', en: 'Go to “Connectivity”' },
  },
  reviewDialog: {
    title: { fr: 'Relire avant de commander', en: 'Review before ordering' },
    lead: {
      fr: 'Comparez chaque valeur, caractère par caractère, avec ce que vous saisissez sur PFCNG.',
      en: 'Compare each value, letter by letter, with what you enter on PFCNG.',
    },
    ready: {
      fr: 'Les deux demandes sont prêtes à être envoyées.',
      en: 'Both requests are ready to be sent.',
    },
    notReady: { fr: 'À régler avant d’envoyer :', en: 'To be settled before sending:' },
    origin: { fr: 'Origine de la clé', en: 'Origin of the key' },
    request: { fr: 'CSR', en: 'CSR' },
    requestGood: {
      fr: 'conforme, empreinte de clé {{fingerprint}}',
      en: 'right, key fingerprint {{fingerprint}}',
    },
    requestBad: { fr: 'non conforme', en: 'wrong' },
    requestMissing: { fr: 'pas encore créé', en: 'not created yet' },
    requestOnline: { fr: 'fabriqué par PFCNG', en: 'made by PFCNG' },
    close: { fr: 'Fermer', en: 'Close' },
    problemValue: {
      fr: 'SSL_SERVEUR : la valeur de l’étape 3 manque.',
      en: 'SSL_SERVEUR: the value for step 3 is missing.',
    },
    problemFqdn: {
      fr: 'SSL_SERVEUR : le FQDN saisi dans le TPE n’est pas identique au CN.',
      en: 'SSL_SERVEUR: the FQDN typed in the terminal is not identical to the CN.',
    },
    problemRequestMissing: {
      fr: '{{order}} : le CSR n’est pas encore créé.',
      en: '{{order}}: the CSR has not been created yet.',
    },
    problemRequestBad: {
      fr: '{{order}} : le CSR n’est pas conforme.',
      en: '{{order}}: the CSR does not pass its checks.',
    },
  },
} as const satisfies TextTree;
