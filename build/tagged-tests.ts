import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './root.ts';

/**
 * What the first lines of a test file may say of it, as `@module-tag`: `slow` is left out by `npm test -- --quick`, `alone` has
 * a process of its own, `once` is not run again on Electron's Node.
 */
export type TestTag = 'slow' | 'alone' | 'once';

const folders = ['electron', 'renderer', 'build', 'e2e/qualify'];

/** The test files of the project that have a tag, as paths inside it. */
export const findTaggedTests = (tag: TestTag): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .filter((path) => readFileSync(at(path), 'utf8').split('\n', 3).includes(`/** @module-tag ${tag} */`)),
  );
