import { defineConfig } from '@playwright/test';
import type { AppOptions } from './e2e/harness/app.ts';
import { patienceMs } from './electron/contract/testing/patience.ts';

// The same specs through both shells; what only one shell has is tested in e2e/shells/<shell>.spec.ts.
export default defineConfig<AppOptions>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/harness/build.ts',
  // They end what hangs, and judge nothing.
  timeout: 3 * patienceMs,
  expect: { timeout: patienceMs },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? 'test-results/e2e.json' }]],
  // A trace of every action doubles the work of a test: `--trace retain-on-failure` asks for one.
  use: { screenshot: 'only-on-failure', actionTimeout: patienceMs },
  projects: [
    { name: 'web', testIgnore: '**/desktop.spec.ts', workers: 2, use: { shell: 'web' } },
    // Windows share one screen and its focus.
    {
      name: 'desktop',
      testIgnore: ['**/web.spec.ts', '**/command-line.spec.ts', '**/dev/**'],
      workers: 1,
      use: { shell: 'desktop' },
    },
  ],
});
