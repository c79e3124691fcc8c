import type { TextTree } from '../sentence.ts';

/** What to do on PFCNG, line by line. The site's own words stay in French. */
export const guide = {
  phases: {
    request: { fr: 'Demander le certificat', en: 'Ask for the certificate' },
    withdrawal: { fr: 'Retirer le certificat', en: 'Withdraw the certificate' },
    import: { fr: 'Revenir dans l’assistant', en: 'Come back to the wizard' },
  },
  open: {
    fr: 'Ouvrez PFCNG et identifiez-vous avec une carte CPx de test désignée « administrateur technique ». Trois codes PIN faux bloquent la carte.',
    en: 'Open PFCNG and log in with a CPx test card designated “administrateur technique”. Three wrong PINs block the card.',
  },
  ask: {
    fr: 'Choisissez « Demander », puis l’offre {{offer}} et votre structure.',
    en: 'Choose “Demander”, then the {{offer}} offer and your organisation.',
  },
  newProduct: {
    fr: 'Choisissez « Demander un nouveau produit », puis l’usage {{usage}}. Un autre usage donnerait un certificat inutilisable.',
    en: 'Choose “Demander un nouveau produit”, then the {{usage}} usage. Another usage would give a certificate you cannot use.',
  },
  nameAuthCli: {
    fr: 'Collez le nom du certificat (étape 3 de la procédure), le même pour tous les éditeurs. Relisez : une faute oblige à révoquer et à recommander.',
    en: 'Paste the certificate’s name (step 3 of the procedure), the same for every publisher. Read it again: a mistake means revoking and reordering.',
  },
  nameSslServeur: {
    fr: 'Collez le nom complet du serveur (étape 3 de la procédure), identique au FQDN réglé dans le TPE. Relisez : une faute oblige à révoquer et à recommander.',
    en: 'Paste the server’s full name (step 3 of the procedure), identical to the FQDN set in the terminal. Read it again: a mistake means revoking and reordering.',
  },
  keyCsr: {
    fr: 'Quand le site le demande (étape 4 de la procédure), choisissez de charger votre CSR et donnez celui que l’assistant a préparé.',
    en: 'When the site asks (step 4 of the procedure), choose to upload your CSR and give the one the wizard prepared.',
  },
  keyOnline: {
    fr: 'Quand le site le demande (étape 4 de la procédure), choisissez la génération en ligne : clé et certificat viendront ensemble.',
    en: 'When the site asks (step 4 of the procedure), choose online generation: key and certificate will come together.',
  },
  withdraw: {
    fr: 'Quand le certificat est prêt, choisissez « Retirer », ou suivez le lien du courriel reçu, puis sélectionnez-le.',
    en: 'When the certificate is ready, choose “Retirer”, or follow the link in the mail you received, then select it.',
  },
  revocationCode: {
    fr: 'Choisissez un code de révocation, saisissez-le deux fois, acceptez les conditions, puis « Finaliser ». Mettez ce code à l’abri : il sert à révoquer.',
    en: 'Choose a revocation code, type it twice, accept the terms, then “Finaliser”. Put the code in a safe place: it is what revokes.',
  },
  downloadCsr: {
    fr: 'Choisissez « Télécharger » et gardez le fichier. Nous ignorons sous quelle forme PFCNG livre un certificat demandé par CSR : l’assistant les lit toutes.',
    en: 'Choose “Télécharger” and keep the file. In what form PFCNG delivers a certificate asked for by CSR is unknown to us: the wizard reads them all.',
  },
  downloadOnline: {
    fr: 'Notez le mot de passe affiché, puis « Télécharger ». Sans ce mot de passe le fichier est perdu, et la demande à refaire.',
    en: 'Write down the password shown, then “Télécharger”. Without that password the file is lost and the request must be made again.',
  },
  finish: {
    fr: 'Choisissez « Terminer ». Un courriel confirme le retrait.',
    en: 'Choose “Terminer”. A mail confirms the withdrawal.',
  },
  importCsr: {
    fr: 'Déposez le certificat dans l’étape Installation, avec l’autorité intermédiaire de TEST.',
    en: 'Drop the certificate in the Installation step, with the TEST intermediate authority.',
  },
  importOnline: {
    fr: 'Déposez le fichier PKCS#12 dans l’étape Installation et donnez son mot de passe.',
    en: 'Drop the PKCS#12 file in the Installation step and give its password.',
  },
  values: {
    offer: { fr: 'Offre', en: 'Offer' },
    usage: { fr: 'Usage', en: 'Usage' },
    commonName: { fr: 'Valeur (étape 3)', en: 'Value (step 3)' },
    format: { fr: 'Format livré', en: 'Delivered format' },
  },
} as const satisfies TextTree;
