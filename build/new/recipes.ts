// What `npm run new` writes, a recipe of CONTRIBUTING each. What is written compiles; its texts and its cases are left to
// the author, and the tests fail until they are there.
import type { Change, ReadFile } from './change.ts';

/** `À écrire`, which a test of the texts refuses. */
const toWrite = "{ fr: 'À écrire', en: 'To be written' }";

const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());

function check(name: string): readonly Change[] {
  const isRequest = name.startsWith('request-');
  const kind = isRequest ? 'Request' : 'Certificate';
  const list = isRequest ? 'requestChecks' : 'certificateChecks';
  const cases = isRequest ? 'request' : 'certificate';
  const registry = 'electron/checks/registry.ts';
  return [
    {
      path: `electron/checks/checks/${name}.ts`,
      content: `import { define${kind}Check, inconclusive } from '../define-check.ts';

/** À écrire : la clause en d’autres mots, et la section de la RFC. */
export const ${camelCase(name)} = define${kind}Check({
  id: '${name}',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'recommendation',
  run: () => inconclusive('unknown', 'unknown-remedy'),
});
`,
    },
    { path: registry, imported: camelCase(name), from: `./checks/${name}.ts` },
    { path: registry, start: `export const ${list}:`, end: '\n];', lines: `  ${camelCase(name)},` },
    {
      path: `electron/texts/checks/${isRequest ? 'request' : 'form'}.ts`,
      start: `export const ${isRequest ? 'request' : 'form'}Checks = {`,
      end: isRequest ? '\n  ...requestContentChecks,' : '\n} as const',
      lines: `  '${name}': {
    title: ${toWrite},
    unknown: ${toWrite},
    'unknown-remedy': ${toWrite},
  },`,
    },
    {
      path: `electron/checks/testing/${cases}-cases.ts`,
      start: `export const ${cases}Cases:`,
      end: '\n};',
      lines: `  '${name}': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', asIs],
  ],`,
    },
  ];
}

/** A peer that the GAP must refuse: a terminal, or a PSP whose name begins with `server-`. */
function scenario(name: string): readonly Change[] {
  const calls = name.startsWith('server-');
  const flow = calls ? 'gap-psp' : 'tpe-gap';
  return [
    {
      path: `electron/scenarios/${flow}.ts`,
      start: 'Scenarios: readonly Scenario[] = [',
      end: '\n];',
      lines: `  // À écrire : ce que montre chaque bout, qui refuse, et pourquoi.
  defineScenario({
    id: '${name}',
    flow,
    obligation,
    clause: 'annex.${calls ? 'psp.server' : 'tpe.client'}.dates',
    cast: ${calls ? "{ client: 'dossier', server: 'expired' }" : "{ client: 'expired', server: 'dossier' }"},
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-expired' },
  }),`,
    },
    ...['export const titles', `const ${calls ? 'faultyPsps' : 'faultyTerminals'}`].map((list) => ({
      path: `electron/texts/scenarios/${flow}.ts`,
      start: `${list} = {`,
      end: '\n} as const',
      lines: `  '${name}': ${toWrite},`,
    })),
  ];
}

/** A stack whose messages are known. */
function trace(name: string): readonly Change[] {
  const rules = `${camelCase(name)}Rules`;
  const registry = 'electron/traces/rules.ts';
  return [
    {
      path: `electron/traces/rules/${name}.ts`,
      content: `import type { TraceRule } from '../trace-rule.ts';

/** À écrire : où ce programme écrit ses messages. */
export const ${rules}: readonly TraceRule[] = [
  {
    id: '${name}-expired',
    pattern: /À écrire/,
    sample: 'À écrire',
    source: 'À écrire',
    cause: 'expired',
    refusedBy: 'this-end',
  },
];
`,
    },
    { path: registry, imported: rules, from: `./rules/${name}.ts` },
    {
      path: registry,
      start: 'traceOrigins = {',
      end: '\n} as const',
      lines: `  ${/-/.test(name) ? `'${name}'` : name}: 'À écrire',`,
    },
    { path: registry, start: 'rulesInOrder: readonly', end: '\n];', lines: `  ['${name}', ${rules}],` },
  ];
}

function verb(name: string): readonly Change[] {
  const main = 'electron/shells/cli/run-command-line.ts';
  const key = /-/.test(name) ? `'${name}'` : name;
  return [
    {
      path: `electron/shells/cli/verbs/${name}.ts`,
      content: `import type { Verb } from '../verb.ts';

/** \`${name}\`: à écrire. */
export const ${camelCase(name)}Verb: Verb = {
  name: '${name}',
  usage: '',
  positionals: { min: 0, max: 0 },
  options: {},
  run: ({ terminal, text }) => {
    terminal.print(text('cli.${name}.summary'));
    return Promise.resolve(3);
  },
};
`,
    },
    {
      path: `electron/shells/cli/verbs/${name}.test.ts`,
      content: `import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCommandLine, type CommandLine } from '../testing/command-line.ts';

let program: CommandLine;
beforeAll(async () => {
  program = await openCommandLine();
});
afterAll(() => program.close());

it('à écrire', async () => {
  expect((await program.run(['${name}'])).code).toBe(0);
});
`,
    },
    { path: main, imported: `${camelCase(name)}Verb`, from: `./verbs/${name}.ts` },
    {
      path: main,
      start: 'const verbs: readonly Verb[] = [',
      end: '\n];',
      lines: `  ${camelCase(name)}Verb,`,
    },
    {
      path: 'electron/texts/cli.ts',
      start: 'export const cli = {',
      end: '\n} as const',
      lines: `  ${key}: {\n    summary: ${toWrite},\n  },`,
    },
  ];
}

/** What may be made, by the word that asks for it. */
export const recipes = { check, scenario, trace, verb } as const;
export type RecipeName = keyof typeof recipes;

export const isDashCase = (name: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);

/** Whether a file that the recipe makes or changes has the name already. */
export const isTaken = (changes: readonly Change[], name: string, read: ReadFile): boolean =>
  changes.some((change) =>
    'content' in change
      ? read(change.path) !== null
      : 'lines' in change && read(change.path)?.includes(`id: '${name}'`) === true,
  );
