import { describe, expect, it } from 'vitest';
import { newFileSegments, pathSegments } from './path-segments.ts';

describe('a path inside the dossier', () => {
  it('is cut at its slashes', () => {
    expect(pathSegments('')).toEqual([]);
    expect(pathSegments('keys/auth-cli.ab.pem')).toEqual(['keys', 'auth-cli.ab.pem']);
    expect(newFileSegments('requests/Clé d’été.pem')).toEqual(['requests', 'Clé d’été.pem']);
  });

  it.each([
    '/etc/passwd',
    '..',
    '../x',
    'keys/../../x',
    'keys//x',
    './x',
    'keys/.',
    'keys\\..\\x',
    'x\0.pem',
    'x/',
  ])('is refused when it could lead outside: %j', (path) => {
    const refusal = { fault: { code: 'NOT_ALLOWED', params: { path } } };
    expect(() => pathSegments(path)).toThrow(expect.objectContaining(refusal) as Error);
    expect(() => newFileSegments(path)).toThrow(expect.objectContaining(refusal) as Error);
  });

  it.each(['', 'runs/2026-11-23T10:00:00Z.json', 'a|b', 'x.', 'x ', 'NUL', 'com1.pem', 'tab\tulation'])(
    'is refused for a new file that some system could not store: %j',
    (path) => {
      expect(() => newFileSegments(path)).toThrow(/NOT_ALLOWED/);
    },
  );
});
