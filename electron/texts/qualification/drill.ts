import type { TextTree } from '../sentence.ts';

export const drill = {
  'drill-revoked': {
    refused: {
      fr: 'Votre GAP a refusé le TPE révoqué en {{[duration]}} après la publication de la CRL ({{[sign]}}).',
      en: 'Your GAP refused the revoked terminal within {{[duration]}} of the CRL’s publication ({{[sign]}}).',
    },
    accepted: {
      fr: 'Votre GAP a accepté un TPE révoqué : {{[duration]}} après la publication de la CRL, il l’accepte encore.',
      en: 'Your GAP accepted a revoked terminal: {{[duration]}} after the CRL’s publication, it still accepts it.',
    },
    finished: {
      fr: 'Arrêté après {{[duration]}} : votre GAP acceptait encore le TPE révoqué, sans que le délai soit écoulé.',
      en: 'Ended after {{[duration]}}: your GAP still accepted the revoked terminal, and the time was not over.',
    },
  },
  'drill-stale': {
    refused: {
      fr: 'Votre GAP a refusé le bon TPE en {{[duration]}} après la péremption de la CRL ({{[sign]}}).',
      en: 'Your GAP refused the right terminal within {{[duration]}} of the CRL’s going out of date ({{[sign]}}).',
    },
    accepted: {
      fr: 'Votre GAP a accepté un TPE sans CRL à jour : {{[duration]}} après sa péremption, il l’accepte encore.',
      en: 'Your GAP accepted a terminal without a current CRL: {{[duration]}} after it went out of date, it still accepts it.',
    },
    finished: {
      fr: 'Arrêté après {{[duration]}} : votre GAP acceptait encore le bon TPE, sans que le délai soit écoulé.',
      en: 'Ended after {{[duration]}}: your GAP still accepted the right terminal, and the time was not over.',
    },
  },
  resumed: {
    accepted: {
      fr: 'Votre GAP a laissé rentrer un TPE révoqué : il a repris sa session d’avant ({{protocol}}) sans revoir son certificat.',
      en: 'Your GAP let a revoked terminal in again: it resumed its session of before ({{protocol}}) without seeing its certificate.',
    },
    refused: {
      fr: 'Votre GAP n’a pas repris la session d’avant du TPE révoqué.',
      en: 'Your GAP did not resume the revoked terminal’s session of before.',
    },
    never: {
      fr: 'Votre GAP n’offre de reprendre aucune session.',
      en: 'Your GAP offers to resume no session.',
    },
  },
  'not-refused-yet': {
    fr: 'Non joué : votre GAP n’a pas encore refusé le TPE révoqué.',
    en: 'Not played: your GAP has not refused the revoked terminal yet.',
  },
  'refuses-everyone': {
    fr: 'Sans conclusion : depuis la publication de la CRL, votre GAP refuse aussi un TPE qui n’est pas révoqué ({{[sign]}}).',
    en: 'No conclusion: since the CRL was published, your GAP also refuses a terminal that is not revoked ({{[sign]}}).',
  },
  'still-refuses': {
    fr: 'Sans conclusion : votre GAP a refusé le bon TPE sans dire pourquoi ({{[sign]}}), et le refuse encore avec une CRL à jour : limite de débit, blocage d’adresse, ou CRL qu’il n’a pas relue ?',
    en: 'No conclusion: your GAP refused the right terminal without saying why ({{[sign]}}), and still refuses it with a current CRL: a limit of calls, a blocked address, or a CRL that it has not read again?',
  },
  'other-answer': {
    fr: 'Votre GAP ne refuse pas nettement : après {{[duration]}}, il répond à ce TPE, mais autre chose qu’au bon TPE.',
    en: 'Your GAP does not refuse plainly: after {{[duration]}}, it answers this terminal, but something else than the right one.',
  },
  'refused-before-stale': {
    fr: 'Sans conclusion : votre GAP a refusé le bon TPE avant même que la CRL soit périmée.',
    en: 'No conclusion: your GAP refused the right terminal before the CRL was even out of date.',
  },
  'not-reached-stale': {
    fr: 'Non joué : l’exercice s’est arrêté avant la péremption de la CRL.',
    en: 'Not played: the drill ended before the CRL went out of date.',
  },
  'finished-before': {
    fr: 'Non joué : l’exercice s’est arrêté avant cette partie.',
    en: 'Not played: the drill ended before this part.',
  },
  lost: {
    fr: 'Sans conclusion : votre GAP n’a répondu à aucun essai.',
    en: 'No conclusion: your GAP answered none of the attempts.',
  },
} as const satisfies TextTree;
