// The import directions of electron/README.md, as rules. What is not listed here is refused.

/** The rooms of electron/ from the bottom up; rooms of one row do not know each other. */
const rows = [
  ['contract'],
  ['texts'],
  ['procedure', 'pki'],
  ['traces'],
  ['dossier'],
  ['checks', 'lab'],
  ['peers'],
  ['scenarios'],
  ['deploy', 'evidence'],
  ['services'],
];
/** A room that needs fewer than all the rooms below it, so that it stays as generic or as pure as it is. */
const narrower = {
  traces: ['contract', 'texts', 'procedure'],
};
/** The rooms of the page, likewise. A step is a room of its own, above `report`. */
const pageRows = ['bridge', 'components', 'report', 'steps', 'wizard'];
/** What the page may know of electron/. */
const pageKnows = ['contract', 'texts', 'procedure', 'traces'];

const oneOf = (names) => `(${names.join('|')})`;
const test = '[.]test[.]tsx?$|/testing/';
/** Everything of this repository that a rule on directions looks at. */
const ours = '^(electron|renderer|e2e)/';

const allowedOf = (room, row) => narrower[room] ?? rows.slice(0, row).flat();

/** A room may import itself and the rooms below; tests may also mint their certificates with the lab. */
const roomRules = rows.flatMap((row, at) =>
  row.flatMap((room) => [
    {
      name: `${room}-imports`,
      severity: 'error',
      from: { path: `^electron/${room}/`, pathNot: test },
      to: { path: ours, pathNot: `^electron/${oneOf([room, ...allowedOf(room, at)])}/` },
    },
    {
      name: `${room}-test-imports`,
      severity: 'error',
      from: { path: `^electron/${room}/.*(${test})` },
      to: { path: ours, pathNot: `^electron/${oneOf([room, ...allowedOf(room, at), 'lab', 'texts'])}/` },
    },
  ]),
);

/** Shells carry the core and never each other; the command line's `serve` starts the web shell. */
const shellRules = ['desktop', 'web', 'cli'].map((shell) => ({
  name: `shell-${shell}-imports`,
  severity: 'error',
  from: { path: `^electron/shells/${shell}/`, pathNot: test },
  to: {
    path: ours,
    pathNot: `^electron/${oneOf([`shells/${shell}`, 'contract', 'texts', 'procedure', 'traces', 'services'])}/${
      shell === 'cli' ? '|^electron/shells/web/serve[.]ts$' : ''
    }`,
  },
}));

const pageRules = pageRows.map((room, at) => ({
  name: `page-${room}-imports`,
  severity: 'error',
  from: { path: `^renderer/${room}/` },
  to: {
    path: '^renderer/',
    pathNot: `^renderer/${oneOf(pageRows.slice(0, at + 1))}/|^renderer/theme-tokens[.]ts$`,
  },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...shellRules,
    ...pageRules,
    {
      name: 'production-does-not-import-tests',
      comment: 'Test material has one name, testing/, in the room that it serves.',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: test },
      to: { path: `${test}|^e2e/` },
    },
    {
      name: 'steps-do-not-import-each-other',
      comment: 'What two steps share is a component, or part of the report.',
      severity: 'error',
      from: { path: '^renderer/steps/([^/]+)/' },
      to: { path: '^renderer/steps/', pathNot: '^renderer/steps/$1/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'page-imports',
      comment: 'The page knows the rooms without Node, nothing else of electron/.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|e2e)/', pathNot: `^electron/${oneOf(pageKnows)}/` },
    },
    {
      name: 'page-is-not-node',
      severity: 'error',
      from: { path: `^(renderer|electron/${oneOf(pageKnows)})/`, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-stays-in-the-desktop-shell',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: '^electron/(main[.]ts|preload[.]ts|shells/desktop/)' },
      to: { path: '(^|/)node_modules/electron/|^electron$' },
    },
    {
      name: 'checks-do-not-import-each-other',
      comment: 'A check is one file that stands alone; shared reading belongs to pki/.',
      severity: 'error',
      from: { path: '^electron/checks/checks/' },
      to: { path: '^electron/checks/checks/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '[.]d[.]m?ts$',
          '[.]test[.]tsx?$',
          '[.]spec[.]ts$',
          '^electron/(main|preload)[.]ts$',
          '^renderer/main[.]tsx$',
          '[.]mjs$',
          '^build/(commands/|refuse-other-runtime)',
        ],
      },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency-in-the-product',
      severity: 'error',
      from: {
        path: '^(electron|renderer)/',
        pathNot: [test, '^electron/(main|preload)[.]ts$', '^electron/shells/desktop/'],
      },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
