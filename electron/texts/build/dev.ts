import type { TextTree } from '../sentence.ts';

/** `npm run dev`. */
export const dev = {
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
  address: { fr: 'Assistant Diapason : {{url}}', en: 'Assistant Diapason: {{url}}' },
  coreRestarted: { fr: 'Moteur redémarré en {{duration}}.', en: 'Core restarted in {{duration}}.' },
  appRestarts: { fr: 'Le moteur a changé : Electron redémarre.', en: 'The core changed: Electron restarts.' },
  noDisplay: {
    fr: 'Aucun écran ici (ni DISPLAY ni WAYLAND_DISPLAY).',
    en: 'No display here (neither DISPLAY nor WAYLAND_DISPLAY).',
  },
} as const satisfies TextTree;
