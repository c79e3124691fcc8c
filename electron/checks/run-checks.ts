import type { CheckResult } from '../contract/views.ts';
import type { OrderId } from '../contract/words.ts';
import type { CertificateContext, Check, RequestContext } from './define-check.ts';
import { certificateChecks, requestChecks } from './registry.ts';
import { messageOf } from '../texts/message.ts';

const forOrder = <T extends string>(value: T | Readonly<Record<OrderId, T>>, order: OrderId): T =>
  typeof value === 'string' ? value : value[order];

/** Runs one check; the runner alone makes `crashed`, so that a broken check never hides the others. */
function runCheck<C extends CertificateContext | RequestContext>(check: Check<C>, context: C): CheckResult {
  const base = {
    id: check.id,
    clause: forOrder(check.clause, context.order),
    obligation: forOrder(check.obligation, context.order),
  };
  try {
    const { verdict, evidence, remedy, params } = check.run(context);
    const message = (word: string) => ({
      key: `checks.${check.id}.${word}`,
      params,
    });
    return {
      ...base,
      verdict,
      evidence: message(evidence),
      ...(remedy === undefined ? {} : { remedy: message(remedy) }),
    };
  } catch {
    return { ...base, verdict: 'crashed', evidence: messageOf('checks.crashed', { check: check.id }) };
  }
}

/** All checks of a certificate, in the registry's order. */
export const runCertificateChecks = (context: CertificateContext): CheckResult[] =>
  certificateChecks.map((check) => runCheck(check, context));

/** All checks of a CSR before it is sent, in the registry's order. */
export const runRequestChecks = (context: RequestContext): CheckResult[] =>
  requestChecks.map((check) => runCheck(check, context));
