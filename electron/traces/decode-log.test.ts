import { describe, expect, it } from 'vitest';
import { decodeLog } from './decode-log.ts';

const text = 'La chaîne de certificats';

describe('decodeLog', () => {
  it('reads UTF-8, with or without its mark', () => {
    expect(decodeLog(Buffer.from(text))).toBe(text);
    expect(decodeLog(Buffer.from(`\ufeff${text}`))).toBe(text);
  });
  it('reads the UTF-16 of Windows', () => {
    expect(decodeLog(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
    expect(decodeLog(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(text);
  });
  it('falls back on Windows-1252', () => {
    expect(decodeLog(Buffer.from(text, 'latin1'))).toBe(text);
  });
  it('gives nothing for what is no text', () => {
    expect(decodeLog(Buffer.from([0x30, 0x82, 0, 1, 2]))).toBeNull();
    expect(decodeLog(Buffer.from([]))).toBe('');
  });
});
