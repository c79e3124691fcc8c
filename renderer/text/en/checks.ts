import type { checks as fr } from '../fr/checks.ts';
import type { SameShape } from '../same-shape.ts';
import { formChecks } from './checks/form.ts';
import { nameChecks } from './checks/names.ts';
import { requestChecks } from './checks/request.ts';
import { trustChecks } from './checks/trust.ts';

export const checks: SameShape<typeof fr> = {
  crashed:
    'The check {{check}} did not complete: this is a defect of the wizard; the other verdicts still hold.',
  'crash-remedy':
    'Start the wizard again. If it comes back, report it: the details are in the wizard’s log (bugs.jsonl), under reference {{reference}}.',
  ...nameChecks,
  ...trustChecks,
  ...formChecks,
  ...requestChecks,
};
