import type { ReportCrash } from '../contract/crash.ts';
import { FaultError } from '../contract/faults.ts';
import type { ScenarioResult } from '../contract/views.ts';
import { messageOf } from '../texts/message.ts';

/**
 * What is told of a scenario that threw: a code, never the text of a library, which may hold anything, and the reference
 * under which the rest was written down, where it was.
 */
export function crashWords(
  error: unknown,
  reportCrash: ReportCrash | undefined,
): Required<Pick<ScenarioResult, 'verdict' | 'explanation' | 'remedy'>> {
  return {
    verdict: 'crashed',
    explanation: messageOf('scenarios.crashed', { error: nameOf(error) }),
    remedy:
      reportCrash === undefined
        ? messageOf('scenarios.remedy.report-crash')
        : messageOf('scenarios.remedy.report-crash-reference', { reference: reportCrash(error) }),
  };
}

function nameOf(error: unknown): string {
  if (error instanceof FaultError) return error.fault.code;
  return error instanceof Error ? error.name : 'unknown';
}
