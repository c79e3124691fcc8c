import type { ReportCrash } from '../contract/crash.ts';
import { writeBug, type BugLog } from './dispatch.ts';

/** How many different crashes are known again. */
const limit = 100;

/**
 * Reports what crashed in a room that cannot write a log itself. The same crash has one line and one reference, however
 * often it comes: a dossier is looked at after every click, and its checks run each time.
 *
 * @param method - what was being done
 */
export function createReportCrash(log: BugLog, method: string): ReportCrash {
  const references = new Map<string, string>();
  return (error) => {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const known = references.get(trace);
    if (known !== undefined) return known;
    const reference = writeBug(error, method, log);
    if (references.size < limit) references.set(trace, reference);
    return reference;
  };
}
