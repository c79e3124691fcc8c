import { join } from 'node:path';
import { configDefaults, defineConfig, type Plugin } from 'vitest/config';
import { findSlowTests } from './build/slow-tests.ts';
import { SlowFirst } from './build/slow-first.ts';

const quick = process.env['ASSISTANT_QUICK'] === '1';
const slow = findSlowTests();
const tests = [
  'electron/**/*.test.ts',
  'renderer/**/*.test.{ts,tsx}',
  'build/**/*.test.ts',
  'e2e/qualify/*.test.ts',
];

/** Tests share their RSA keys (`electron/pki/testing/pooled-key.ts`), all but the test of the making of keys. */
const shareKeys: Plugin = {
  name: 'share-keys',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!/(^|\/)key\.ts$/.test(source) || importer === undefined) return null;
    if (/\/(keys\/key\.test|testing\/pooled-key)\.ts$/.test(importer)) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved?.id.endsWith('/electron/pki/keys/key.ts') === true
      ? join(import.meta.dirname, 'electron/pki/testing/pooled-key.ts')
      : resolved;
  },
};

export default defineConfig({
  plugins: [shareKeys],
  test: {
    tags: [
      {
        name: 'slow',
        description: 'Whole servers, other programs, thousands of cases: `--quick` leaves it out.',
      },
    ],
    globalSetup: ['electron/pki/testing/open-key-pool.ts'],
    setupFiles: ['build/refuse-other-runtime.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    projects: [
      // Quick files share processes, and the modules that are loaded in them; a slow one has a process of its own.
      {
        extends: true,
        test: {
          name: 'quick',
          include: tests,
          exclude: [...configDefaults.exclude, ...slow],
          isolate: false,
        },
      },
      ...(quick ? [] : [{ extends: true as const, test: { name: 'slow', include: [...slow] } }]),
    ],
  },
});
