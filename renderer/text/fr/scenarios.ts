import { timeline, wire } from './exchange.ts';

/** What the live tests say: one sentence per case, what to do, and the lines of the timeline. */
export const scenarios = {
  accepted: {
    'tpe-gap': 'Le TPE et votre GAP se sont présenté leurs certificats et se sont acceptés.',
    'gap-psp': 'Votre GAP et le PSP se sont présenté leurs certificats et se sont acceptés.',
  },
  'accepted-other-order': {
    'gap-psp':
      'Le PSP simulé a accepté votre certificat SSL_SERVEUR à la place d’ORG_AUTH_CLI. Rien dans l’annexe ne l’écarte : même autorité, dates valables, et il sert aussi aux clients. Ce n’est pourtant pas le bon : un PSP qui regarde le CN attend {{expected}}, lirait {{found}} et refuserait.',
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
      'Non vérifié : votre GAP avait déjà refusé le TPE pour une autre raison ($t({{why}})).',
    'tpe-refuses-gap': 'Non vérifié : le TPE avait déjà refusé votre GAP ($t({{why}})).',
    'gap-refuses-psp': 'Non vérifié : votre GAP avait déjà refusé le PSP ($t({{why}})).',
    'psp-refuses-gap':
      'Non vérifié : le PSP avait déjà refusé votre GAP pour une autre raison ($t({{why}})).',
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
    'crl-stale_one': 'la CRL de {{issuer}} est périmée depuis {{count}} jour',
    'crl-stale_other': 'la CRL de {{issuer}} est périmée depuis {{count}} jours',
    'crl-stale-today': 'la CRL de {{issuer}} est périmée depuis moins d’un jour',
    'crl-forged': 'la signature de la CRL de {{issuer}} est fausse',
    'name-mismatch': 'le nom demandé, « {{asked}} », n’est pas celui du certificat, « {{found}} »',
  },
  'wrongly-accepted': {
    'tpe-gap': {
      'client-missing': 'Votre GAP a accepté un TPE sans certificat.',
      'client-expired': 'Votre GAP a accepté un TPE dont le certificat est expiré.',
      'client-not-yet-valid': 'Votre GAP a accepté un TPE dont le certificat n’est pas encore valable.',
      'client-unknown-authority': 'Votre GAP a accepté un TPE d’une autorité inconnue.',
      'client-self-signed': 'Votre GAP a accepté un TPE dont le certificat est auto-signé.',
      'client-revoked': 'Votre GAP a accepté un TPE révoqué.',
      'client-wrong-usage': 'Votre GAP a accepté un TPE dont le certificat n’est pas fait pour un client.',
      'client-wrong-key': 'Votre GAP a accepté un TPE qui n’a pas la clé de son certificat.',
      'client-corrupted': 'Votre GAP a accepté un TPE dont le certificat porte une signature fausse.',
      'crl-unavailable': 'Votre GAP a accepté un TPE sans pouvoir lire la CRL de son autorité.',
      'crl-stale': 'Votre GAP a accepté un TPE alors que la CRL de son autorité est périmée.',
      'crl-forged': 'Votre GAP a accepté un TPE sur la foi d’une CRL dont la signature est fausse.',
      'server-expired': 'Le TPE a accepté une GAP dont le certificat est expiré.',
      'server-not-yet-valid': 'Le TPE a accepté une GAP dont le certificat n’est pas encore valable.',
      'server-unknown-authority': 'Le TPE a accepté une GAP d’une autorité inconnue.',
      'server-wrong-name': 'Le TPE a accepté une GAP qui porte un autre nom.',
      'server-incomplete-chain': 'Le TPE a accepté une GAP qui n’envoie pas son autorité intermédiaire.',
      'server-wrong-usage': 'Le TPE a accepté une GAP dont le certificat n’est pas fait pour un serveur.',
      'server-revoked': 'Le TPE a accepté une GAP révoquée.',
    },
    'gap-psp': {
      'client-missing': 'Le PSP a accepté une GAP sans certificat.',
      'client-expired': 'Le PSP a accepté une GAP dont le certificat est expiré.',
      'client-not-yet-valid': 'Le PSP a accepté une GAP dont le certificat n’est pas encore valable.',
      'client-unknown-authority': 'Le PSP a accepté une GAP d’une autorité inconnue.',
      'client-self-signed': 'Le PSP a accepté une GAP dont le certificat est auto-signé.',
      'client-revoked': 'Le PSP a accepté une GAP révoquée.',
      'client-wrong-key': 'Le PSP a accepté une GAP qui n’a pas la clé de son certificat.',
      'client-corrupted': 'Le PSP a accepté une GAP dont le certificat porte une signature fausse.',
      'crl-unavailable': 'Le PSP a accepté une GAP sans pouvoir lire la CRL de son autorité.',
      'crl-stale': 'Le PSP a accepté une GAP alors que la CRL de son autorité est périmée.',
      'crl-forged': 'Le PSP a accepté une GAP sur la foi d’une CRL dont la signature est fausse.',
      'server-expired': 'Votre GAP a accepté un PSP dont le certificat est expiré.',
      'server-not-yet-valid': 'Votre GAP a accepté un PSP dont le certificat n’est pas encore valable.',
      'server-unknown-authority': 'Votre GAP a accepté un PSP d’une autorité inconnue.',
      'server-self-signed': 'Votre GAP a accepté un PSP dont le certificat est auto-signé.',
      'server-wrong-name': 'Votre GAP a accepté un PSP qui porte un autre nom.',
      'server-incomplete-chain': 'Votre GAP a accepté un PSP qui n’envoie pas son autorité intermédiaire.',
      'server-wrong-usage': 'Votre GAP a accepté un PSP dont le certificat n’est pas fait pour un serveur.',
      'server-revoked': 'Votre GAP a accepté un PSP révoqué.',
    },
  },
  // Recommendations of ANSSI: never called a demand of Diapason.
  protocol: {
    'tls-1-3': {
      'tpe-gap': {
        pass: 'Votre GAP et le TPE se parlent en TLS 1.3 ({{suite}}).',
        warn: 'Votre GAP n’a pas su parler TLS 1.3 avec le TPE.',
      },
      'gap-psp': {
        pass: 'Votre GAP et le PSP se parlent en TLS 1.3 ({{suite}}).',
        warn: 'Votre GAP n’a pas su parler TLS 1.3 avec le PSP.',
      },
    },
    'tls-1-2': {
      'tpe-gap': {
        pass: 'Votre GAP parle TLS 1.2 avec un TPE qui ne connaît pas TLS 1.3 ({{suite}}).',
        warn: 'Votre GAP n’a pas su parler TLS 1.2 avec un TPE qui ne connaît pas TLS 1.3.',
      },
      'gap-psp': {
        pass: 'Votre GAP parle TLS 1.2 avec un PSP qui ne connaît pas TLS 1.3 ({{suite}}).',
        warn: 'Votre GAP n’a pas su parler TLS 1.2 avec un PSP qui ne connaît pas TLS 1.3.',
      },
    },
    'tls-1-1-refused': {
      'tpe-gap': {
        pass: 'Votre GAP a refusé un TPE qui ne connaît que TLS 1.1.',
        warn: 'Votre GAP a accepté un TPE en {{protocol}}, version déconseillée.',
      },
      'gap-psp': {
        pass: 'Votre GAP ne propose pas TLS 1.1 : un PSP qui ne connaît que lui n’a rien pu choisir et a rompu.',
        warn: 'Votre GAP a parlé {{protocol}} avec un PSP, version déconseillée.',
      },
    },
    'preferred-suites': {
      'tpe-gap': {
        pass: 'Entre les suites fortes et faibles d’un TPE, votre GAP a choisi une suite recommandée : {{suite}}.',
        warn: 'Entre les suites fortes et faibles d’un TPE, votre GAP n’a pas choisi une suite recommandée ({{suite}}).',
      },
      'gap-psp': {
        pass: 'À un PSP qui préfère les suites faibles, votre GAP n’a proposé que des suites recommandées : {{suite}}.',
        warn: 'Avec un PSP qui préfère les suites faibles, votre GAP n’a pas gardé une suite recommandée ({{suite}}).',
      },
    },
    'weak-suites-refused': {
      'tpe-gap': {
        pass: 'Votre GAP a refusé un TPE qui n’a que des suites faibles.',
        warn: 'Votre GAP a accepté d’un TPE une suite faible : {{suite}}.',
      },
      'gap-psp': {
        pass: 'Votre GAP ne propose pas de suite faible : un PSP qui n’a qu’elles n’a rien pu choisir et a rompu.',
        warn: 'Votre GAP a accepté d’un PSP une suite faible : {{suite}}.',
      },
    },
    'renegotiation-off': {
      'tpe-gap': {
        pass: 'Votre GAP a refusé de renégocier la session avec le TPE.',
        warn: 'Votre GAP a renégocié la session à la demande du TPE.',
      },
      'gap-psp': {
        pass: 'Votre GAP a refusé de renégocier la session avec le PSP.',
        warn: 'Votre GAP a renégocié la session à la demande du PSP.',
      },
      'not-applicable':
        'Sans objet ici : la bibliothèque TLS de cette application (BoringSSL) ne sait ni renégocier ni le demander.',
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
    'check-usage':
      'Faites vérifier par votre GAP que le certificat est fait pour cet usage (EKU) : clientAuth pour un client, serverAuth pour un serveur.',
    'follow-recommendation':
      'Réglez TLS sur votre GAP comme l’ANSSI le recommande : TLS 1.3 et 1.2, suites ECDHE avec AES-GCM ou ChaCha20, sans renégociation. La procédure, elle, ne demande rien là-dessus.',
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
    'report-crash-reference':
      'Relancez le test. Si cela se répète, signalez-le : le détail est dans le journal de l’assistant (bugs.jsonl), sous la référence {{reference}}.',
  },
  wire,
  timeline,
} as const;
