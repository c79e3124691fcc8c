import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './root.ts';

/** What the first line of a slow test file says: vitest knows it as a tag, and `npm test -- --quick` leaves the file out. */
export const slowMark = '/** @module-tag slow */';

/** The test files of the project that say that they are slow, as paths inside it. */
export function findSlowTests(
  folders: readonly string[] = ['electron', 'renderer', 'build', 'e2e/qualify'],
): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .filter((path) => readFileSync(at(path), 'utf8').startsWith(slowMark)),
  );
}
