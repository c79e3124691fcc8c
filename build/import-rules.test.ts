import { createRequire } from 'node:module';
import { beforeAll, expect, it } from 'vitest';
import { openPlantedProject } from './testing/planted-project.ts';

/** Who imports whom, against which rule. Rooms that nothing may follow import what carries them all. */
const breaches: readonly (readonly [rule: string, from: string, to: string])[] = [
  ...['contract', 'texts', 'procedure', 'pki', 'traces', 'dossier', 'checks', 'lab', 'peers', 'scenarios']
    .concat('deploy', 'evidence', 'services')
    .flatMap((room): [string, string, string][] => [
      [`${room}-imports`, `electron/${room}/planted.ts`, 'electron/shells/cli/verbs.ts'],
      [`${room}-test-imports`, `electron/${room}/planted.test.ts`, 'electron/shells/cli/verbs.ts'],
    ]),
  // A room of the same row, one that is generic, one that is pure.
  ['checks-imports', 'electron/checks/planted.ts', 'electron/lab/lab.ts'],
  ['pki-imports', 'electron/pki/planted.ts', 'electron/procedure/clauses.ts'],
  ['traces-imports', 'electron/traces/planted.ts', 'electron/pki/certificate.ts'],
  ['shell-desktop-imports', 'electron/shells/desktop/planted.ts', 'electron/shells/web/serve.ts'],
  ['shell-web-imports', 'electron/shells/web/planted.ts', 'electron/shells/cli/verbs.ts'],
  ['shell-cli-imports', 'electron/shells/cli/planted.ts', 'electron/dossier/dossier.ts'],
  ['page-bridge-imports', 'renderer/bridge/planted.ts', 'renderer/components/Tag.tsx'],
  ['page-components-imports', 'renderer/components/Planted.tsx', 'renderer/steps/one/Page.tsx'],
  ['page-report-imports', 'renderer/report/Planted.tsx', 'renderer/steps/one/Page.tsx'],
  ['page-steps-imports', 'renderer/steps/one/Planted.tsx', 'renderer/wizard/Rail.tsx'],
  ['page-wizard-imports', 'renderer/wizard/Planted.tsx', 'renderer/App.tsx'],
  ['production-does-not-import-tests', 'electron/lab/planted.ts', 'electron/lab/testing/certificates.ts'],
  ['production-does-not-import-tests', 'electron/lab/again.ts', 'electron/lab/other.test.ts'],
  ['production-does-not-import-tests', 'renderer/report/again.ts', 'e2e/harness/app.ts'],
  ['steps-do-not-import-each-other', 'renderer/steps/two/Page.tsx', 'renderer/steps/one/Page.tsx'],
  ['no-cycles', 'electron/peers/back.ts', 'electron/peers/there.ts'],
  ['page-imports', 'renderer/bridge/again.ts', 'electron/services/core.ts'],
  ['page-is-not-node', 'renderer/bridge/node.ts', 'node:fs'],
  ['page-is-not-node', 'electron/procedure/node.ts', 'node:fs'],
  ['electron-stays-in-the-desktop-shell', 'electron/services/window.ts', 'electron'],
  [
    'checks-do-not-import-each-other',
    'electron/checks/checks/dates-are-right.ts',
    'electron/checks/checks/name-is-right.ts',
  ],
  ['resolvable', 'electron/services/nowhere.ts', 'electron/services/is-not-there.ts'],
  ['no-dev-dependency-in-the-product', 'electron/services/tool.ts', 'esbuild'],
];
/** What the table allows. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ['electron/services/fine.ts', 'electron/scenarios/battery.ts'],
  ['electron/peers/fine.test.ts', 'electron/lab/testing/certificates.ts'],
  ['electron/shells/desktop/fine.ts', 'electron'],
  ['renderer/wizard/Fine.tsx', 'renderer/steps/one/Page.tsx'],
  ['renderer/steps/one/Fine.tsx', 'electron/traces/rules.ts'],
];

let found: readonly { readonly from: string; readonly to: string; readonly rule: string }[];
beforeAll(async () => {
  const project = await openPlantedProject();
  try {
    for (const [from, to] of [...breaches.map(([, ...pair]) => pair), ...allowed]) {
      await project.plantImport(from, to, { isThere: !to.includes('is-not-there') });
    }
    await project.plantImport('electron/peers/there.ts', 'electron/peers/back.ts');
    await project.plant('electron/peers/alone.ts', 'export const alone = 1;\n');
    const { summary } = (await project.run(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['electron', 'renderer', 'e2e', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    )) as { summary: { violations: { from: string; to: string; rule: { name: string } }[] } };
    found = summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name }));
  } finally {
    await project.remove();
  }
});

it.each(breaches)('%s: not from %s to %s', (rule, from, to) => {
  const told = found.filter((one) => one.from === from && one.rule === rule);
  expect(told.map((one) => one.to).join()).toContain(to.split(/[/:]/).at(-1));
});

it('no-orphans: a file that nobody imports', () => {
  expect(found).toContainEqual(
    expect.objectContaining({ rule: 'no-orphans', from: 'electron/peers/alone.ts' }),
  );
});

it('allows what the table allows', () => {
  const from = allowed.map(([path]) => path);
  expect(found.filter((one) => from.includes(one.from))).toEqual([]);
});

it('is seen to refuse by every rule that there is', () => {
  const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
    forbidden: { name: string }[];
  };
  const seen = new Set(found.map(({ rule }) => rule));
  expect(forbidden.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});
