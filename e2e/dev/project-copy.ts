import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../build/root.ts';

/** A copy of the sources, to be changed at will. It lies inside the project, whose packages it finds that way. */
export interface ProjectCopy {
  readonly folder: string;
  /** Writes a file of the copy anew; the text to be replaced must be there. Gives when it was written, in milliseconds. */
  readonly change: (path: string, from: string, to: string) => number;
  readonly remove: () => void;
}

const parts = [
  'electron',
  'renderer',
  'build',
  'assets',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  // What says that the packages are those of the lock file.
  'node_modules/.package-lock.json',
  'node_modules/.assistant-lock',
];

export function copyProject(): ProjectCopy {
  mkdirSync(at('dist'), { recursive: true });
  const folder = mkdtempSync(at('dist', '.dev-'));
  for (const part of parts.filter((path) => existsSync(at(path))))
    cpSync(at(part), join(folder, part), { recursive: true });
  return {
    folder,
    change: (path, from, to) => {
      const text = readFileSync(join(folder, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      writeFileSync(join(folder, path), text.replace(from, to));
      return performance.now();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
