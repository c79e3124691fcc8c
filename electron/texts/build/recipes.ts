import type { TextTree } from '../sentence.ts';

/** `npm run new`. */
export const recipes = {
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
  notDashCase: {
    fr: '« {{name}} » n’est pas fait de mots en minuscules reliés par des tirets.',
    en: '“{{name}}” is not words in lower case joined by dashes.',
  },
  taken: { fr: '« {{name}} » existe déjà.', en: '“{{name}}” exists already.' },
  left: {
    fr: 'À vous : les lignes « À écrire » ci-dessus, la clause, les cas d’essai (CONTRIBUTING.md).',
    en: 'Yours: the lines “À écrire” above, the clause, the cases of the tests (CONTRIBUTING.md).',
  },
} as const satisfies TextTree;
