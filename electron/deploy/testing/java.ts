import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, runCommand } from './child-process.ts';

/** Path of the JVM; empty where there is none. */
export const javaPath = findProgram('java') ?? '';

/** For programs that live for a moment: little compilation, a simple collector. */
export const shortLived = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] as const;

/** What the JVM runs a class of one source file with; compiles it the first time. */
export async function javaArguments(folder: string, name: string): Promise<readonly string[]> {
  const classes = join(folder, `${name}.classes`);
  if (!existsSync(classes)) {
    const options = ['-J-XX:TieredStopAtLevel=1', '-d', classes, join(folder, `${name}.java`)];
    const { code, output } = await runCommand(findProgram('javac') ?? '', options);
    if (code !== 0) throw new Error(`${name}.java does not compile: ${output}`);
  }
  return [...shortLived, '-cp', classes, name];
}
