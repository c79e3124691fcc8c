/** The same items exist for each of the two orders. */
const ofOrder = (name: string) => ({
  request: {
    title: `Créer la clé et le CSR pour ${name}`,
    fix: `Corriger le CSR pour ${name}`,
    todo: 'Un clic suffit : la clé reste chiffrée dans le dossier, seul le CSR en sort.',
    issues_one: 'Un contrôle du CSR échoue. Corrigez la cause, puis créez un nouveau CSR avant de commander.',
    issues_other:
      '{{count}} contrôles du CSR échouent. Corrigez les causes, puis créez un nouveau CSR avant de commander.',
    done: 'CSR prêt et relu.',
  },
  order: {
    title: `Commander ${name} sur PFCNG`,
    todo: 'Suivez le guide, puis notez ici la date de la commande.',
    done: 'Commandé le {{sinceDate}}.',
    delivered: 'Certificat déjà délivré.',
  },
  code: {
    title: `Mettre à l’abri le code de révocation du certificat ${name}`,
    todo: 'PFCNG vous le fait choisir au retrait. Il sert le jour où il faut révoquer vite : gardez-le hors de ce poste, puis notez la date.',
    done: 'Mis à l’abri le {{sinceDate}}.',
  },
  certificate: {
    title: `Importer le certificat ${name} délivré`,
    fix: `Corriger le certificat ${name}`,
    importCsr: 'Retirez-le sur PFCNG, puis déposez ici le fichier reçu.',
    importOnline: 'Retirez-le sur PFCNG, puis déposez ici le fichier PKCS#12 reçu, avec son mot de passe.',
    practice: 'Un certificat d’entraînement en tient lieu. Déposez ici celui que PFCNG délivre.',
    otherIssuer:
      'Le certificat en place ne vient pas de l’IGC-Santé : le TPE et le PSP ne le reconnaîtront pas. Importez celui que PFCNG a délivré.',
    keyMissing:
      'Le dossier n’a pas la clé privée de ce certificat : il est inutilisable en l’état. Importez sa clé, ou le fichier PKCS#12 qui contient les deux.',
    checkFailed_one:
      'Un contrôle échoue : « $t(checks.{{check}}.title) ». Si le certificat contient une erreur, il faut le révoquer et le recommander.',
    checkFailed_other:
      '{{count}} contrôles échouent, dont « $t(checks.{{check}}.title) ». Si le certificat contient une erreur, il faut le révoquer et le recommander.',
    warned_one: 'En place. Un contrôle appelle votre attention.',
    warned_other: 'En place. {{count}} contrôles appellent votre attention.',
    done: 'En place, tous les contrôles passent. Valable jusqu’au {{expiryDate}}.',
  },
  practice: {
    title: `Émettre un certificat d’entraînement ${name}`,
    fix: `Remplacer le certificat d’entraînement ${name}`,
    todo: 'Un clic suffit : le laboratoire de l’assistant signe votre CSR. Ce certificat ne vaut que dans l’assistant.',
    keyMissing: 'Le dossier n’a pas la clé privée de ce certificat. Émettez-en un autre.',
    checkFailed_one: 'Un contrôle échoue : « $t(checks.{{check}}.title) ». Émettez-en un autre.',
    checkFailed_other:
      '{{count}} contrôles échouent, dont « $t(checks.{{check}}.title) ». Émettez-en un autre.',
    done: 'En place, valable jusqu’au {{expiryDate}}.',
  },
  validity: {
    title: `Surveiller l’échéance du certificat ${name}`,
    fix: `Renouveler le certificat ${name}`,
    expired:
      'Expiré le {{expiryDate}} : il est refusé. Un certificat expiré ne se renouvelle pas, il faut en commander un nouveau.',
    withinMonth_one:
      'Expire le {{expiryDate}}, il reste {{count}} jour. Renouvelez maintenant : après l’échéance, il faudrait tout recommander.',
    withinMonth_other:
      'Expire le {{expiryDate}}, il reste {{count}} jours. Renouvelez maintenant : après l’échéance, il faudrait tout recommander.',
    withinNotice_one:
      'Expire le {{expiryDate}}, dans {{count}} jour. L’avis de l’ANS part le {{noticeDate}} (60 jours avant) ; celui de la procédure, le {{monthBeforeDate}} (un mois avant).',
    withinNotice_other:
      'Expire le {{expiryDate}}, dans {{count}} jours. L’avis de l’ANS part le {{noticeDate}} (60 jours avant) ; celui de la procédure, le {{monthBeforeDate}} (un mois avant).',
    done_one:
      'Valable jusqu’au {{expiryDate}}. Avis attendu le {{noticeDate}} (ANS) ou le {{monthBeforeDate}} (procédure).',
    done_other:
      'Valable jusqu’au {{expiryDate}}. Avis attendu le {{noticeDate}} (ANS) ou le {{monthBeforeDate}} (procédure).',
  },
});

