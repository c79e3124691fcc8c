import { decodeText } from './file-text.ts';

/** What a file that is none of ours seems to be: a word, translated by the page. */
export type FileLikeness =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'pdf'
  | 'zip'
  | 'html'
  | 'xml'
  | 'text'
  | 'pem'
  | 'jks'
  | 'pkcs7'
  | 'openssh-key'
  | 'putty-key'
  | 'public-key'
  | 'parameters'
  | 'folder'
  | 'unknown';

const beginnings: readonly (readonly [FileLikeness, readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['jks', [0xfe, 0xed, 0xfe, 0xed]],
  ['jks', [0xce, 0xce, 0xce, 0xce]],
];

/** Tells a file by its first octets, never by its name. */
export function looksLike(bytes: Uint8Array): FileLikeness {
  const beginning = beginnings.find(([, octets]) => octets.every((octet, index) => bytes[index] === octet));
  if (beginning !== undefined) return beginning[0];
  const text = decodeText(bytes)?.trimStart();
  if (text === undefined) return 'unknown';
  if (text.startsWith('PuTTY-User-Key-File')) return 'putty-key';
  if (text.includes('-----BEGIN OPENSSH PRIVATE KEY-----')) return 'openssh-key';
  if (/^<!doctype html|^<html/i.test(text)) return 'html';
  if (text.startsWith('<?xml')) return 'xml';
  return text.includes('-----BEGIN ') ? 'pem' : 'text';
}
