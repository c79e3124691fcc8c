import { expect, it } from 'vitest';
import { faultOfFolder } from './folder-fault.ts';

it('tells what the system refused, and throws what is our own fault', () => {
  const refused = (code: string) => Object.assign(new Error('refused'), { code });
  expect(faultOfFolder(refused('ENOSPC'), '/x').fault).toEqual({ code: 'DISK_FULL', params: { path: '/x' } });
  expect(faultOfFolder(refused('EROFS'), '/x').fault).toEqual({
    code: 'FOLDER_NOT_WRITABLE',
    params: { path: '/x', reason: 'EROFS' },
  });
  const bug = new TypeError('a bug');
  expect(() => faultOfFolder(bug, '/x')).toThrow(bug);
});
