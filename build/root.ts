import { dirname, join } from 'node:path';

/** The folder of the project. */
export const root = dirname(import.meta.dirname);

/** A path inside the project. */
export const at = (...path: readonly string[]): string => join(root, ...path);
