import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { at } from '../root.ts';

/** An empty project under the rules of this one, in which breaches are planted. */
export interface PlantedProject {
  plant(path: string, text: string): Promise<void>;
  /** A file that imports another, which is made too where it is a file of the project and `isThere`. */
  plantImport(from: string, to: string, options?: { readonly isThere?: boolean }): Promise<void>;
  /** Runs a tool of `node_modules`, whatever its exit code, and reads the JSON that it prints. */
  run(tool: string, ...args: readonly string[]): Promise<unknown>;
  remove(): Promise<void>;
}

const rules = ['.dependency-cruiser.cjs', 'knip.json', 'package.json', 'tsconfig.json'];

export async function openPlantedProject(): Promise<PlantedProject> {
  const folder = await mkdtemp(join(tmpdir(), 'planted-'));
  await Promise.all(rules.map((name) => copyFile(at(name), join(folder, name))));
  await symlink(at('node_modules'), join(folder, 'node_modules'), 'junction');
  const imports = new Map<string, string>();

  const plant = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  return {
    plant,
    plantImport: async (from, to, { isThere = true } = {}) => {
      const isOurs = to.includes('/');
      const named = isOurs ? relative(dirname(from), to) : to;
      const specifier = isOurs && !named.startsWith('.') ? `./${named}` : named;
      const text = `${imports.get(from) ?? ''}import '${specifier}';\n`;
      imports.set(from, text);
      await plant(from, text);
      if (isOurs && isThere && !imports.has(to)) await plant(to, 'export {};\n');
    },
    run: (tool, ...args) =>
      new Promise((resolve, reject) => {
        const command = [at('node_modules', tool), ...args];
        execFile(
          process.execPath,
          command,
          { cwd: folder, maxBuffer: 50_000_000 },
          (_failed, printed, errors) => {
            try {
              resolve(JSON.parse(printed));
            } catch {
              reject(new Error(`${tool}: ${errors || printed}`));
            }
          },
        );
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
