import type { TextTree } from '../sentence.ts';

export const errors = {
  unknownVerb: {
    fr: 'Verbe inconnu : {{verb}}. Lancez --help pour la liste.',
    en: 'Unknown verb: {{verb}}. Run --help for the list.',
  },
  unknownOption: {
    fr: 'Option inconnue : {{option}}. Lancez le verbe avec --help pour ses options.',
    en: 'Unknown option: {{option}}. Run the verb with --help for its options.',
  },
  badOption: {
    fr: 'Option mal écrite : {{option}}. Lancez le verbe avec --help pour ses options.',
    en: 'Malformed option: {{option}}. Run the verb with --help for its options.',
  },
  badChoice: {
    fr: '--{{option}} ne prend pas « {{value}} ». Valeurs possibles : {{allowed}}.',
    en: '--{{option}} does not take “{{value}}”. Possible values: {{allowed}}.',
  },
  unknownAttestation: {
    fr: '« {{value}} » ne se note pas. Valeurs possibles : {{allowed}}.',
    en: '“{{value}}” cannot be noted. Possible values: {{allowed}}.',
  },
  together: {
    fr: '--{{option}} et --{{other}} ne vont pas ensemble.',
    en: '--{{option}} and --{{other}} do not go together.',
  },
  missingOption: { fr: 'Il manque l’option --{{option}}.', en: 'The option --{{option}} is missing.' },
  positionals: {
    fr: 'Arguments en trop ou manquants. Usage : {{usage}}',
    en: 'Too many or too few arguments. Usage: {{usage}}',
  },
  noPassphrase: {
    fr: 'Ce verbe ouvre le coffre du dossier et a besoin de sa phrase secrète : ajoutez --passphrase-stdin, ou lancez-le dans un terminal.',
    en: 'This verb opens the dossier’s vault and needs its passphrase: add --passphrase-stdin, or run it in a terminal.',
  },
  emptyPassphrase: {
    fr: 'L’entrée standard ne contient pas de phrase secrète : écrivez-la sur sa première ligne.',
    en: 'Standard input holds no passphrase: write it on its first line.',
  },
  badDate: {
    fr: '« {{value}} » n’est pas une date : écrivez-la comme 2026-11-24 ou 2026-11-24T09:00:00Z.',
    en: '“{{value}}” is not a date: write it like 2026-11-24 or 2026-11-24T09:00:00Z.',
  },
  futureDate: {
    fr: 'Le {{value}} n’est pas encore passé : notez ce qui est fait.',
    en: '{{value}} is still to come: note what is done.',
  },
  badPath: {
    fr: '« {{value}} » n’est pas un chemin : il commence par / et n’a pas d’espace.',
    en: '“{{value}}” is not a path: it begins with / and has no space.',
  },
  badSeconds: {
    fr: '« {{value}} » n’est pas une durée en secondes, par exemple 5 ou 0.5.',
    en: '“{{value}}” is not a length of time in seconds, such as 5 or 0.5.',
  },
  badAddress: {
    fr: '« {{value}} » n’est pas une adresse IP de ce poste.',
    en: '“{{value}}” is not an IP address of this machine.',
  },
  badEnding: {
    fr: 'Le fichier « {{value}} » ne dit pas sous quelle forme l’écrire. Terminaisons possibles : {{allowed}}.',
    en: 'The file “{{value}}” does not say in which form to write it. Possible endings: {{allowed}}.',
  },
  badPair: {
    fr: 'Il faut deux tests séparés par une virgule, l’ancien d’abord, et non « {{value}} ».',
    en: 'Two runs are needed, separated by a comma, the older first, and not “{{value}}”.',
  },
  badPort: {
    fr: 'Le port « {{value}} » n’est pas un nombre de 1 à 65535.',
    en: 'The port “{{value}}” is not a number from 1 to 65535.',
  },
} as const satisfies TextTree;
