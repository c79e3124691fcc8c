// Every sentence that the commands print, in both languages. build/run.mjs keeps the three that it says before packages
// are installed.
import { number, type Bilingual } from './say.ts';

const milliseconds = (value: number) => `${number(value, value < 100 ? 1 : 0)} ms`;
const megabytes = (octets: number) => number(octets / 1_000_000);

export const buildWords = {
  failed: { fr: 'La construction a échoué (voir ci-dessus).', en: 'The build failed (see above).' },
  upToDate: { fr: 'dist/ est à jour.', en: 'dist/ is up to date.' },
} as const satisfies Record<string, Bilingual>;

export const startWords = {
  help: {
    fr: `npm start [-- OPTIONS]   ouvre Assistant Diapason

  --web        dans le navigateur, même si Electron est là
  --desktop    dans Electron ; retente son téléchargement s’il a échoué récemment
  --no-open    avec le navigateur : affiche l’adresse sans l’ouvrir
  --port N     avec le navigateur : port choisi (sinon un port libre)
  --help       cette aide`,
    en: `npm start [-- OPTIONS]   opens Assistant Diapason

  --web        in the browser, even when Electron is there
  --desktop    in Electron; tries to download it again if that failed lately
  --no-open    with the browser: prints the address without opening it
  --port N     with the browser: this port (a free one otherwise)
  --help       this help`,
  },
  badOption: { fr: 'Option inconnue ou incomplète : ', en: 'Unknown or incomplete option: ' },
  noDisplay: {
    fr: 'Aucun écran ici (ni DISPLAY ni WAYLAND_DISPLAY) : l’assistant s’ouvre dans un navigateur.',
    en: 'No display here (neither DISPLAY nor WAYLAND_DISPLAY): the wizard opens in a browser.',
  },
  noElectronThere: (folder: string): Bilingual => ({
    fr: `ELECTRON_OVERRIDE_DIST_PATH (${folder}) ne contient pas Electron : l’assistant s’ouvre dans un navigateur.`,
    en: `ELECTRON_OVERRIDE_DIST_PATH (${folder}) holds no Electron: the wizard opens in a browser.`,
  }),
  downloadFailedLately: (at: Date): Bilingual => ({
    fr: `Electron n’est pas installé et son téléchargement a échoué le ${at.toLocaleString('fr-FR')} : l’assistant s’ouvre dans un navigateur. Pour réessayer maintenant : npm start -- --desktop`,
    en: `Electron is not installed and downloading it failed on ${at.toLocaleString('en-GB')}: the wizard opens in a browser. To try again now: npm start -- --desktop`,
  }),
  downloading: {
    fr: 'Téléchargement d’Electron (une seule fois, environ 120 Mo)…',
    en: 'Downloading Electron (once, about 120 MB)…',
  },
  downloadFailed: {
    fr: 'Electron n’a pas pu être téléchargé (accès à github.com ? proxy ?) : l’assistant s’ouvre dans un navigateur.',
    en: 'Electron could not be downloaded (access to github.com? proxy?): the wizard opens in a browser.',
  },
  shown: (time: string): Bilingual => ({
    fr: `Fenêtre ouverte en ${time}.`,
    en: `Window opened in ${time}.`,
  }),
  built: (time: string): Bilingual => ({ fr: `Construit en ${time}.`, en: `Built in ${time}.` }),
  openAlready: {
    fr: 'L’assistant est déjà ouvert : sa fenêtre passe devant.',
    en: 'The wizard is open already: its window comes to the front.',
  },
  electronStopped: (code: number): Bilingual => ({
    fr: `Electron s’est arrêté avant d’ouvrir sa fenêtre (code ${code}, voir ci-dessus) : l’assistant s’ouvre dans un navigateur.`,
    en: `Electron stopped before its window opened (code ${code}, see above): the wizard opens in a browser.`,
  }),
} as const;

