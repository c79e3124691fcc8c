import { readFileSync, writeFileSync } from 'node:fs';
import { at } from './root.ts';

/**
 * Writes a document that is made from the code, by its path in the project. With `--check` on the command line, which a
 * test gives, writes nothing and fails when the document is out of date.
 *
 * @param script - the command that writes it anew
 */
export function publishDocument(path: string, text: string, script: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(at(path), text);
    console.log(path);
    return;
  }
  let current = '';
  try {
    current = readFileSync(at(path), 'utf8');
  } catch {
    // Not written yet: out of date.
  }
  if (current === text) return;
  console.error(`${path} is out of date: npm run ${script}`);
  process.exitCode = 1;
}
