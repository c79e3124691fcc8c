import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { at } from './root.ts';

const { outputFiles, metafile } = await build({
  absWorkingDir: at(),
  stdin: {
    contents: `import { say, seconds } from './say.ts';
      console.log(say('start.built', { duration: seconds(1400) }), seconds(12_600));`,
    resolveDir: at('build'),
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  metafile: true,
  write: false,
});

it.each([
  ['French', { LANG: 'fr_FR.UTF-8' }, 'Construit en 1,4 s. 13 s\n'],
  ['French in a locale that is neither', { LANG: 'de_DE.UTF-8' }, 'Construit en 1,4 s. 13 s\n'],
  ['English in an English one', { LANG: 'en_GB.UTF-8' }, 'Built in 1.4 s. 13 s\n'],
  ['what LC_ALL says before LANG', { LC_ALL: 'en_GB', LANG: 'fr_FR' }, 'Built in 1.4 s. 13 s\n'],
])('says in %s', (_name, locale, said) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
    input: outputFiles[0]?.text ?? '',
    env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', ...locale },
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: said, stderr: '' });
});

it('loads the words of the commands, without those of the product and without its core', () => {
  const loaded = Object.keys(metafile.inputs).filter((path) => path.startsWith('electron/'));
  expect(loaded).toContain('electron/texts/build.ts');
  expect(loaded).not.toContain('electron/texts/index.ts');
  const others = loaded.filter((path) => !path.startsWith('electron/texts/'));
  // What a day lasts, what is unseen, and no more.
  expect(others.toSorted()).toEqual(['electron/contract/durations.ts', 'electron/contract/visible.ts']);
});
