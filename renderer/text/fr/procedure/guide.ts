/** What to do on PFCNG, line by line. The site's own words stay in French. */
export const guide = {
  phases: {
    request: 'Demander le certificat',
    withdrawal: 'Retirer le certificat',
    import: 'Revenir dans l’assistant',
  },
  open: 'Ouvrez PFCNG et identifiez-vous avec une carte CPx de test désignée « administrateur technique ». Trois codes PIN faux bloquent la carte.',
  ask: 'Choisissez « Demander », puis l’offre {{offer}} et votre structure.',
  newProduct:
    'Choisissez « Demander un nouveau produit », puis l’usage {{usage}}. Un autre usage donnerait un certificat inutilisable.',
  nameAuthCli:
    'Collez le nom du certificat (étape 3 de la procédure), le même pour tous les éditeurs. Relisez : une faute oblige à révoquer et à recommander.',
  nameSslServeur:
    'Collez le nom complet du serveur (étape 3 de la procédure), identique au FQDN réglé dans le TPE. Relisez : une faute oblige à révoquer et à recommander.',
  keyCsr:
    'Quand le site le demande (étape 4 de la procédure), choisissez de charger votre CSR et donnez celui que l’assistant a préparé.',
  keyOnline:
    'Quand le site le demande (étape 4 de la procédure), choisissez la génération en ligne : clé et certificat viendront ensemble.',
  withdraw:
    'Quand le certificat est prêt, choisissez « Retirer », ou suivez le lien du courriel reçu, puis sélectionnez-le.',
  revocationCode:
    'Choisissez un code de révocation, saisissez-le deux fois, acceptez les conditions, puis « Finaliser ». Mettez ce code à l’abri : il sert à révoquer.',
  downloadCsr:
    'Choisissez « Télécharger » et gardez le fichier. Nous ignorons sous quelle forme PFCNG livre un certificat demandé par CSR : l’assistant les lit toutes.',
  downloadOnline:
    'Notez le mot de passe affiché, puis « Télécharger ». Sans ce mot de passe le fichier est perdu, et la demande à refaire.',
  finish: 'Choisissez « Terminer ». Un courriel confirme le retrait.',
  importCsr: 'Déposez le certificat dans l’étape Installation, avec l’autorité intermédiaire de TEST.',
  importOnline: 'Déposez le fichier PKCS#12 dans l’étape Installation et donnez son mot de passe.',
  values: {
    offer: 'Offre',
    usage: 'Usage',
    commonName: 'Valeur (étape 3)',
    format: 'Format livré',
  },
} as const;
