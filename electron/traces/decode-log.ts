/**
 * The text of a log file, whatever wrote it: UTF-16 (exports of Windows' event viewer, PowerShell's redirections), UTF-8, and
 * else Windows-1252, which a French Windows still writes. Null for what is no text at all.
 */
export function decodeLog(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
