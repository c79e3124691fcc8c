import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../contract/settings.ts';
import { placeOnScreens, recallWindow, rememberWindow } from './window-memory.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'window-memory-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const blank = { maximized: false, settings: defaultSettings };

describe('the memory of the window', () => {
  it('is read back as it was written', () => {
    const path = join(folder, 'user', 'window.json');
    const memory = {
      place: { x: 10, y: 20, width: 1000, height: 700 },
      maximized: true,
      settings: { ...defaultSettings, language: 'en', theme: 'dark' },
    } as const;
    rememberWindow(path, memory);
    expect(recallWindow(path)).toEqual(memory);
  });

  it.each(['', '{', '[]', '{"place":{"x":"1"}}', '{"settings":{"language":"de"}}'])(
    'counts « %s » as no memory',
    async (text) => {
      await writeFile(join(folder, 'window.json'), text);
      expect(recallWindow(join(folder, 'window.json'))).toEqual(blank);
    },
  );

  it('does not fail where it cannot write', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(() => rememberWindow(join(folder, 'file', 'window.json'), recallWindow(''))).not.toThrow();
  });
});

describe('placeOnScreens', () => {
  const screen = { x: 0, y: 25, width: 1920, height: 1055 };

  it('keeps a place that can be seen, even in part', () => {
    const place = { x: 1600, y: 100, width: 1000, height: 700 };
    expect(placeOnScreens(place, [screen])).toEqual(place);
  });

  it('makes a window that is too small usable again', () => {
    expect(placeOnScreens({ x: 0, y: 25, width: 300, height: 10 }, [screen])).toMatchObject({
      width: 900,
      height: 640,
    });
  });

  it.each([
    { x: 1900, y: 100 },
    { x: -990, y: 100 },
    { x: 0, y: 0 },
    { x: 0, y: 1060 },
    { x: 4000, y: 100 },
  ])('forgets a place at $x, $y: it cannot be reached', (corner) => {
    expect(placeOnScreens({ ...corner, width: 1000, height: 700 }, [screen])).toBeNull();
  });

  it('knows nothing of a place that was never kept', () => {
    expect(placeOnScreens(undefined, [screen])).toBeNull();
  });
});
