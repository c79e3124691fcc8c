import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { root } from './root.ts';

const eslint = new ESLint({ cwd: root });

/** The rules that a made-up source breaks. */
async function broken(text: string, filePath = 'build/planted.mjs'): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}
const lines = (count: number): string => 'console.log();\n'.repeat(count);

it('refuses a literal spread into another, not what else is spread', async () => {
  expect(await broken('export const a = { ...{ b: 1 } };')).toEqual(['no-restricted-syntax']);
  expect(await broken('const b = {}; export const a = { ...b };')).toEqual([]);
});

it('refuses files over 300 lines', async () => {
  expect(await broken(lines(300))).toEqual([]);
  expect(await broken(lines(301))).toEqual(['max-lines']);
});

it('refuses functions over 80 lines, tests excepted', async () => {
  expect(await broken(`export function a() {\n${lines(78)}}`)).toEqual([]);
  expect(await broken(`export function a() {\n${lines(79)}}`)).toEqual(['max-lines-per-function']);
});
