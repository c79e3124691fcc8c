import { callerChecks, psps } from './scenarios/gap-psp.ts';
import type { TextTree } from './sentence.ts';

/** What the simulated PSP says of the calls that it receives from the publisher's software. */
export const calls = {
  psp: psps,
  'went-on': { fr: 'Votre GAP a continué face à {{[psp]}}.', en: 'Your GAP went on with {{[psp]}}.' },
  'refused-by-alert': {
    fr: 'Votre GAP a refusé {{[psp]}}, par l’alerte {{alert}}.',
    en: 'Your GAP refused {{[psp]}}, by the alert {{alert}}.',
  },
  'refused-closing': {
    fr: 'Votre GAP a refusé {{[psp]}} : il a fermé la connexion sans envoyer un octet.',
    en: 'Your GAP refused {{[psp]}}: it closed the connection without sending an octet.',
  },
  'refused-otherwise': {
    fr: 'Votre GAP a refusé {{[psp]}}, mais son alerte, {{alert}}, parle d’autre chose que de ce défaut.',
    en: 'Your GAP refused {{[psp]}}, but its alert, {{alert}}, speaks of something else than this defect.',
  },
  'renewal-accepted': {
    fr: 'Votre GAP a accepté {{[psp]}} : le prochain renouvellement du PSP ne le coupera pas.',
    en: 'Your GAP accepted {{[psp]}}: the PSP’s next renewal will not cut it off.',
  },
  'renewal-refused': {
    fr: 'Votre GAP a refusé {{[psp]}}, alors qu’il accepte le PSP nominal : il retient l’autorité intermédiaire ou le certificat d’aujourd’hui, et le prochain renouvellement du PSP, deux fois par an, le coupera.',
    en: 'Your GAP refused {{[psp]}}, although it accepts the nominal PSP: it holds on to today’s intermediate authority or certificate, and the PSP’s next renewal, twice a year, will cut it off.',
  },
  'nominal-untrusted': {
    fr: 'Votre GAP a refusé le PSP nominal (alerte {{alert}}) : il ne connaît pas l’autorité de la simulation.',
    en: 'Your GAP refused the nominal PSP (alert {{alert}}): it does not know the simulation’s authority.',
  },
  'nominal-refused': {
    fr: 'Votre GAP a refusé le PSP nominal, par l’alerte {{alert}}.',
    en: 'Your GAP refused the nominal PSP, by the alert {{alert}}.',
  },
  'nominal-closed': {
    fr: 'Sans conclusion : votre GAP a fermé la connexion sans envoyer un octet. Il a refusé le PSP nominal, ou n’avait rien à lui dire.',
    en: 'Inconclusive: your GAP closed the connection without sending an octet. It refused the nominal PSP, or had nothing to say to it.',
  },
  silent: {
    fr: 'Sans conclusion : face à {{[psp]}}, votre GAP a terminé la négociation TLS, puis il n’a ni parlé ni raccroché.',
    en: 'Inconclusive: with {{[psp]}}, your GAP ended the TLS negotiation, then neither spoke nor hung up.',
  },
  'hung-up': {
    fr: 'Sans conclusion : votre GAP a raccroché juste après son ClientHello. Il n’a pas examiné {{[psp]}}, et n’a rien refusé.',
    en: 'Inconclusive: your GAP hung up right after its ClientHello. It did not look at {{[psp]}}, and refused nothing.',
  },
  stalled: {
    fr: 'Sans conclusion : face à {{[psp]}}, votre GAP s’est tu au milieu de la négociation TLS.',
    en: 'Inconclusive: with {{[psp]}}, your GAP fell silent in the middle of the TLS negotiation.',
  },
  'no-agreement': {
    fr: 'Sans conclusion : face à {{[psp]}}, la négociation TLS a échoué avant tout examen du certificat ({{error}}).',
    en: 'Inconclusive: with {{[psp]}}, the TLS negotiation failed before any look at the certificate ({{error}}).',
  },
  unverified: {
    'not-called': {
      fr: 'Non vérifié : votre GAP a refusé {{[psp]}}, mais rien ne montre encore qu’il accepte le PSP nominal.',
      en: 'Not verified: your GAP refused {{[psp]}}, but nothing shows yet that it accepts the nominal PSP.',
    },
    'not-called-again': {
      fr: 'Non vérifié : votre GAP a fermé la connexion face à {{[psp]}} sans dire pourquoi, et rien ne montre qu’il accepte encore le PSP nominal après.',
      en: 'Not verified: your GAP closed the connection with {{[psp]}} without saying why, and nothing shows that it still accepts the nominal PSP afterwards.',
    },
    'not-accepted': {
      fr: 'Non vérifié : votre GAP a refusé {{[psp]}}, mais il n’accepte pas non plus le PSP nominal.',
      en: 'Not verified: your GAP refused {{[psp]}}, but it does not accept the nominal PSP either.',
    },
  },
  'never-called': {
    fr: 'Aucun appel reçu sur {{name}}, port {{port}}.',
    en: 'No call was received on {{name}}, port {{port}}.',
  },
  'never-its-turn': {
    fr: 'Ce tour n’est pas venu : trop peu d’appels reçus sur {{name}}, port {{port}}.',
    en: 'This turn did not come: too few calls were received on {{name}}, port {{port}}.',
  },
  unplayable: {
    fr: 'Non simulé : la bibliothèque TLS de ce poste ne sait plus jouer ce PSP ({{error}}).',
    en: 'Not simulated: the TLS library of this machine can no longer play this PSP ({{error}}).',
  },
  unnamed: {
    fr: 'Appel TLS sans nom demandé (SNI) : impossible de savoir quel PSP lui présenter. Il a été raccroché.',
    en: 'TLS call that asked for no name (SNI): there is no telling which PSP to show it. It was hung up on.',
  },
  'unknown-name': {
    fr: 'Nom demandé inconnu, « {{name}} » : aucun PSP simulé ne le porte. L’appel a été raccroché.',
    en: 'Unknown name asked for, “{{name}}”: no simulated PSP bears it. The call was hung up on.',
  },
  noise: {
    closed: {
      fr: 'Connexion fermée sans appel TLS : balayage de ports ou test de présence. Elle ne compte pas.',
      en: 'Connection closed without a TLS call: a port scan or a health check. It does not count.',
    },
    timeout: {
      fr: 'Connexion restée muette, sans appel TLS. Elle ne compte pas.',
      en: 'Connection that stayed silent, without a TLS call. It does not count.',
    },
    'not-tls': {
      http: {
        fr: 'HTTP en clair, sans TLS : le PSP s’appelle en https. Cette connexion ne compte pas.',
        en: 'Plain HTTP, without TLS: the PSP is called by https. This connection does not count.',
      },
      ssh: {
        fr: 'Un client SSH, et non TLS. Cette connexion ne compte pas.',
        en: 'An SSH client, not TLS. This connection does not count.',
      },
      smtp: {
        fr: 'Un client de messagerie (SMTP), et non TLS. Cette connexion ne compte pas.',
        en: 'A mail client (SMTP), not TLS. This connection does not count.',
      },
      other: {
        fr: 'Des octets qui ne sont pas du TLS. Cette connexion ne compte pas.',
        en: 'Octets that are not TLS. This connection does not count.',
      },
    },
  },
  protocol: {
    unknown: {
      fr: 'Sans conclusion : l’appel s’est arrêté avant de montrer ce que votre GAP accepte.',
      en: 'Inconclusive: the call stopped before it showed what your GAP accepts.',
    },
    'tls-1-3': {
      pass: { fr: 'Votre GAP a négocié TLS 1.3.', en: 'Your GAP negotiated TLS 1.3.' },
      warn: {
        fr: 'Votre GAP ne propose pas TLS 1.3 : il s’arrête à {{version}}.',
        en: 'Your GAP does not offer TLS 1.3: it stops at {{version}}.',
      },
      remedy: {
        fr: 'Recommandation de l’ANSSI : activez TLS 1.3 dans votre GAP, ou employez une bibliothèque TLS qui le connaît.',
        en: 'ANSSI’s recommendation: enable TLS 1.3 in your GAP, or use a TLS library that knows it.',
      },
    },
    'tls-1-2': {
      pass: { fr: 'Votre GAP a négocié TLS 1.2.', en: 'Your GAP negotiated TLS 1.2.' },
      warn: {
        fr: 'Votre GAP ne propose pas TLS 1.2, mais {{version}} seulement.',
        en: 'Your GAP does not offer TLS 1.2, only {{version}}.',
      },
      remedy: {
        fr: 'Gardez TLS 1.2 à côté de TLS 1.3 : le PSP peut ne connaître que lui.',
        en: 'Keep TLS 1.2 beside TLS 1.3: the PSP may know nothing else.',
      },
    },
    'tls-1-1-refused': {
      pass: { fr: 'Votre GAP a refusé TLS 1.1.', en: 'Your GAP refused TLS 1.1.' },
      warn: { fr: 'Votre GAP a accepté TLS 1.1.', en: 'Your GAP accepted TLS 1.1.' },
      remedy: {
        fr: 'Recommandation de l’ANSSI : fixez TLS 1.2 comme version minimale de votre GAP.',
        en: 'ANSSI’s recommendation: set TLS 1.2 as the lowest version of your GAP.',
      },
    },
    'weak-suites-refused': {
      pass: { fr: 'Votre GAP ne propose aucune suite faible.', en: 'Your GAP offers no weak suite.' },
      warn: {
        fr: {
          one: 'Votre GAP propose {{count}} suite faible : {{names}}.',
          other: 'Votre GAP propose {{count}} suites faibles : {{names}}.',
        },
        en: {
          one: 'Your GAP offers {{count}} weak suite: {{names}}.',
          other: 'Your GAP offers {{count}} weak suites: {{names}}.',
        },
      },
      remedy: {
        fr: 'Recommandation de l’ANSSI : ne gardez que les suites à échange de clés éphémère (ECDHE) avec AES-GCM ou ChaCha20.',
        en: 'ANSSI’s recommendation: keep only suites with ephemeral key exchange (ECDHE) and AES-GCM or ChaCha20.',
      },
    },
  },
  remedy: {
    'install-simulation': {
      fr: 'Exportez les autorités de la simulation, installez sur votre GAP de test celle du PSP (SIMULATION GEOTRUST AC RACINE), puis rappelez.',
      en: 'Export the simulation’s authorities, install the PSP’s (SIMULATION GEOTRUST AC RACINE) on your test GAP, then call again.',
    },
    'trust-the-root': {
      fr: 'Faites confiance à la racine de l’autorité du PSP, et à elle seule : ni l’intermédiaire ni le certificat du PSP ne doivent être fixés. Si votre GAP consulte les CRL, donnez-lui aussi celle du nouvel intermédiaire.',
      en: 'Trust the root of the PSP’s authority, and it alone: neither the intermediate nor the PSP’s certificate must be pinned. If your GAP reads CRLs, give it the new intermediate’s too.',
    },
    speak: {
      fr: 'Faites envoyer par votre GAP une requête après la négociation : une ligne de texte ou une requête HTTP suffit.',
      en: 'Have your GAP send a request after the negotiation: a line of text or an HTTP request is enough.',
    },
    'call-again': {
      fr: 'Relancez l’appel. S’il s’arrête au même point, regardez le déroulé de l’échange.',
      en: 'Call again. If it stops at the same point, look at how the exchange went.',
    },
    'recommended-protocol': {
      fr: 'Activez dans votre GAP TLS 1.2 ou 1.3 et des suites ECDHE avec AES-GCM ou ChaCha20, puis rappelez.',
      en: 'Enable TLS 1.2 or 1.3 and ECDHE suites with AES-GCM or ChaCha20 in your GAP, then call again.',
    },
    'bring-list': {
      fr: 'Importez à l’étape Installation la CRL de {{issuer}}, puis relancez ce test.',
      en: 'Import the CRL of {{issuer}} at the Installation step, then run this test again.',
    },
    'show-certificate': {
      fr: 'Configurez votre GAP pour qu’il présente au PSP son certificat ORG_AUTH_CLI et sa clé.',
      en: 'Configure your GAP to show the PSP its ORG_AUTH_CLI certificate, with its key.',
    },
    'show-right-certificate': {
      fr: 'Configurez votre GAP pour qu’il présente son certificat ORG_AUTH_CLI, suivi de l’autorité intermédiaire qui l’a émis, et importez la racine à l’étape Installation.',
      en: 'Configure your GAP to show its ORG_AUTH_CLI certificate, followed by the intermediate authority that issued it, and import the root at the Installation step.',
    },
    'send-chain': {
      fr: 'Faites envoyer par votre GAP l’autorité intermédiaire à la suite de son certificat : le PSP peut ne pas la connaître.',
      en: 'Have your GAP send the intermediate authority after its certificate: the PSP may not know it.',
    },
    renew: {
      fr: 'Installez sur votre GAP un certificat ORG_AUTH_CLI en cours de validité.',
      en: 'Install on your GAP an ORG_AUTH_CLI certificate that is in date.',
    },
    'replace-revoked': {
      fr: 'Une révocation est définitive : commandez un certificat ORG_AUTH_CLI avec une clé neuve, puis installez-le sur votre GAP.',
      en: 'A revocation is final: order an ORG_AUTH_CLI certificate with a new key, then install it on your GAP.',
    },
    'wrong-usage': {
      fr: 'Présentez au PSP le certificat commandé comme ORG_AUTH_CLI : celui-ci n’en a pas l’usage.',
      en: 'Show the PSP the certificate that was ordered as ORG_AUTH_CLI: this one has not its usage.',
    },
    'wrong-key': {
      fr: 'Installez sur votre GAP la clé privée qui va avec le certificat qu’il présente.',
      en: 'Install on your GAP the private key that goes with the certificate that it shows.',
    },
    ...callerChecks,
    'other-reason': {
      fr: 'Un refus était attendu, mais pour : {{reasons[expected]}}. Vérifiez que votre GAP accepte le PSP nominal, puis rappelez.',
      en: 'A refusal was expected, but for: {{reasons[expected]}}. Check that your GAP accepts the nominal PSP, then call again.',
    },
    'call-nominal': {
      fr: 'Faites aussi appeler le PSP nominal par votre GAP : il faut que celui-là soit accepté.',
      en: 'Have your GAP call the nominal PSP too: that one must be accepted.',
    },
    'call-nominal-again': {
      fr: 'Faites rappeler le PSP nominal par votre GAP, après les autres : s’il l’accepte encore, ce refus compte.',
      en: 'Have your GAP call the nominal PSP again, after the others: if it still accepts it, this refusal counts.',
    },
    'repair-nominal': {
      fr: 'Corrigez d’abord l’appel du PSP nominal, puis rappelez celui-ci.',
      en: 'Repair the call of the nominal PSP first, then call this one again.',
    },
    call: {
      fr: 'Faites appeler {{name}}, port {{port}}, par votre GAP.',
      en: 'Have your GAP call {{name}}, port {{port}}.',
    },
  },
} as const satisfies TextTree;
