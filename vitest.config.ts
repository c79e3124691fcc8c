import { configDefaults, defineConfig } from 'vitest/config';
import { findSlowTests } from './build/slow-tests.ts';

const quick = process.env['ASSISTANT_QUICK'] === '1';

export default defineConfig({
  test: {
    include: ['electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(quick ? findSlowTests() : [])],
    tags: [
      {
        name: 'slow',
        description: 'Whole servers, other programs, thousands of cases: `--quick` leaves it out.',
      },
    ],
    setupFiles: ['build/refuse-other-runtime.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
