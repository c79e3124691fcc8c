import type { TextTree } from '../sentence.ts';

/** `npm test`, and what the other commands say of the programs that it needs. */
export const test = {
  help: {
    fr: `npm test [-- --quick] [--only ÉTAPE,ÉTAPE]

Étapes, dans l’ordre : {{stages}}.
--quick : {{quickStages}} ; sans les fichiers de test marqués « @module-tag slow » (serveurs entiers, autres programmes).
« unit-electron » et « e2e-desktop » demandent un Electron ; « e2e-web », un Chromium.
Ce qui manque est installé (npm ; paquets Debian en root), sinon l’étape est ignorée et le dit.`,
    en: `npm test [-- --quick] [--only STAGE,STAGE]

Stages, in order: {{stages}}.
--quick: {{quickStages}}; without the test files marked “@module-tag slow” (whole servers, other programs).
“unit-electron” and “e2e-desktop” need an Electron; “e2e-web” needs a Chromium.
What is missing is installed (npm; Debian packages as root), or else the stage is skipped and says so.`,
  },
  slowLeftOut: {
    fr: {
      one: '{{count}} fichier de test lent laissé de côté.',
      other: '{{count}} fichiers de test lents laissés de côté.',
    },
    en: { one: '{{count}} slow test file left out.', other: '{{count}} slow test files left out.' },
  },
  quickEnd: {
    fr: 'Essai rapide : sans les tests lents, ni Electron, ni les essais de bout en bout. Avant de proposer un changement : npm test',
    en: 'Quick run: without the slow tests, Electron and the end-to-end tests. Before proposing a change: npm test',
  },
  none: { fr: 'aucun', en: 'none' },
  skipped: { fr: 'Ignoré : {{why}}.', en: 'Skipped: {{why}}.' },
  noElectron: {
    fr: 'aucun Electron ici (ELECTRON_OVERRIDE_DIST_PATH, ou npm start -- --desktop)',
    en: 'no Electron here (ELECTRON_OVERRIDE_DIST_PATH, or npm start -- --desktop)',
  },
  noChromium: { fr: 'aucun Chromium ici (CHROMIUM_PATH)', en: 'no Chromium here (CHROMIUM_PATH)' },
  noDisplay: { fr: 'ni écran ni xvfb-run', en: 'neither a display nor xvfb-run' },
  missing: { fr: 'absents de cette machine : {{programs}}', en: 'not on this machine: {{programs}}' },
  debianPackages: { fr: 'Paquets Debian : {{packages}}…', en: 'Debian packages: {{packages}}…' },
} as const satisfies TextTree;
