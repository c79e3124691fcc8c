import { describe, expect, it } from 'vitest';
import { folderNameOf, joinFolder } from './folder-path.ts';

describe('folderNameOf', () => {
  it('keeps letters and digits', () => {
    expect(folderNameOf('Éditeur & Fils, S.A.S.', 'x')).toBe('editeur-fils-s-a-s');
  });
  it('falls back where nothing is left', () => {
    expect(folderNameOf(' … ', 'dossier-diapason')).toBe('dossier-diapason');
  });
});

describe('joinFolder', () => {
  it('uses the separator of the core’s machine', () => {
    expect(joinFolder('C:\\Users\\a', 'b', 'win32')).toBe('C:\\Users\\a\\b');
    expect(joinFolder('/home/a/', 'b', 'linux')).toBe('/home/a/b');
  });
});
