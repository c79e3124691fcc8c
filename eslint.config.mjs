import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { reasonIsARow } from './build/reason-is-a-row.mjs';

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'module',
    'require',
    'URL',
    'AbortController',
    'AbortSignal',
    'Buffer',
    'fetch',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'performance',
  ].map((name) => [name, 'readonly']),
);

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.spec.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'node_modules/', 'test-results/', 'playwright-report/', 'coverage/'] },
  eslint.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ObjectExpression > SpreadElement > ObjectExpression.argument',
          message: 'Write the fields where they belong: a literal is not spread into another.',
        },
      ],
      // Counted as a reader sees them: blank lines and comments too.
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 80],
    },
  },
  // A `describe` holds as many cases as it takes.
  { files: tests, rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['electron/**/*.ts', 'renderer/**/*.ts', 'renderer/**/*.tsx'],
    ignores: ['electron/scenarios/reasons.ts', '**/*.test.ts', '**/*.test.tsx', '**/testing/**'],
    plugins: { reasons: { rules: { 'reason-is-a-row': reasonIsARow } } },
    rules: { 'reasons/reason-is-a-row': 'error' },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  { files: ['**/*.mjs', '**/*.cjs', '**/*.js'], languageOptions: { globals: nodeGlobals } },
);
