import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import { systemCode, writeFault } from './write-fault.ts';

const withCode = (code: string): Error => Object.assign(new Error(`${code}: somewhere private`), { code });

describe('what is told of a failed write', () => {
  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['EACCES', 'FOLDER_NOT_WRITABLE'],
    ['EPERM', 'FOLDER_NOT_WRITABLE'],
    ['EROFS', 'FOLDER_NOT_WRITABLE'],
    ['ENOTDIR', 'FOLDER_NOT_WRITABLE'],
    ['EIO', 'WRITE_FAILED'],
  ])('%s is %s', (code, fault) => {
    expect(writeFault(withCode(code), 'keys/x.pem').fault).toEqual({
      code: fault,
      params: { path: 'keys/x.pem', reason: code },
    });
    expect(writeFault(withCode(code), 'keys/x.pem').message).not.toContain('somewhere private');
  });

  it('is the fault itself where there is one', () => {
    const fault = new FaultError('VAULT_LOCKED');
    expect(writeFault(fault, 'x')).toBe(fault);
  });

  it('is thrown where it is not the system that refused', () => {
    const bug = new TypeError('a bug');
    expect(() => writeFault(bug, 'x')).toThrow(bug);
    expect(systemCode(null)).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('is DISK_FULL on a device that is full', async () => {
    const error: unknown = await writeFile('/dev/full', 'a line').catch((caught: unknown) => caught);
    expect(writeFault(error, 'journal.jsonl').fault.code).toBe('DISK_FULL');
  });
});