export const testWords = {
  help: (names: string, quick: string): Bilingual => ({
    fr: `npm test [-- --quick] [--only ÉTAPE,ÉTAPE]

Étapes, dans l’ordre : ${names}.
--quick : ${quick} ; sans les fichiers de test marqués « @module-tag slow » (serveurs entiers, autres programmes).
« unit-electron » et « e2e-desktop » demandent un Electron ; « e2e-web », un Chromium.
Ce qui manque est installé (npm ; paquets Debian en root), sinon l’étape est ignorée et le dit.`,
    en: `npm test [-- --quick] [--only STAGE,STAGE]

Stages, in order: ${names}.
--quick: ${quick}; without the test files marked “@module-tag slow” (whole servers, other programs).
“unit-electron” and “e2e-desktop” need an Electron; “e2e-web” needs a Chromium.
What is missing is installed (npm; Debian packages as root), or else the stage is skipped and says so.`,
  }),
  slowLeftOut: (count: number): Bilingual => ({
    fr: `${count} fichiers de test lents laissés de côté.`,
    en: `${count} slow test files left out.`,
  }),
  quickEnd: {
    fr: 'Essai rapide : sans les tests lents, ni Electron, ni les essais de bout en bout. Avant de proposer un changement : npm test',
    en: 'Quick run: without the slow tests, Electron and the end-to-end tests. Before proposing a change: npm test',
  },
  none: { fr: 'aucun', en: 'none' },
  skipped: (why: string): Bilingual => ({ fr: `Ignoré : ${why}.`, en: `Skipped: ${why}.` }),
  noElectron: {
    fr: 'aucun Electron ici (ELECTRON_OVERRIDE_DIST_PATH, ou npm start -- --desktop)',
    en: 'no Electron here (ELECTRON_OVERRIDE_DIST_PATH, or npm start -- --desktop)',
  },
  noChromium: { fr: 'aucun Chromium ici (CHROMIUM_PATH)', en: 'no Chromium here (CHROMIUM_PATH)' },
  noDisplay: { fr: 'ni écran ni xvfb-run', en: 'neither a display nor xvfb-run' },
  missing: (programs: string): Bilingual => ({
    fr: `absents de cette machine : ${programs}`,
    en: `not on this machine: ${programs}`,
  }),
  debianPackages: (names: string): Bilingual => ({
    fr: `Paquets Debian : ${names}…`,
    en: `Debian packages: ${names}…`,
  }),
} as const;

export const benchWords = {
  titles: {
    parse: { fr: 'lire des certificats', en: 'read certificates' },
    'parse-x509': {
      fr: '  idem, un processus openssl x509 chacun',
      en: '  same, one openssl x509 process each',
    },
    verify: { fr: 'vérifier des chaînes de trois, avec CRL', en: 'verify chains of three, with a CRL' },
    'pkcs12-modern': { fr: 'ouvrir des PKCS#12 modernes', en: 'open modern PKCS#12' },
    'pkcs12-legacy': { fr: 'ouvrir des PKCS#12 anciens', en: 'open legacy PKCS#12' },
    'key-and-csr': { fr: 'créer clé RSA 2048 et CSR', en: 'make an RSA 2048 key and CSR' },
    battery: { fr: 'répétition / poignées de main nues', en: 'rehearsal / bare handshakes' },
    'battery-first': { fr: '  idem, dans un laboratoire neuf', en: '  same, in a fresh lab' },
  },
  start: (minting: number, x509: number): Bilingual => ({
    fr: `   matériel créé en ${milliseconds(minting)} ; démarrer openssl (x509) : ${milliseconds(x509)}`,
    en: `   material made in ${milliseconds(minting)}; starting openssl (x509): ${milliseconds(x509)}`,
  }),
  count: { fr: 'nombre', en: 'count' },
  ours: { fr: 'nous', en: 'ours' },
  ratio: { fr: 'rapport', en: 'ratio' },
  withoutStarts: { fr: 'sans les démarrages', en: 'without starts' },
  stall: (time: number): Bilingual => ({
    fr: `plus long blocage ${milliseconds(time)}`,
    en: `longest stall ${milliseconds(time)}`,
  }),
  noOpenssl: { fr: 'openssl manque : rien à comparer.', en: 'openssl is missing: nothing to compare with.' },
  noElectron: {
    fr: '\nElectron : ignoré (ELECTRON_OVERRIDE_DIST_PATH n’en désigne aucun).',
    en: '\nElectron: skipped (ELECTRON_OVERRIDE_DIST_PATH names none).',
  },
  end: {
    fr: '\nRapport : notre temps sur celui d’openssl ; sous 1, nous sommes plus rapides. Ligne « répétition » : les mêmes poignées de main par la bibliothèque TLS seule, quatre à la fois.',
    en: '\nRatio: our time to that of openssl; below 1 we are faster. “Rehearsal”: as many handshakes by the TLS library alone, four at a time.',
  },
} as const;

/** What the bench of the load measured, a line each (`e2e/bench/load.ts` writes them). */
export interface LoadMeasures {
  readonly start: { node: string; electron?: string; library: string };
  readonly 'load-rate': {
    ours: number;
    openssl: number;
    ratio: number;
    rounds: number;
    roundSeconds: number;
    calls: number;
    judged: number;
  };
  readonly 'load-at-once': {
    calls: number;
    answered: number;
    answeredMs: number;
    judged: number;
    judgedMs: number | null;
  };
  readonly 'load-memory': {
    minute: number;
    calls: number;
    rss: number;
    heapUsed: number;
    external: number;
  };
  readonly 'load-end': { total: number; noise: number; kept: number };
}

