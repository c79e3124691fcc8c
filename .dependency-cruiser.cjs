// The import directions of electron/README.md, as rules. What is not listed here is refused.
const rooms = {
  contract: [],
  procedure: ['contract'],
  pki: ['contract', 'procedure'],
  dossier: ['contract', 'procedure', 'pki'],
  checks: ['contract', 'procedure', 'pki', 'dossier'],
  lab: ['contract', 'procedure', 'pki', 'dossier'],
  peers: ['contract', 'procedure', 'pki', 'dossier', 'checks', 'lab'],
  scenarios: ['contract', 'procedure', 'pki', 'dossier', 'checks', 'lab', 'peers'],
  deploy: ['contract', 'procedure', 'pki', 'dossier', 'checks', 'lab', 'peers', 'scenarios'],
  evidence: ['contract', 'procedure', 'pki', 'dossier', 'checks', 'lab', 'peers', 'scenarios'],
  services: [
    'contract',
    'procedure',
    'pki',
    'dossier',
    'checks',
    'lab',
    'peers',
    'scenarios',
    'deploy',
    'evidence',
  ],
};
const oneOf = (names) => names.join('|');
/** A document is written in the reader's words. */
const texts = { evidence: '|^renderer/text/' };
const test = '([.]test|-for-tests)[.]tsx?$';

/** A room may import itself and the rooms named for it. */
const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: 'error',
  from: { path: `^electron/${room}/`, pathNot: test },
  to: {
    path: '^(electron|renderer|e2e)/',
    pathNot: `^electron/(${oneOf([room, ...allowed])})/${texts[room] ?? ''}`,
  },
}));

/** Tests may also mint their certificates with the lab. */
const testRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-test-imports`,
  severity: 'error',
  from: { path: `^electron/${room}/.*${test}` },
  to: {
    path: '^(electron|renderer|e2e)/',
    pathNot: `^(electron/(${oneOf([room, ...allowed, 'lab'])})/|renderer/text/)`,
  },
}));

/** Shells carry the core and never each other; only the texts are shared with the page. */
const shellRules = ['desktop', 'web', 'cli'].map((shell) => ({
  name: `shell-${shell}-imports`,
  severity: 'error',
  from: { path: `^electron/shells/${shell}/`, pathNot: test },
  to: {
    path: '^(electron|renderer|e2e)/',
    pathNot: `^(electron/(shells/${shell}|contract|procedure|services)/|renderer/text/${
      shell === 'cli' ? '|electron/shells/web/serve[.]ts$' : ''
    })`,
  },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...testRules,
    ...shellRules,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'page-imports',
      comment: 'The page knows the contract and the procedure, nothing else of electron/.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|e2e)/', pathNot: '^electron/(contract|procedure)/' },
    },
    {
      name: 'page-is-not-node',
      severity: 'error',
      from: { path: '^(renderer|electron/contract|electron/procedure)/', pathNot: test },
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
        pathNot: ['[.]d[.]ts$', test, '^electron/(main|preload)[.]ts$', '^renderer/main[.]tsx$'],
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
