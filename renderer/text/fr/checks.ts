import { formChecks } from './checks/form.ts';
import { nameChecks } from './checks/names.ts';
import { requestChecks } from './checks/request.ts';
import { trustChecks } from './checks/trust.ts';

/** Each check: its title, what it saw (evidence) and what to do (words that end in `remedy`). */
export const checks = {
  crashed:
    'La vérification {{check}} n’a pas abouti : c’est un défaut de l’assistant, les autres verdicts restent valables.',
  'crash-remedy':
    'Relancez l’assistant. Si cela revient, signalez-le : le détail est dans le journal de l’assistant (bugs.jsonl), sous la référence {{reference}}.',
  ...nameChecks,
  ...trustChecks,
  ...formChecks,
  ...requestChecks,
} as const;
