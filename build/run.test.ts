import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { at } from './root.ts';

let project: string;

function write(path: string, content: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
}

const writeCommand = (sentence: string): void =>
  write('build/commands/greet.ts', `import { name } from '../name.ts'; console.log(\`${sentence}\`);`);
const lock = (version: string) => ({ packages: { 'node_modules/a': { version } } });

function run(command: string, ...args: readonly string[]) {
  const npm = join(project, 'npm.js');
  const env = { ...process.env, npm_execpath: npm, LC_ALL: 'en' };
  return spawnSync(process.execPath, ['build/run.mjs', command, ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'run-'));
  cpSync(at('build', 'run.mjs'), join(project, 'build', 'run.mjs'), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', JSON.stringify(lock('1.0.0')));
  write('node_modules/.package-lock.json', JSON.stringify(lock('1.0.0')));
  symlinkSync(at('node_modules', 'esbuild'), join(project, 'node_modules', 'esbuild'));
  write('build/name.ts', "export const name: string = 'Ada';");
  writeCommand('${name} ${process.argv.slice(2)}');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

it('runs a command written in TypeScript, with its arguments', () => {
  expect(run('greet', '--loud')).toMatchObject({ status: 0, stdout: 'Ada --loud\n', stderr: '' });
  expect(run('greet')).toMatchObject({ status: 0, stdout: 'Ada \n' });
});

it('takes a change of any file of the command', () => {
  run('greet');
  writeCommand('good day, ${name}');
  expect(run('greet').stdout).toBe('good day, Ada\n');
  write('build/name.ts', "export const name: string = 'Grace';");
  expect(run('greet').stdout).toBe('good day, Grace\n');
});

it('names the line of the TypeScript that failed', () => {
  write('build/commands/greet.ts', "\n\nthrow new Error('broken');");
  const { status, stderr } = run('greet');
  expect(status).toBe(1);
  expect(stderr).toMatch(/greet\.ts:3/);
});

it('installs packages that are not those of the lock file, once', () => {
  write('package-lock.json', JSON.stringify(lock('2.0.0')));
  const installed = JSON.stringify(JSON.stringify(lock('2.0.0')));
  write(
    'npm.js',
    `import { writeFileSync } from 'node:fs'; writeFileSync('node_modules/.package-lock.json', ${installed});`,
  );
  expect(run('greet').stdout).toContain('Installing the dependencies');
  expect(run('greet').stdout).toBe('Ada \n');
});

it('says why it stops when packages cannot be installed, and leaves the standard output of `cli` clean', () => {
  write('package-lock.json', JSON.stringify(lock('2.0.0')));
  write('npm.js', 'process.exit(1);');
  const { status, stdout, stderr } = run('cli');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('Installing the dependencies failed');
});
