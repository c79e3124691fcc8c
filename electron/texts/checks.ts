import { formChecks } from './checks/form.ts';
import { nameChecks } from './checks/names.ts';
import { requestChecks } from './checks/request.ts';
import { trustChecks } from './checks/trust.ts';
import type { TextTree } from './sentence.ts';

/** Each check: its title, what it saw (evidence) and what to do (words that end in `remedy`). */
export const checks = {
  crashed: {
    fr: 'La vérification {{check}} n’a pas abouti : c’est un défaut de l’assistant, les autres verdicts restent valables.',
    en: 'The check {{check}} did not complete: this is a defect of the wizard; the other verdicts still hold.',
  },
  'crash-remedy': {
    fr: 'Relancez l’assistant. Si cela revient, signalez-le : le détail est dans le journal de l’assistant (bugs.jsonl), sous la référence {{reference}}.',
    en: 'Start the wizard again. If it comes back, report it: the details are in the wizard’s log (bugs.jsonl), under reference {{reference}}.',
  },
  ...nameChecks,
  ...trustChecks,
  ...formChecks,
  ...requestChecks,
} as const satisfies TextTree;
