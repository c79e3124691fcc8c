import type { Bilingual, TextTree } from './sentence.ts';

// What is said of each kind of target, by its kind: the trees of the page, of the documents and of the command line take it.

/** The tab of « Connectivité » (`connectivite.target.tab`). */
export const tab = {
  rehearsal: { fr: 'Répétition locale', en: 'Local rehearsal' },
  'gap-server': { fr: 'Mon GAP, côté serveur', en: 'My GAP as server' },
  'gap-client': { fr: 'Mon GAP, côté client', en: 'My GAP as client' },
  psp: { fr: 'Le PSP', en: 'The PSP' },
} as const satisfies TextTree;

/** What happens (`connectivite.target.explained`). */
export const explained = {
  rehearsal: {
    fr: 'Sur ce poste, une GAP de référence porte vos certificats face à un TPE et à un PSP simulés. Les certificats sont éprouvés, pas encore le logiciel de votre GAP.',
    en: 'On this computer, a reference GAP carries your certificates before a simulated terminal and a simulated PSP. The certificates are put to the test, not yet the software of your GAP.',
  },
  'gap-server': {
    fr: 'L’assistant appelle votre logiciel comme le feraient des TPE : un bon, puis tous ceux qu’il doit refuser. C’est votre GAP qui est éprouvé.',
    en: 'The wizard calls your software as terminals would: a right one, then all those it must refuse. It is your GAP that is put to the test.',
  },
  'revocation-drill': {
    fr: 'Un TPE simulé appelle votre GAP, puis il est révoqué en cours de route : l’exercice mesure le temps que votre GAP met à s’en apercevoir.',
    en: 'A simulated terminal calls your GAP and is revoked on the way: the drill measures how long your GAP takes to notice.',
  },
  'gap-client': {
    fr: 'L’assistant joue le PSP, en bien et en mal, et attend que votre logiciel l’appelle. Chaque appel est jugé à son arrivée.',
    en: 'The wizard plays the PSP, right and wrong, and waits for your software to call. Each call is judged as it comes.',
  },
  psp: {
    fr: 'L’assistant joue la GAP avec les certificats du dossier et appelle un vrai PSP.',
    en: 'The wizard plays the GAP with the certificates of the dossier and calls a real PSP.',
  },
} as const satisfies TextTree;

/** The button that starts it (`connectivite.target.start`). */
export const start = {
  rehearsal: { fr: 'Tester la connectivité', en: 'Test the connectivity' },
  'gap-server': { fr: 'Tester mon GAP', en: 'Test my GAP' },
  'revocation-drill': { fr: 'Commencer l’exercice', en: 'Start the drill' },
  'gap-client': { fr: 'Ouvrir le PSP simulé', en: 'Open the simulated PSP' },
  psp: { fr: 'Appeler le PSP', en: 'Call the PSP' },
} as const satisfies TextTree;

/** While it runs (`connectivite.target.going`). */
export const going = {
  rehearsal: { fr: 'Test en cours…', en: 'Testing…' },
  'gap-server': { fr: 'Test en cours…', en: 'Testing…' },
  'revocation-drill': { fr: 'Exercice en cours…', en: 'Drill under way…' },
  'gap-client': { fr: 'En attente d’appels…', en: 'Waiting for calls…' },
  psp: { fr: 'Appel en cours…', en: 'Calling…' },
} as const satisfies TextTree;

/** The title of its form (`connectivite.form.title`). */
export const formTitle = {
  'gap-server': { fr: 'Où écoute votre GAP', en: 'Where your GAP listens' },
  'gap-client': { fr: 'Où votre GAP appellera', en: 'Where your GAP will call' },
  psp: { fr: 'Où répond le PSP', en: 'Where the PSP answers' },
} as const satisfies TextTree;

/** The name of its documents (`evidence.file`). */
export const fileName = {
  rehearsal: { fr: 'repetition', en: 'rehearsal' },
  'gap-server': { fr: 'mon-gap-serveur', en: 'my-gap-server' },
  'gap-client': { fr: 'mon-gap-client', en: 'my-gap-client' },
  psp: { fr: 'psp', en: 'psp' },
  'revocation-drill': { fr: 'exercice-de-revocation', en: 'revocation-drill' },
} as const satisfies TextTree;

/** How a target is named, the same everywhere (`evidence.target`). */
export const named = {
  rehearsal: { fr: 'Répétition locale, sur ce poste', en: 'Local rehearsal, on this machine' },
  'gap-server': {
    fr: 'Mon GAP, serveur des TPE, à {{where}} (nom demandé : {{name}})',
    en: 'My GAP, server of the terminals, at {{where}} (name asked for: {{name}})',
  },
  'gap-client': {
    fr: 'Mon GAP, client du PSP ; PSP simulé sous le nom {{name}}, à l’écoute sur {{where}}',
    en: 'My GAP, client of the PSP; simulated PSP under the name {{name}}, listening on {{where}}',
  },
  psp: {
    fr: 'Le PSP, à {{where}} (nom demandé : {{name}})',
    en: 'The PSP, at {{where}} (name asked for: {{name}})',
  },
  'revocation-drill': {
    fr: 'Mon GAP, exercice de révocation, à {{where}} (nom demandé : {{name}})',
    en: 'My GAP, revocation drill, at {{where}} (name asked for: {{name}})',
  },
} as const satisfies TextTree;

/** What a document proves of it (`evidence.scope`). */
export const scope = {
  rehearsal: {
    fr: 'Les certificats et les clés du dossier, portés par une GAP de référence face à un TPE et à un PSP simulés. Le logiciel de votre GAP n’est pas encore éprouvé.',
    en: 'The certificates and keys of the dossier, borne by a reference GAP facing a simulated terminal and a simulated PSP. The software of your GAP is not yet tested.',
  },
  'gap-server': {
    fr: 'Le logiciel de votre GAP quand des TPE l’appellent. Les TPE sont joués par l’assistant.',
    en: 'The software of your GAP when terminals call it. The terminals are played by the assistant.',
  },
  'gap-client': {
    fr: 'Le logiciel de votre GAP quand il appelle le PSP. Les PSP sont joués par l’assistant.',
    en: 'The software of your GAP when it calls the PSP. The PSPs are played by the assistant.',
  },
  psp: {
    fr: 'Le PSP, avec le certificat client et les autorités du dossier. L’assistant joue la GAP.',
    en: 'The PSP, with the client certificate and the authorities of the dossier. The assistant plays the GAP.',
  },
  'revocation-drill': {
    fr: 'Le temps que met votre GAP à refuser un TPE que l’autorité simulée vient de révoquer.',
    en: 'How long your GAP takes to refuse a terminal that the simulated authority has just revoked.',
  },
} as const satisfies TextTree;

/** All of them, in the help of `test` (`cli.test.options.target`). */
export const targetOption = {
  fr: 'ce qui est testé : vos certificats (rehearsal), votre GAP comme serveur (gap-server) ou comme client (gap-client, port d’écoute du PSP simulé), un PSP réel (psp), le délai de prise en compte d’une révocation (revocation-drill)',
  en: 'what is tested: your certificates (rehearsal), your GAP as server (gap-server) or as client (gap-client, the port on which the simulated PSP listens), a real PSP (psp), how soon a revocation is noticed (revocation-drill)',
} as const satisfies Bilingual;
