import type { TextTree } from './sentence.ts';

export const prerequis = {
  title: { fr: 'Prérequis', en: 'Prerequisites' },
  subtitle: {
    A: {
      fr: 'Des cartes CPx de test, et leurs habilitations sur les deux offres : un seul formulaire demande tout.',
      en: 'CPx test cards, and their rights on both offers: one form asks for everything.',
    },
    B: {
      fr: 'Vos cartes existent : on vérifie leurs habilitations, et on ne demande que ce qui manque.',
      en: 'Your cards exist: their rights are checked, and only what is missing is asked for.',
    },
    none: {
      fr: 'Des cartes CPx de test, et leurs habilitations sur les deux offres de certificats de test.',
      en: 'CPx test cards, and their rights on both offers of test certificates.',
    },
  },
  case: {
    label: { fr: 'Votre cas', en: 'Your case' },
    A: { fr: 'Cas A : pas encore de carte', en: 'Case A: no card yet' },
    B: { fr: 'Cas B : des cartes existent', en: 'Case B: cards exist' },
  },
  trial: {
    title: { fr: 'Rien à demander dans un essai', en: 'Nothing to ask for in a trial' },
    body: {
      fr: 'Dans un vrai dossier, cette étape prépare le formulaire n°414, vérifie le domaine d’habilitation et suit les réponses. Ici, les certificats d’entraînement sont délivrés sur place.',
      en: 'In a real dossier, this step prepares form 414, checks the domain of the rights and follows the answers. Here, practice certificates are issued on the spot.',
    },
    action: { fr: 'Voir la connectivité', en: 'See the connectivity' },
  },
  domain: {
    title: { fr: 'Domaine d’habilitation', en: 'Domain of the rights' },
    subtitle: {
      fr: 'Celui pour lequel vos cartes pourront demander des certificats serveur (étape 4.2 du formulaire).',
      en: 'The one for which your cards may ask for server certificates (step 4.2 of the form).',
    },
    from: { fr: 'Votre serveur', en: 'Your server' },
    to: { fr: 'À demander', en: 'To ask for' },
    label: { fr: 'Domaine d’habilitation', en: 'Domain of the rights' },
    why: {
      fr: 'Seul le domaine enregistré, **{{domain}}**, est gardé ; le reste est remplacé par une étoile, **sans point**, comme l’écrit la procédure. Plus large, il évite de refaire le formulaire pour un second serveur.',
      en: 'Only the registered domain, **{{domain}}**, is kept; the rest is replaced by a star, **without a dot**, as the procedure writes it. Being wide, it saves a second form for a second server.',
    },
    notCn: {
      fr: 'Ce n’est pas le CN : votre certificat, lui, portera `{{fqdn}}` en entier.',
      en: 'This is not the CN: your certificate will bear `{{fqdn}}` in full.',
    },
    missing: {
      fr: 'Il se déduit du nom de votre serveur : renseignez-le d’abord.',
      en: 'It follows from the name of your server: fill it in first.',
    },
    goToDossier: { fr: 'Compléter le dossier', en: 'Complete the dossier' },
    dns: {
      busy: { fr: 'Recherche de {{domain}} dans le DNS…', en: 'Looking for {{domain}} in the DNS…' },
      exists: { fr: '{{domain}} existe dans le DNS.', en: '{{domain}} exists in the DNS.' },
      existsDetail: {
        fr: 'L’existence du domaine est vérifiée à la réception du formulaire.',
        en: 'That the domain exists is verified when the form is received.',
      },
      absent: { fr: '{{domain}} est introuvable dans le DNS.', en: '{{domain}} is not found in the DNS.' },
      absentDetail: {
        fr: 'L’existence du domaine est vérifiée à la réception du formulaire : corrigez-le, ou faites-le déclarer avant l’envoi.',
        en: 'That the domain exists is verified when the form is received: correct it, or have it declared before sending.',
      },
      unknown: { fr: 'Le DNS n’a pas répondu.', en: 'The DNS did not answer.' },
      unknownDetail: {
        fr: 'Hors ligne, ou filtré par votre réseau. Cela ne bloque rien : vérifiez seulement que {{domain}} est bien votre domaine.',
        en: 'Offline, or filtered by your network. This blocks nothing: only make sure that {{domain}} is your domain.',
      },
      again: { fr: 'Chercher à nouveau', en: 'Look again' },
    },
  },
  form: {
    title: { fr: 'Formulaire n°414', en: 'Form 414' },
    subtitleA: {
      fr: 'À remplir dans l’Espace CPS, rubrique « Vos Commandes ». Chaque case est prête à recopier.',
      en: 'To be filled in on the Espace CPS, heading « Vos Commandes ». Every box is ready to be copied.',
    },
    subtitleB: {
      fr: 'Seulement si des droits manquent, ou s’ils se limitent à un sous-domaine. Sections 1, 2 et 4.',
      en: 'Only if rights are missing, or are limited to a sub-domain. Sections 1, 2 and 4.',
    },
    sheet: { fr: 'Formulaire n°414 : valeurs à reporter', en: 'Form 414: values to copy' },
    sheetNote: {
      fr: 'Fiche préparée par Assistant Diapason pour {{publisher}}. Elle ne remplace pas le formulaire officiel.',
      en: 'Sheet prepared by Assistant Diapason for {{publisher}}. It does not replace the official form.',
    },
    print: { fr: 'Imprimer ou enregistrer en PDF', en: 'Print or save as PDF' },
    toComplete: { fr: 'À compléter dans l’étape Dossier', en: 'To be completed in the step Dossier' },
    byHand: { fr: 'à la main', en: 'by hand' },
    tick: { fr: 'À cocher', en: 'To be ticked' },
    missing: {
      fr: {
        one: '{{count}} case attend encore une valeur.',
        other: '{{count}} cases attendent encore une valeur.',
      },
      en: { one: '{{count}} box still waits for a value.', other: '{{count}} boxes still wait for a value.' },
    },
    missingWhy: {
      fr: 'Elles viennent de l’étape Dossier. Le reste est déjà exact.',
      en: 'They come from the step Dossier. The rest is exact already.',
    },
    ready: { fr: 'Toutes les cases sont prêtes.', en: 'Every box is ready.' },
    readyDetail: {
      fr: 'Il reste la date, la signature et le cachet, à la main.',
      en: 'The date, the signature and the stamp are left, by hand.',
    },
    prepare: { fr: 'Préparer le formulaire', en: 'Prepare the form' },
    hide: { fr: 'Replier le formulaire', en: 'Fold the form' },
  },
  mail: {
    title: { fr: '1. Vérifier les habilitations de vos cartes', en: '1. Check the rights of your cards' },
    subtitle: {
      fr: 'De l’une ou l’autre façon. Il faut les deux offres : SERVEUR (usage SSL_SERVEUR) et ORG (usage AUTH_CLI).',
      en: 'Either way. Both offers are needed: SERVEUR (usage SSL_SERVEUR) and ORG (usage AUTH_CLI).',
    },
    byMail: { fr: 'Par courriel, au service client', en: 'By e-mail, to customer service' },
    to: { fr: 'À', en: 'To' },
    subject: { fr: 'Objet', en: 'Subject' },
    body: { fr: 'Message', en: 'Message' },
    open: { fr: 'Écrire dans ma messagerie', en: 'Write in my mail program' },
    copy: { fr: 'Copier le message', en: 'Copy the message' },
    oldAddress: {
      fr: 'La procédure donne {{address}} : l’ASIP Santé est devenue l’ANS, et son adresse a changé.',
      en: 'The procedure gives {{address}}: ASIP Santé has become the ANS, and its address has changed.',
    },
    byPlatform: { fr: 'Vous-même, sur la plateforme IGC-Santé', en: 'Yourself, on the IGC-Santé platform' },
    platform: {
      fr: 'Avec une carte CPx de test et son lecteur, connectez-vous à PFCNG et ouvrez la liste de vos offres.',
      en: 'With a CPx test card and its reader, log in to PFCNG and open the list of your offers.',
    },
    pin: { fr: 'Trois codes PIN faux bloquent une carte.', en: 'Three wrong PINs block a card.' },
    openPlatform: { fr: 'Ouvrir PFCNG', en: 'Open PFCNG' },
  },
  scope: {
    title: { fr: '2. Lire leur portée', en: '2. Read how far they reach' },
    subtitle: {
      fr: 'Pour l’offre SERVEUR, une carte peut n’être habilitée que sur un sous-domaine, ou sur un seul serveur.',
      en: 'For the SERVEUR offer, a card may hold rights on a sub-domain only, or on a single server.',
    },
    label: { fr: 'Domaine indiqué pour vos cartes', en: 'Domain given for your cards' },
    hint: {
      fr: 'Tel que la réponse ou PFCNG l’écrit. L’assistant le compare à votre serveur, sans le garder.',
      en: 'As the answer or PFCNG writes it. The assistant compares it with your server and does not keep it.',
    },
    wide: { fr: 'Tout votre domaine est couvert.', en: 'Your whole domain is covered.' },
    wideDetail: {
      fr: '`{{fqdn}}` peut être demandé, et vos autres serveurs aussi.',
      en: '`{{fqdn}}` can be ordered, and your other servers too.',
    },
    narrow: {
      fr: 'Votre serveur est couvert, mais pas tout votre domaine.',
      en: 'Your server is covered, but not your whole domain.',
    },
    narrowDetail: {
      fr: 'Vous pouvez commander. Pour un autre serveur, il faudra renvoyer le formulaire n°414 avec `{{domain}}`.',
      en: 'You can order. For another server, form 414 must be sent again with `{{domain}}`.',
    },
    outside: { fr: 'Votre serveur n’est pas couvert.', en: 'Your server is not covered.' },
    outsideDetail: {
      fr: '`{{fqdn}}` serait refusé. Renvoyez le formulaire n°414 (étape 4.2) avec `{{domain}}` pour élargir les droits à tout votre domaine.',
      en: '`{{fqdn}}` would be refused. Send form 414 again (step 4.2) with `{{domain}}` to widen the rights to your whole domain.',
    },
    needsServer: {
      fr: 'Renseignez d’abord votre serveur dans l’étape Dossier.',
      en: 'First fill in your server in the step Dossier.',
    },
  },
  formB: {
    title: { fr: '3. Demander les droits qui manquent', en: '3. Ask for the rights that are missing' },
  },
  follow: {
    title: { fr: 'Suivi', en: 'Follow-up' },
    titleB: { fr: '4. Suivi', en: '4. Follow-up' },
    subtitle: {
      fr: 'Ce que l’assistant ne peut pas voir : notez-le avec sa date.',
      en: 'What the assistant cannot see: note it with its date.',
    },
    formSent: { fr: 'Formulaire n°414 envoyé', en: 'Form 414 sent' },
    formSentHint: {
      fr: 'Par l’Espace CPS. Notez la date d’envoi.',
      en: 'Through the Espace CPS. Note the date of sending.',
    },
    formSentHintB: { fr: 'Seulement s’il a fallu le renvoyer.', en: 'Only if it had to be sent again.' },
    cardsReceived: { fr: 'Cartes CPx de test reçues', en: 'CPx test cards received' },
    cardsReceivedHint: {
      fr: 'Comptez quelques semaines. En attendant, les certificats d’entraînement permettent d’avancer.',
      en: 'Allow a few weeks. Meanwhile, practice certificates let the work go on.',
    },
    checked: { fr: 'Habilitations vérifiées', en: 'Rights checked' },
    checkedHint: {
      fr: 'Une fois la réponse reçue, ou PFCNG consulté.',
      en: 'Once the answer has come, or PFCNG has been consulted.',
    },
    confirmed: { fr: 'Habilitations confirmées', en: 'Rights confirmed' },
    confirmedHint: {
      fr: 'SERVEUR (SSL_SERVEUR) et ORG (AUTH_CLI), sur votre domaine.',
      en: 'SERVEUR (SSL_SERVEUR) and ORG (AUTH_CLI), on your domain.',
    },
    peers: {
      fr: 'Autorités IngeTrust et Geotrust demandées à Ingenico',
      en: 'IngeTrust and Geotrust authorities requested from Ingenico',
    },
    peersHint: {
      fr: 'Elles doivent être installées sur la GAP : sans elles, la GAP ne peut reconnaître ni le TPE ni le PSP.',
      en: 'They must be installed on the GAP: without them the GAP can recognise neither the terminal nor the PSP.',
    },
  },
} as const satisfies TextTree;
