import { join } from 'node:path';
import { configDefaults, defineConfig, type Plugin } from 'vitest/config';
import { LongestFirst } from './build/longest-first.ts';
import { findTaggedTests } from './build/tagged-tests.ts';
import { patienceMs } from './electron/contract/testing/patience.ts';

const quick = process.env['ASSISTANT_QUICK'] === '1';
const onElectron = process.env['ASSISTANT_RUNTIME'] === 'electron';
const leftOut = [
  ...configDefaults.exclude,
  ...(quick ? findTaggedTests('slow') : []),
  ...(onElectron ? findTaggedTests('once') : []),
];
const alone = findTaggedTests('alone');
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
        description:
          'Whole servers or documents, other programs, thousands of cases: `--quick` leaves it out.',
      },
      {
        name: 'alone',
        description:
          'Measures its process, or keeps a server for all the cases of a file: shares it with no other file.',
      },
      {
        name: 'once',
        description:
          'Files, locks, processes, or the TLS of others at both ends: the same whichever library Node has, so not run again on Electron’s.',
      },
    ],
    globalSetup: ['electron/pki/testing/open-key-pool.ts'],
    setupFiles: ['build/refuse-other-runtime.ts'],
    environment: 'node',
    // They end what hangs, and judge nothing.
    testTimeout: 3 * patienceMs,
    hookTimeout: 3 * patienceMs,
    expect: { poll: { timeout: patienceMs } },
    pool: 'forks',
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Files share processes, and the modules that are loaded in them.
      {
        extends: true,
        test: { name: 'shared', include: tests, exclude: [...leftOut, ...alone], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: [...alone], exclude: leftOut } },
    ],
  },
});