export const loadWords = {
  'load-rate': ({
    ours,
    openssl,
    ratio,
    rounds,
    roundSeconds,
    calls,
    judged,
  }: LoadMeasures['load-rate']): Bilingual => ({
    fr: `   poignées de main mutuelles complètes : ${number(ours)}/s, openssl s_server ${number(openssl)}/s, rapport ${number(ratio, 2)} (médianes de ${rounds} tours de ${roundSeconds} s ; ${number(judged)} appels jugés sur ${number(calls)})`,
    en: `   full mutual handshakes: ${number(ours)}/s, openssl s_server ${number(openssl)}/s, ratio ${number(ratio, 2)} (medians of ${rounds} rounds of ${roundSeconds} s; ${number(judged)} calls judged out of ${number(calls)})`,
  }),
  'load-at-once': ({
    calls,
    answered,
    answeredMs,
    judged,
    judgedMs,
  }: LoadMeasures['load-at-once']): Bilingual => {
    const time = judgedMs === null ? null : number(judgedMs);
    return {
      fr: `   ${calls} appels à la fois : ${answered} réponses en ${number(answeredMs)} ms, ${judged} jugés${time === null ? '' : ` en ${time} ms`}`,
      en: `   ${calls} calls at once: ${answered} answers in ${number(answeredMs)} ms, ${judged} judged${time === null ? '' : ` in ${time} ms`}`,
    };
  },
  'load-memory': ({ minute, calls, rss, heapUsed, external }: LoadMeasures['load-memory']): Bilingual => ({
    fr: `   minute ${minute} : ${number(calls)} appels, mémoire ${megabytes(rss)} Mo (tas ${megabytes(heapUsed)} Mo, externe ${megabytes(external)} Mo)`,
    en: `   minute ${minute}: ${number(calls)} calls, memory ${megabytes(rss)} MB (heap ${megabytes(heapUsed)} MB, external ${megabytes(external)} MB)`,
  }),
  'load-end': ({ total, noise, kept }: LoadMeasures['load-end']): Bilingual => ({
    fr: `   en tout ${number(total)} appels, dont ${noise} qui n’en étaient pas ; ${kept} gardés`,
    en: `   ${number(total)} calls in all, ${noise} of which were none; ${kept} kept`,
  }),
} as const;

export const devWords = {
  help: {
    fr: `npm run dev [-- OPTIONS]   l’assistant depuis ses sources, rechargé à chaque changement

  --desktop    dans Electron (redémarré quand le moteur change)
  --port N     sans Electron : port choisi (sinon un port libre)
  --inspect    le débogueur de Node écoute sur 127.0.0.1:9229
  --help       cette aide

Un changement de electron/shells/web ou de build/ demande de relancer la commande.`,
    en: `npm run dev [-- OPTIONS]   the wizard from its sources, taken anew at each change

  --desktop    in Electron (restarted when the core changes)
  --port N     without Electron: this port (a free one otherwise)
  --inspect    Node’s debugger listens on 127.0.0.1:9229
  --help       this help

A change of electron/shells/web or of build/ needs the command to be started again.`,
  },
  address: (url: string): Bilingual => ({
    fr: `Assistant Diapason : ${url}`,
    en: `Assistant Diapason: ${url}`,
  }),
  coreRestarted: (time: string): Bilingual => ({
    fr: `Moteur redémarré en ${time}.`,
    en: `Core restarted in ${time}.`,
  }),
  appRestarts: { fr: 'Le moteur a changé : Electron redémarre.', en: 'The core changed: Electron restarts.' },
  noDisplay: {
    fr: 'Aucun écran ici (ni DISPLAY ni WAYLAND_DISPLAY).',
    en: 'No display here (neither DISPLAY nor WAYLAND_DISPLAY).',
  },
} as const;

export const newWords = {
  help: {
    fr: `npm run new -- RECETTE NOM   écrit les fichiers d’une recette de CONTRIBUTING.md

  check NOM      une vérification ; d’un CSR si le nom commence par « request- »
  scenario NOM   un TPE que la GAP doit refuser ; un PSP si le nom commence par « server- »
  trace NOM      une pile de traces
  verb NOM       un verbe de la ligne de commande
  --help         cette aide

Un nom est fait de mots en minuscules reliés par des tirets. Ce qui est écrit compile, et ses tests échouent jusqu’à ce que
chaque « À écrire » soit écrit.`,
    en: `npm run new -- RECIPE NAME   writes the files of a recipe of CONTRIBUTING.md

  check NAME      a check; of a CSR where the name begins with “request-”
  scenario NAME   a terminal that the GAP must refuse; a PSP where the name begins with “server-”
  trace NAME      a stack of traces
  verb NAME       a verb of the command line
  --help          this help

A name is words in lower case joined by dashes. What is written compiles, and its tests fail until each “À écrire” is
written.`,
  },
  notDashCase: (name: string): Bilingual => ({
    fr: `« ${name} » n’est pas fait de mots en minuscules reliés par des tirets.`,
    en: `“${name}” is not words in lower case joined by dashes.`,
  }),
  taken: (name: string): Bilingual => ({ fr: `« ${name} » existe déjà.`, en: `“${name}” exists already.` }),
  left: {
    fr: 'À vous : les lignes « À écrire » ci-dessus, la clause, les cas d’essai (CONTRIBUTING.md).',
    en: 'Yours: the lines “À écrire” above, the clause, the cases of the tests (CONTRIBUTING.md).',
  },
} as const;
