import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BugLog } from './dispatch.ts';

/** Takes whatever looks like a private key out of a text before it is written down. */
export function redact(text: string): string {
  return text
    .replace(
      /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
      '[private key]',
    )
    .replace(/[A-Za-z0-9+/=]{120,}/g, '[long value]');
}

/** Writes our own faults to `bugs.jsonl` in the user's folder: reference, method, error; never an input. */
export function createBugLog(userFolder: string, now: () => Date): BugLog {
  return ({ reference, method, error }) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = JSON.stringify({ at: now().toISOString(), reference, method, error: redact(stack) });
    try {
      mkdirSync(userFolder, { recursive: true, mode: 0o700 });
      appendFileSync(join(userFolder, 'bugs.jsonl'), `${line}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not turn a reported fault into a crash.
    }
  };
}
