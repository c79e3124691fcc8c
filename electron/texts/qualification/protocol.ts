import type { TextTree } from '../sentence.ts';

export const protocol = {
  'tpe-gap': {
    unknown: {
      fr: 'Sans conclusion : votre GAP n’a pas répondu à tous les essais de versions et de suites.',
      en: 'No conclusion: your GAP did not answer all the attempts at versions and suites.',
    },
    'tls-1-3': {
      pass: { fr: 'Votre GAP offre TLS 1.3.', en: 'Your GAP offers TLS 1.3.' },
      warn: { fr: 'Votre GAP n’offre pas TLS 1.3.', en: 'Your GAP does not offer TLS 1.3.' },
      remedy: {
        fr: 'Recommandation : activez TLS 1.3 à côté de TLS 1.2.',
        en: 'Recommendation: enable TLS 1.3 beside TLS 1.2.',
      },
    },
    'tls-1-2': {
      pass: { fr: 'Votre GAP offre TLS 1.2.', en: 'Your GAP offers TLS 1.2.' },
      warn: {
        fr: 'Votre GAP n’offre pas TLS 1.2 : un TPE qui n’a pas TLS 1.3 ne pourra pas l’appeler.',
        en: 'Your GAP does not offer TLS 1.2: a terminal without TLS 1.3 cannot call it.',
      },
      remedy: {
        fr: 'Recommandation : gardez TLS 1.2 à côté de TLS 1.3.',
        en: 'Recommendation: keep TLS 1.2 beside TLS 1.3.',
      },
    },
    'tls-1-1-refused': {
      pass: { fr: 'Votre GAP refuse TLS 1.0 et TLS 1.1.', en: 'Your GAP refuses TLS 1.0 and TLS 1.1.' },
      warn: { fr: 'Votre GAP accepte encore {{names}}.', en: 'Your GAP still accepts {{names}}.' },
      remedy: {
        fr: 'Recommandation : n’acceptez que TLS 1.2 et TLS 1.3.',
        en: 'Recommendation: accept TLS 1.2 and TLS 1.3 only.',
      },
    },
    'preferred-suites': {
      pass: {
        fr: 'Votre GAP offre des suites recommandées (ECDHE, AES-GCM ou ChaCha20).',
        en: 'Your GAP offers recommended suites (ECDHE, AES-GCM or ChaCha20).',
      },
      warn: {
        fr: 'Votre GAP n’offre aucune des suites recommandées (ECDHE, AES-GCM ou ChaCha20).',
        en: 'Your GAP offers none of the recommended suites (ECDHE, AES-GCM or ChaCha20).',
      },
      remedy: {
        fr: 'Recommandation : activez ECDHE avec AES-GCM ou ChaCha20.',
        en: 'Recommendation: enable ECDHE with AES-GCM or ChaCha20.',
      },
    },
    'weak-suites-refused': {
      pass: { fr: 'Votre GAP refuse les suites faibles.', en: 'Your GAP refuses weak suites.' },
      warn: {
        fr: 'Votre GAP accepte des suites faibles : {{names}}.',
        en: 'Your GAP accepts weak suites: {{names}}.',
      },
      remedy: {
        fr: 'Recommandation : retirez ces suites (échange de clés RSA, 3DES, RC4, NULL, EXPORT, anonymes).',
        en: 'Recommendation: take these suites out (RSA key exchange, 3DES, RC4, NULL, EXPORT, anonymous).',
      },
    },
    'renegotiation-off': {
      pass: {
        fr: 'Votre GAP refuse qu’un client renégocie.',
        en: 'Your GAP refuses that a client renegotiates.',
      },
      warn: {
        fr: 'Votre GAP laisse un client renégocier : un client peut ainsi l’épuiser à peu de frais.',
        en: 'Your GAP lets a client renegotiate: a client can thus exhaust it cheaply.',
      },
      remedy: {
        fr: 'Recommandation : interdisez la renégociation à la demande du client.',
        en: 'Recommendation: forbid renegotiation at the client’s demand.',
      },
      'tls-1-3-alone': {
        fr: 'Votre GAP n’offre pas TLS 1.2, et TLS 1.3 ne connaît pas la renégociation.',
        en: 'Your GAP does not offer TLS 1.2, and TLS 1.3 knows no renegotiation.',
      },
      'needs-openssl': {
        fr: 'Non joué : la bibliothèque TLS de l’application (BoringSSL) ne sait pas demander de renégociation. La ligne de commande, sur Node, le peut.',
        en: 'Not played: the application’s TLS library (BoringSSL) cannot ask for a renegotiation. The command line, on Node, can.',
      },
      unreached: {
        fr: 'Sans conclusion : l’essai en TLS 1.2 n’a pas abouti ({{error}}).',
        en: 'No conclusion: the attempt over TLS 1.2 came to nothing ({{error}}).',
      },
    },
  },
  'gap-psp': {
    unknown: {
      fr: 'Sans conclusion : le PSP n’a pas répondu à tous les essais de versions et de suites.',
      en: 'No conclusion: the PSP did not answer all the attempts at versions and suites.',
    },
    'tls-1-3': {
      pass: { fr: 'Le PSP offre TLS 1.3.', en: 'The PSP offers TLS 1.3.' },
      warn: { fr: 'Le PSP n’offre pas TLS 1.3.', en: 'The PSP does not offer TLS 1.3.' },
      remedy: {
        fr: 'Rien à faire sur votre GAP : gardez-y TLS 1.2.',
        en: 'Nothing to do on your GAP: keep TLS 1.2 there.',
      },
    },
    'tls-1-2': {
      pass: { fr: 'Le PSP offre TLS 1.2.', en: 'The PSP offers TLS 1.2.' },
      warn: { fr: 'Le PSP n’offre pas TLS 1.2.', en: 'The PSP does not offer TLS 1.2.' },
      remedy: {
        fr: 'Assurez-vous que votre GAP sait parler TLS 1.3.',
        en: 'Make sure that your GAP can speak TLS 1.3.',
      },
    },
    'tls-1-1-refused': {
      pass: { fr: 'Le PSP refuse TLS 1.0 et TLS 1.1.', en: 'The PSP refuses TLS 1.0 and TLS 1.1.' },
      warn: { fr: 'Le PSP accepte encore {{names}}.', en: 'The PSP still accepts {{names}}.' },
      remedy: {
        fr: 'Signalez-le au PSP ; sur votre GAP, n’acceptez que TLS 1.2 et TLS 1.3.',
        en: 'Tell the PSP; on your GAP, accept TLS 1.2 and TLS 1.3 only.',
      },
    },
  },
} as const satisfies TextTree;
