import type { TextTree } from '../sentence.ts';

// Recommendations of ANSSI: never called a demand of Diapason.
export const protocol = {
  'tls-1-3': {
    'tpe-gap': {
      pass: {
        fr: 'Votre GAP et le TPE se parlent en TLS 1.3 ({{suite}}).',
        en: 'Your GAP and the terminal speak TLS 1.3 ({{suite}}).',
      },
      warn: {
        fr: 'Votre GAP n’a pas su parler TLS 1.3 avec le TPE.',
        en: 'Your GAP could not speak TLS 1.3 with the terminal.',
      },
    },
    'gap-psp': {
      pass: {
        fr: 'Votre GAP et le PSP se parlent en TLS 1.3 ({{suite}}).',
        en: 'Your GAP and the PSP speak TLS 1.3 ({{suite}}).',
      },
      warn: {
        fr: 'Votre GAP n’a pas su parler TLS 1.3 avec le PSP.',
        en: 'Your GAP could not speak TLS 1.3 with the PSP.',
      },
    },
  },
  'tls-1-2': {
    'tpe-gap': {
      pass: {
        fr: 'Votre GAP parle TLS 1.2 avec un TPE qui ne connaît pas TLS 1.3 ({{suite}}).',
        en: 'Your GAP speaks TLS 1.2 with a terminal that does not know TLS 1.3 ({{suite}}).',
      },
      warn: {
        fr: 'Votre GAP n’a pas su parler TLS 1.2 avec un TPE qui ne connaît pas TLS 1.3.',
        en: 'Your GAP could not speak TLS 1.2 with a terminal that does not know TLS 1.3.',
      },
    },
    'gap-psp': {
      pass: {
        fr: 'Votre GAP parle TLS 1.2 avec un PSP qui ne connaît pas TLS 1.3 ({{suite}}).',
        en: 'Your GAP speaks TLS 1.2 with a PSP that does not know TLS 1.3 ({{suite}}).',
      },
      warn: {
        fr: 'Votre GAP n’a pas su parler TLS 1.2 avec un PSP qui ne connaît pas TLS 1.3.',
        en: 'Your GAP could not speak TLS 1.2 with a PSP that does not know TLS 1.3.',
      },
    },
  },
  'tls-1-1-refused': {
    'tpe-gap': {
      pass: {
        fr: 'Votre GAP a refusé un TPE qui ne connaît que TLS 1.1.',
        en: 'Your GAP refused a terminal that knows TLS 1.1 alone.',
      },
      warn: {
        fr: 'Votre GAP a accepté un TPE en {{protocol}}, version déconseillée.',
        en: 'Your GAP accepted a terminal over {{protocol}}, which is discouraged.',
      },
    },
    'gap-psp': {
      pass: {
        fr: 'Votre GAP ne propose pas TLS 1.1 : un PSP qui ne connaît que lui n’a rien pu choisir et a rompu.',
        en: 'Your GAP does not offer TLS 1.1: a PSP that knows nothing else had nothing to choose and broke off.',
      },
      warn: {
        fr: 'Votre GAP a parlé {{protocol}} avec un PSP, version déconseillée.',
        en: 'Your GAP spoke {{protocol}} with a PSP, which is discouraged.',
      },
    },
  },
  'preferred-suites': {
    'tpe-gap': {
      pass: {
        fr: 'Entre les suites fortes et faibles d’un TPE, votre GAP a choisi une suite recommandée : {{suite}}.',
        en: 'Among a terminal’s strong and weak suites, your GAP chose a recommended one: {{suite}}.',
      },
      warn: {
        fr: 'Entre les suites fortes et faibles d’un TPE, votre GAP n’a pas choisi une suite recommandée ({{suite}}).',
        en: 'Among a terminal’s strong and weak suites, your GAP did not choose a recommended one ({{suite}}).',
      },
    },
    'gap-psp': {
      pass: {
        fr: 'À un PSP qui préfère les suites faibles, votre GAP n’a proposé que des suites recommandées : {{suite}}.',
        en: 'To a PSP that prefers weak suites, your GAP offered recommended ones alone: {{suite}}.',
      },
      warn: {
        fr: 'Avec un PSP qui préfère les suites faibles, votre GAP n’a pas gardé une suite recommandée ({{suite}}).',
        en: 'With a PSP that prefers weak suites, your GAP did not keep to a recommended one ({{suite}}).',
      },
    },
  },
  'weak-suites-refused': {
    'tpe-gap': {
      pass: {
        fr: 'Votre GAP a refusé un TPE qui n’a que des suites faibles.',
        en: 'Your GAP refused a terminal that has weak suites alone.',
      },
      warn: {
        fr: 'Votre GAP a accepté d’un TPE une suite faible : {{suite}}.',
        en: 'Your GAP accepted a weak suite from a terminal: {{suite}}.',
      },
    },
    'gap-psp': {
      pass: {
        fr: 'Votre GAP ne propose pas de suite faible : un PSP qui n’a qu’elles n’a rien pu choisir et a rompu.',
        en: 'Your GAP offers no weak suite: a PSP that has nothing else had nothing to choose and broke off.',
      },
      warn: {
        fr: 'Votre GAP a accepté d’un PSP une suite faible : {{suite}}.',
        en: 'Your GAP accepted a weak suite from a PSP: {{suite}}.',
      },
    },
  },
  'renegotiation-off': {
    'tpe-gap': {
      pass: {
        fr: 'Votre GAP a refusé de renégocier la session avec le TPE.',
        en: 'Your GAP refused to renegotiate the session with the terminal.',
      },
      warn: {
        fr: 'Votre GAP a renégocié la session à la demande du TPE.',
        en: 'Your GAP renegotiated the session when the terminal asked.',
      },
    },
    'gap-psp': {
      pass: {
        fr: 'Votre GAP a refusé de renégocier la session avec le PSP.',
        en: 'Your GAP refused to renegotiate the session with the PSP.',
      },
      warn: {
        fr: 'Votre GAP a renégocié la session à la demande du PSP.',
        en: 'Your GAP renegotiated the session when the PSP asked.',
      },
    },
    'not-applicable': {
      fr: 'Sans objet ici : la bibliothèque TLS de cette application (BoringSSL) ne sait ni renégocier ni le demander.',
      en: 'Not applicable here: the TLS library of this application (BoringSSL) can neither renegotiate nor ask for it.',
    },
  },
} as const satisfies TextTree;

/** Titles of the same scenarios, one for both flows (`connectivite.scenarios`). */
export const protocolTitles = {
  'tls-1-3': { fr: 'TLS 1.3', en: 'TLS 1.3' },
  'tls-1-2': { fr: 'TLS 1.2', en: 'TLS 1.2' },
  'tls-1-1-refused': { fr: 'TLS 1.1 refusé', en: 'TLS 1.1 refused' },
  'preferred-suites': { fr: 'Suites à privilégier', en: 'Preferred suites' },
  'weak-suites-refused': { fr: 'Suites faibles refusées', en: 'Weak suites refused' },
  'renegotiation-off': { fr: 'Renégociation coupée', en: 'Renegotiation off' },
} as const satisfies TextTree;
