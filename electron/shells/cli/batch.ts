import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { FaultError } from '../../contract/faults.ts';
import type { VerbContext } from './verb.ts';
import { VerbFault } from './verb.ts';

/**
 * Answers a JSON Lines file, a line in and a line out, in order, in one process. `-` is standard input. A line that is
 * no object is answered with `fallback`, and does not end the batch.
 */
export async function answerBatch(
  context: VerbContext,
  path: string,
  answer: (line: Readonly<Record<string, unknown>>) => Promise<object>,
  fallback: (line: string) => object,
): Promise<void> {
  const input = path === '-' ? context.input : createReadStream(path);
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.trim() === '') continue;
      const parsed = parseObject(line);
      context.terminal.print(JSON.stringify(parsed === null ? fallback(line) : await answer(parsed)));
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw missing ? new VerbFault(new FaultError('FILE_NOT_FOUND', { name: path }).fault) : error;
  }
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
