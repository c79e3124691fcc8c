import type { TextTree } from '../sentence.ts';

/** `npm start`. */
export const start = {
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
  badOption: {
    fr: 'Option inconnue ou incomplète : {{option}}',
    en: 'Unknown or incomplete option: {{option}}',
  },
  noDisplay: {
    fr: 'Aucun écran ici (ni DISPLAY ni WAYLAND_DISPLAY) : l’assistant s’ouvre dans un navigateur.',
    en: 'No display here (neither DISPLAY nor WAYLAND_DISPLAY): the wizard opens in a browser.',
  },
  noElectronThere: {
    fr: 'ELECTRON_OVERRIDE_DIST_PATH ({{folder}}) ne contient pas Electron : l’assistant s’ouvre dans un navigateur.',
    en: 'ELECTRON_OVERRIDE_DIST_PATH ({{folder}}) holds no Electron: the wizard opens in a browser.',
  },
  downloadFailedLately: {
    fr: 'Electron n’est pas installé et son téléchargement a échoué le {{time}} : l’assistant s’ouvre dans un navigateur. Pour réessayer maintenant : npm start -- --desktop',
    en: 'Electron is not installed and downloading it failed on {{time}}: the wizard opens in a browser. To try again now: npm start -- --desktop',
  },
  downloading: {
    fr: 'Téléchargement d’Electron (une seule fois, environ 120 Mo)…',
    en: 'Downloading Electron (once, about 120 MB)…',
  },
  downloadFailed: {
    fr: 'Electron n’a pas pu être téléchargé (accès à github.com ? proxy ?) : l’assistant s’ouvre dans un navigateur.',
    en: 'Electron could not be downloaded (access to github.com? proxy?): the wizard opens in a browser.',
  },
  shown: { fr: 'Fenêtre ouverte en {{duration}}.', en: 'Window opened in {{duration}}.' },
  built: { fr: 'Construit en {{duration}}.', en: 'Built in {{duration}}.' },
  openAlready: {
    fr: 'L’assistant est déjà ouvert : sa fenêtre passe devant.',
    en: 'The wizard is open already: its window comes to the front.',
  },
  electronStopped: {
    fr: 'Electron s’est arrêté avant d’ouvrir sa fenêtre (code {{code}}, voir ci-dessus) : l’assistant s’ouvre dans un navigateur.',
    en: 'Electron stopped before its window opened (code {{code}}, see above): the wizard opens in a browser.',
  },
} as const satisfies TextTree;
