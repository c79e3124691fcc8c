import type { ReportCrash } from '../contract/crash.ts';
import type { CheckResult } from '../contract/views.ts';
import type { OrderId } from '../contract/words.ts';
import type { CertificateContext, Check, RequestContext } from './define-check.ts';
import { certificateChecks, requestChecks } from './registry.ts';
import { assumeKey, messageOf } from '../texts/message.ts';

const forOrder = <T extends string>(value: T | Readonly<Record<OrderId, T>>, order: OrderId): T =>
  typeof value === 'string' ? value : value[order];

/** Runs one check; the runner alone makes `crashed`, so that a broken check never hides the others. */
function runCheck<C extends CertificateContext | RequestContext>(
  check: Check<C>,
  context: C,
  reportCrash: ReportCrash,
): CheckResult {
  const base = {
    id: check.id,
    clause: forOrder(check.clause, context.order),
    obligation: forOrder(check.obligation, context.order),
  };
  try {
    const { verdict, evidence, remedy, params } = check.run(context);
    const message = (word: string) => ({ key: assumeKey(`checks.${check.id as string}.${word}`), params });
    return {
      ...base,
      verdict,
      evidence: message(evidence),
      remedy: remedy === undefined ? undefined : message(remedy),
    };
  } catch (error) {
    return {
      ...base,
      verdict: 'crashed',
      evidence: messageOf('checks.crashed', { check: check.id }),
      remedy: messageOf('checks.crash-remedy', { reference: reportCrash(error) }),
    };
  }
}

/** All checks of a certificate, in the registry's order. What throws in one is reported, and is that one's result. */
export const runCertificateChecks = (context: CertificateContext, reportCrash: ReportCrash): CheckResult[] =>
  certificateChecks.map((check) => runCheck(check, context, reportCrash));

/** All checks of a CSR before it is sent, in the registry's order. What throws in one is reported, and is its result. */
export const runRequestChecks = (context: RequestContext, reportCrash: ReportCrash): CheckResult[] =>
  requestChecks.map((check) => runCheck(check, context, reportCrash));
