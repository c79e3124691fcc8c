import { randomBytes } from 'node:crypto';
import { guardHeaders } from '../../services/page-files.ts';

/** Why the page was not shown: no session here, a link that was used or is too old, or a name that is not ours. */
export type ClosedReason = 'no-session' | 'stale-link' | 'other-name';

interface Words {
  readonly title: string;
  readonly what: string;
  readonly next: string;
}

const french: Readonly<Record<ClosedReason, Words>> = {
  'no-session': {
    title: 'Cette page attend son adresse complète',
    what: 'L’assistant ne s’ouvre qu’avec l’adresse à usage unique affichée dans le terminal où il a été lancé. Ce navigateur n’a pas présenté cette adresse, ou l’assistant a redémarré depuis.',
    next: 'Dans ce terminal, appuyez sur Entrée : une nouvelle adresse s’affiche. Ouvrez-la en entier dans ce navigateur.',
  },
  'stale-link': {
    title: 'Ce lien a déjà servi, ou a expiré',
    what: 'Chaque adresse affichée par l’assistant ne sert qu’une fois, dans les dix minutes : personne d’autre ne peut ainsi la réutiliser. Si vous ne l’avez pas ouverte vous-même, quelqu’un d’autre l’a fait : arrêtez l’assistant.',
    next: 'Dans le terminal où l’assistant a été lancé, appuyez sur Entrée : une nouvelle adresse s’affiche.',
  },
  'other-name': {
    title: 'L’assistant ne répond pas à ce nom',
    what: 'Il ne répond qu’à 127.0.0.1 et à localhost, avec son propre numéro de port : un autre site ne peut ainsi pas se faire passer pour lui.',
    next: 'Par un tunnel SSH, gardez le même numéro de port des deux côtés : ssh -L PORT:127.0.0.1:PORT votre-serveur. Puis ouvrez l’adresse affichée dans le terminal.',
  },
};

const english: Readonly<Record<ClosedReason, Words>> = {
  'no-session': {
    title: 'This page is waiting for its full address',
    what: 'The wizard opens only with the single-use address printed in the terminal where it was started. This browser did not show that address, or the wizard has been restarted since.',
    next: 'In that terminal, press Enter: a new address is printed. Open all of it in this browser.',
  },
  'stale-link': {
    title: 'This link was used already, or is too old',
    what: 'Each address that the wizard prints works once, within ten minutes, so that nobody else can use it again. If you did not open it yourself, somebody else did: stop the wizard.',
    next: 'In the terminal where the wizard was started, press Enter: a new address is printed.',
  },
  'other-name': {
    title: 'The wizard does not answer to this name',
    what: 'It answers to 127.0.0.1 and to localhost alone, with its own port number, so that no other site can pass for it.',
    next: 'Through an SSH tunnel, keep the same port number on both sides: ssh -L PORT:127.0.0.1:PORT your-server. Then open the address printed in the terminal.',
  },
};

const style = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 2rem; box-sizing: border-box; }
main { max-width: 38rem; display: grid; gap: 2rem; }
h1, h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 0.5rem; }
p { margin: 0 0 0.5rem; }
section + section { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding-top: 1.5rem; }
`;

/** French sets a no-break space before its double punctuation. */
const spaced = (text: string): string => text.replace(/ ([:;!?»])/g, '\u00a0$1');

const section = (language: 'fr' | 'en', heading: 'h1' | 'h2', { title, what, next }: Words): string =>
  `<section lang="${language}"><${heading}>${title}</${heading}><p>${what}</p><p><strong>${next}</strong></p></section>`;

/** The answer to whoever may not enter: what to do, in both languages, and nothing about any dossier. */
export function closedPage(reason: ClosedReason): { headers: Record<string, string>; body: string } {
  const nonce = randomBytes(18).toString('base64');
  return {
    headers: {
      ...guardHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
    },
    body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Assistant Diapason</title><style nonce="${nonce}">${style}</style></head><body><main>${spaced(section('fr', 'h1', french[reason]))}${section('en', 'h2', english[reason])}</main></body></html>`,
  };
}
