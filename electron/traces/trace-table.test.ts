import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

it('docs/traces.md is what the rules make of it', async () => {
  const run = promisify(execFile)(process.execPath, ['build/run.mjs', 'trace-table', '--check'], {
    cwd: root,
  });
  await expect(run).resolves.toMatchObject({ stderr: '' });
});
