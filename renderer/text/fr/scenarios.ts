/** What the live tests say: one sentence per case, what to do, and the lines of the timeline. */
export const scenarios = {
  accepted: {
    'tpe-gap': 'Le TPE et votre GAP se sont présenté leurs certificats et se sont acceptés.',
    'gap-psp': 'Votre GAP et le PSP se sont présenté leurs certificats et se sont acceptés.',
  },
  refused: {
    'gap-refuses-tpe': 'Votre GAP a refusé le certificat du TPE : $t({{why}}).',
    'tpe-refuses-gap': 'Le TPE a refusé le certificat de votre GAP : $t({{why}}).',
    'gap-refuses-psp': 'Votre GAP a refusé le certificat du PSP : $t({{why}}).',
    'psp-refuses-gap': 'Le PSP a refusé le certificat de votre GAP : $t({{why}}).',
  },
  'refused-without-certificate': {
    'gap-refuses-tpe': 'Votre GAP a refusé le TPE : $t({{why}}).',
    'tpe-refuses-gap': 'Le TPE a refusé votre GAP : $t({{why}}).',
    'gap-refuses-psp': 'Votre GAP a refusé le PSP : $t({{why}}).',
    'psp-refuses-gap': 'Le PSP a refusé votre GAP : $t({{why}}).',
  },
  'not-reached': {
    'gap-refuses-tpe':
      'Non vérifié : votre GAP avait déjà refusé le certificat du TPE pour une autre raison ($t({{why}})).',
    'tpe-refuses-gap': 'Non vérifié : le TPE avait déjà refusé le certificat de votre GAP ($t({{why}})).',
    'gap-refuses-psp': 'Non vérifié : votre GAP avait déjà refusé le certificat du PSP ($t({{why}})).',
    'psp-refuses-gap':
      'Non vérifié : le PSP avait déjà refusé le certificat de votre GAP pour une autre raison ($t({{why}})).',
  },
  why: {
    'certificate-expired_one': 'expiré depuis {{count}} jour',
    'certificate-expired_other': 'expiré depuis {{count}} jours',
    'certificate-expired-today': 'expiré depuis moins d’un jour',
    'certificate-not-yet-valid_one': 'valable dans {{count}} jour seulement',
    'certificate-not-yet-valid_other': 'valable dans {{count}} jours seulement',
    'certificate-not-yet-valid-today': 'valable dans moins d’un jour seulement',
    'unknown-authority': 'émis par une autorité inconnue, {{issuer}}',
    'incomplete-chain': 'chaîne incomplète, il manque {{issuer}}',
    revoked: 'révoqué le {{revokedDate}}',
    'revocation-unavailable': 'état de révocation inconnu, la CRL de {{issuer}} est introuvable',
    'name-mismatch': 'le nom demandé, « {{asked}} », n’est pas celui du certificat, « {{found}} »',
  },
  'wrongly-accepted': {
    'tpe-gap': {
      'client-missing': 'Votre GAP a accepté un TPE sans certificat.',
      'client-expired': 'Votre GAP a accepté un TPE dont le certificat est expiré.',
      'client-unknown-authority': 'Votre GAP a accepté un TPE d’une autorité inconnue.',
      'client-revoked': 'Votre GAP a accepté un TPE révoqué.',
      'crl-unavailable': 'Votre GAP a accepté un TPE sans pouvoir lire la CRL de son autorité.',
      'server-expired': 'Le TPE a accepté une GAP dont le certificat est expiré.',
      'server-unknown-authority': 'Le TPE a accepté une GAP d’une autorité inconnue.',
      'server-wrong-name': 'Le TPE a accepté une GAP qui porte un autre nom.',
      'server-revoked': 'Le TPE a accepté une GAP révoquée.',
    },
    'gap-psp': {
      'client-missing': 'Le PSP a accepté une GAP sans certificat.',
      'client-expired': 'Le PSP a accepté une GAP dont le certificat est expiré.',
      'client-unknown-authority': 'Le PSP a accepté une GAP d’une autorité inconnue.',
      'client-revoked': 'Le PSP a accepté une GAP révoquée.',
      'crl-unavailable': 'Le PSP a accepté une GAP sans pouvoir lire la CRL de son autorité.',
      'server-expired': 'Votre GAP a accepté un PSP dont le certificat est expiré.',
      'server-unknown-authority': 'Votre GAP a accepté un PSP d’une autorité inconnue.',
      'server-wrong-name': 'Votre GAP a accepté un PSP qui porte un autre nom.',
      'server-revoked': 'Votre GAP a accepté un PSP révoqué.',
    },
  },
  'wrong-key': {
    'auth-cli':
      'Votre GAP n’a pas pu appeler le PSP : sa clé privée n’est pas celle du certificat ORG_AUTH_CLI.',
    'ssl-serveur': 'Votre GAP n’a pas pu démarrer : sa clé privée n’est pas celle du certificat SSL_SERVEUR.',
  },
  'could-not-tell': 'Sans conclusion : l’échange s’est arrêté pendant $t({{phase}}) ({{error}}).',
  phases: {
    identity: 'la lecture de la clé et du certificat',
    dns: 'la recherche du nom dans le DNS',
    tcp: 'la connexion (TCP)',
    tls: 'la négociation TLS',
    application: 'l’échange de données',
  },
  crashed: 'Ce scénario s’est interrompu ({{error}}). Les autres ne sont pas touchés.',
  remedy: {
    'check-presence':
      'Faites exiger par votre GAP un certificat client : sans lui, la connexion doit être refusée.',
    'check-parentage':
      'Limitez les autorités que votre GAP accepte à celles de l’autre partie, et faites-lui vérifier toute la chaîne.',
    'check-dates': 'Faites vérifier par votre GAP les dates de début et de fin de validité, à l’heure juste.',
    'check-revocation':
      'Faites consulter par votre GAP la CRL de l’autorité, et refuser quand elle manque : pour un certificat client, c’est obligatoire.',
    'check-name': 'Faites comparer par votre GAP le nom appelé à ceux que porte le certificat.',
    'check-optional':
      'L’annexe laisse cette vérification au choix. Consulter la CRL dans votre GAP écarterait ce cas.',
    'peer-too-trusting':
      'Votre GAP n’est pas en cause : c’est l’autre partie qui n’a pas fait cette vérification. Signalez-le-lui.',
    'peer-refused':
      'Vérifiez les autorités installées sur votre GAP : IngeTrust pour les TPE, Geotrust pour le PSP.',
    'other-reason':
      'Un refus était attendu, mais pour : $t(reasons.{{expected}}). Corrigez la cause du refus, puis relancez.',
    'repair-nominal': 'Corrigez d’abord ce refus, que le scénario nominal explique, puis relancez.',
    'repair-dates': 'Commandez un certificat à jour, puis importez-le à l’étape Installation.',
    'repair-revoked':
      'Une révocation est définitive : créez une clé et une demande neuves, recommandez le certificat et importez-le à l’étape Installation.',
    'repair-name':
      'Corrigez le FQDN saisi dans le TPE pour qu’il soit identique au CN du certificat. Si c’est le CN qui est faux, révoquez et recommandez.',
    'repair-usage': 'Recommandez le certificat avec l’offre et l’usage donnés à l’étape Commande.',
    'repair-missing': 'Importez à l’étape Installation le certificat et la clé que votre GAP doit présenter.',
    'repair-chain':
      'Importez à l’étape Installation l’autorité intermédiaire et la racine qui vont avec ce certificat (TEST ou production).',
    'repair-key':
      'Importez la clé privée de ce certificat, ou recommandez-le avec une demande de ce dossier.',
    'fetch-list':
      'Téléchargez {{file}} depuis {{address}}, déposez-le à l’étape Installation, puis relancez.',
    'ask-for-list': 'Demandez à {{issuer}} sa CRL, déposez-la à l’étape Installation, puis relancez.',
    'try-again':
      'Relancez le test. S’il s’arrête au même point, regardez le déroulé de l’échange ci-dessous.',
    'report-crash':
      'Relancez le test. Si cela se répète, joignez le journal du dossier à votre demande d’aide.',
  },
  timeline: {
    'client-hello': 'ClientHello, nom demandé (SNI) : {{name}}',
    'server-certificate': 'ServerHello, certificat : {{commonName}}',
    'client-certificate': 'Certificat client : {{commonName}}',
    'client-shows-nothing': 'Aucun certificat client',
    'client-accepts': '$t(scenarios.timeline.named.{{role}}) juge le certificat du serveur : accepté',
    'client-refuses':
      '$t(scenarios.timeline.named.{{role}}) refuse le certificat du serveur : $t(reasons.{{reason}}). Connexion fermée sans un octet',
    'client-speaks': 'Premiers octets applicatifs ({{bytes}})',
    'client-closes': 'Le client ferme la connexion sans avoir parlé',
    'client-silent': 'Le client n’a rien dit dans le délai',
    'server-accepts':
      '$t(scenarios.timeline.named.{{role}}) juge le certificat du client : accepté, et répond',
    'server-refuses':
      '$t(scenarios.timeline.named.{{role}}) refuse le certificat du client : $t(reasons.{{reason}}). Répond non, puis ferme',
    'answer-accepted': 'Réponse lue : accepté',
    'answer-refused': 'Réponse lue : refusé ($t(reasons.{{reason}}))',
    'no-answer': 'Aucune réponse',
    alert: 'Alerte TLS : {{error}}',
    'handshake-failed': 'Négociation interrompue : {{error}}',
    'identity-unusable': '$t(scenarios.timeline.named.{{role}}) n’a pas pu charger sa clé : {{error}}',
    named: { TPE: 'Le TPE', GAP: 'Votre GAP', PSP: 'Le PSP' },
  },
} as const;