const authCli = ofOrder('ORG_AUTH_CLI');
const sslServeur = ofOrder('SSL_SERVEUR');

export const items = {
  publisher: { title: 'Décrire votre structure' },
  contact: { title: 'Désigner un contact' },
  'server-name': {
    title: 'Nommer le serveur GAP',
    named: 'Le certificat SSL_SERVEUR sera demandé pour {{fqdn}}.',
  },
  'tpe-fqdn': {
    title: 'Indiquer le FQDN réglé dans le TPE',
    fix: 'Corriger le FQDN réglé dans le TPE',
    identical: 'Identique au nom demandé, {{fqdn}}.',
    different: 'Le FQDN du TPE n’est pas le nom demandé pour le certificat.',
  },
  'card-case': {
    title: 'Dire si vous avez déjà des cartes CPx de test',
    a: 'Cas A : des cartes sont à commander.',
    b: 'Cas B : vous avez déjà des cartes.',
  },
  'case-first': { title: 'Réunir les prérequis de votre cas, A ou B' },
  'a-form': {
    title: 'Envoyer le formulaire n°414, sections 3 et 4',
    todo: 'Chaque case est prête à recopier. Notez ensuite la date d’envoi.',
    done: 'Envoyé le {{sinceDate}}.',
  },
  'a-cards': {
    title: 'Noter l’arrivée des cartes CPx de test',
    todo: 'Notez la date quand les cartes sont là, désignées « administrateur technique ».',
    awaited:
      'Formulaire envoyé le {{sentDate}}. Notez la date quand les cartes arrivent ; d’ici là, continuez avec des certificats d’entraînement.',
    done: 'Reçues le {{sinceDate}}.',
  },
  'a-habilitations': {
    title: 'Noter la confirmation des habilitations',
    todo: 'Notez la date quand les deux offres sont confirmées pour votre carte.',
    awaited:
      'Formulaire envoyé le {{sentDate}}. Notez la date quand les deux offres sont confirmées pour votre carte.',
    done: 'Confirmées le {{sinceDate}}.',
  },
  'b-check': {
    title: 'Vérifier les habilitations de vos cartes',
    todo: 'Par le courriel prêt à envoyer, ou sur PFCNG avec une carte. Notez ensuite la date.',
    done: 'Vérifiées le {{sinceDate}}.',
  },
  'b-form': {
    title: 'Demander les droits qui manquent, formulaire n°414, section 4',
    todo: 'Si une offre manque, ou si le domaine est limité à un sous-domaine ou à un serveur. Si vos cartes couvrent déjà tout, notez plutôt la confirmation.',
    cardNumbers:
      'Inscrivez d’abord les numéros des cartes à habiliter. Si vos cartes couvrent déjà tout, notez plutôt la confirmation.',
    notNeeded: 'Sans objet : habilitations confirmées.',
    done: 'Envoyé le {{sinceDate}}.',
  },
  'b-habilitations': {
    title: 'Noter la confirmation des habilitations',
    todo: 'Vos cartes ont les deux offres, sur tout votre domaine ? Notez-en la date. Sinon, envoyez le formulaire.',
    awaited:
      'Formulaire envoyé le {{sentDate}}. Notez la date quand les deux offres sont confirmées pour tout votre domaine.',
    done: 'Confirmées le {{sinceDate}}.',
  },
  'peer-authorities': {
    title: 'Demander à Ingenico les autorités IngeTrust et Geotrust',
    todo: 'Demandez aussi les adresses de leurs listes de révocation, puis notez la date.',
    done: 'Demandées le {{sinceDate}}.',
    received: 'Reçues.',
  },
  'auth-cli-request': authCli.request,
  'auth-cli-order': authCli.order,
  'auth-cli-code': authCli.code,
  'ssl-serveur-request': sslServeur.request,
  'ssl-serveur-order': sslServeur.order,
  'ssl-serveur-code': sslServeur.code,
  'auth-cli-practice': authCli.practice,
  'ssl-serveur-practice': sslServeur.practice,
  'auth-cli-certificate': authCli.certificate,
  'ssl-serveur-certificate': sslServeur.certificate,
  'igc-sante-chain': {
    title: 'Ajouter les autorités IGC-Santé de TEST',
    fix: 'Remplacer l’autorité de production par celle de TEST',
    todo: 'Téléchargez dès maintenant l’autorité intermédiaire et la racine de TEST, puis déposez-les ici.',
    ready: 'Intermédiaire et racine de TEST en place.',
    incomplete: 'Il manque une autorité au-dessus de votre certificat. Téléchargez-la, puis déposez-la ici.',
    productionOnly:
      'Vous avez l’autorité de production, celle du lien de la procédure. Votre certificat de test demande ACI-EL-ORG-TEST.cer.',
    done: 'Les chaînes remontent jusqu’à la racine.',
  },
  'ingetrust-authorities': {
    title: 'Importer les autorités IngeTrust',
    awaited: 'Demandées le {{askedDate}}. Déposez ici les fichiers reçus ; la répétition s’en passe.',
    done_one: 'Une autorité en place.',
    done_other: '{{count}} autorités en place.',
  },
  'geotrust-authorities': {
    title: 'Importer les autorités Geotrust du PSP',
    awaited: 'Demandées le {{askedDate}}. Déposez ici les fichiers reçus ; la répétition s’en passe.',
    done_one: 'Une autorité en place.',
    done_other: '{{count}} autorités en place.',
  },
  rehearsal: {
    title: 'Lancer la répétition des échanges TLS',
    fix: 'Corriger ce que la répétition a révélé',
    noCertificates: 'Commencez par émettre des certificats d’entraînement, ici même : un clic suffit.',
    keyMissing:
      'La clé privée d’un des deux certificats manque : importez-la, ou émettez un certificat d’entraînement.',
    todo: 'Un clic : l’assistant joue le TPE et le PSP face à vos certificats.',
    outdated: 'Les certificats ont changé depuis le test du {{runDate}}. Relancez-le.',
    cancelled: 'Le test du {{runDate}} a été interrompu. Relancez-le.',
    couldNotTell:
      '{{pass}} scénarios réussis sur {{total}} le {{runDate}} ; d’autres n’ont pas pu conclure. Voyez lesquels, puis relancez.',
    notAsExpected:
      '{{pass}} scénarios réussis sur {{total}} le {{runDate}}. Ouvrez ceux qui échouent : chacun dit qui a refusé qui, et pourquoi.',
    done: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}.',
  },
  proof: {
    title: 'Rejouer les tests avec les certificats délivrés',
    todo: 'Les certificats de l’IGC-Santé sont là : relancez les mêmes tests avec eux.',
    done: 'Prouvé avec les certificats délivrés : {{pass}} scénarios sur {{total}}, le {{runDate}}.',
  },
  'gap-server-qualified': {
    title: 'Qualifier votre GAP face aux TPE',
    fix: 'Corriger ce que les terminaux hostiles ont révélé',
    todo: 'L’assistant joue des terminaux en règle et hostiles face à votre logiciel : cible « Mon GAP, côté serveur ».',
    couldNotTell:
      '{{pass}} scénarios réussis sur {{total}} le {{runDate}}, sans conclusion pour d’autres. Voyez lesquels, puis relancez.',
    notAsExpected:
      '{{pass}} scénarios réussis sur {{total}} le {{runDate}}. Ouvrez ceux qui échouent : chacun dit quoi corriger dans votre GAP.',
    done: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}.',
  },
  'gap-client-qualified': {
    title: 'Qualifier votre GAP face au PSP',
    fix: 'Corriger ce que les PSP hostiles ont révélé',
    todo: 'L’assistant attend les appels de votre logiciel, en PSP en règle puis hostile : cible « Mon GAP, côté client ».',
    couldNotTell:
      '{{pass}} scénarios réussis sur {{total}} le {{runDate}}, sans conclusion pour d’autres. Voyez lesquels, puis relancez.',
    notAsExpected:
      '{{pass}} scénarios réussis sur {{total}} le {{runDate}}. Ouvrez ceux qui échouent : chacun dit quoi corriger dans votre GAP.',
    done: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}.',
  },
  'tpe-fqdn-entered': {
    title: 'Régler le FQDN dans le TPE',
    todo: 'Saisissez-le dans le TPE, lettre pour lettre comme dans le certificat, puis notez la date.',
    done: 'Réglé le {{sinceDate}}.',
  },
  'auth-cli-validity': authCli.validity,
  'ssl-serveur-validity': sslServeur.validity,
} as const;
