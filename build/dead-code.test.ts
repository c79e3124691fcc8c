import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPlantedProject, type PlantedProject } from './testing/planted-project.ts';

interface KnipReport {
  readonly files: readonly string[];
  readonly issues: readonly {
    readonly file: string;
    readonly exports?: readonly { readonly name: string }[];
    readonly types?: readonly { readonly name: string }[];
    readonly unlisted?: readonly { readonly name: string }[];
  }[];
}

let project: PlantedProject;
let report: KnipReport;
beforeAll(async () => {
  project = await openPlantedProject();
  await project.plant(
    'electron/main.ts',
    "import { used } from './contract/words.ts';\nimport 'left-pad';\nconsole.log(used);\n",
  );
  await project.plant(
    'electron/contract/words.ts',
    'export const used = inside();\nexport const unused = 1;\nexport type Unused = string;\nexport function inside() {\n  return 1;\n}\n',
  );
  await project.plant('electron/contract/unused.ts', 'export {};\n');
  await project.plant('renderer/report/unused.tsx', 'export {};\n');
  report = (await project.run('knip/bin/knip.js', '--reporter', 'json', '--no-progress')) as KnipReport;
});
afterAll(() => project.remove());

const issueOf = (file: string) => report.issues.find((issue) => issue.file === file);
const names = (found: readonly { readonly name: string }[] = []) => found.map(({ name }) => name);

it('is told: a file that nobody imports', () => {
  expect([...report.files].sort()).toEqual(['electron/contract/unused.ts', 'renderer/report/unused.tsx']);
});

it('is told: an export and a type that nobody imports, unless their own file uses them', () => {
  const issue = issueOf('electron/contract/words.ts');
  expect(names(issue?.exports)).toEqual(['unused']);
  expect(names(issue?.types)).toEqual(['Unused']);
});

it('is told: a package that package.json does not name', () => {
  expect(names(issueOf('electron/main.ts')?.unlisted)).toEqual(['left-pad']);
});
