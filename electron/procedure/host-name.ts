import type { Message } from '../contract/words.ts';
import { messagesUnder } from '../texts/message.ts';

/** Longest name of a certificate's CN, in characters (RFC 5280 appendix A, ub-common-name). */
export const commonNameLimit = 64;
const labelLimit = 63;

const say = messagesUnder('procedure.domain');

type Rule = (name: string) => Message | null;

/** Words of what one character, or a few, give away. */
type FoundWord =
  | 'email'
  | 'ip'
  | 'port'
  | 'path'
  | 'spaces'
  | 'wildcard'
  | 'underscore'
  | 'comma'
  | 'dash'
  | 'character'
  | 'leadingDot'
  | 'trailingDot'
  | 'doubleDot';

const when =
  (pattern: RegExp, key: FoundWord): Rule =>
  (name) => {
    const found = pattern.exec(name);
    return found ? say(key, { value: name, found: found[1] ?? found[0] }) : null;
  };

/** The host of a pasted address, where there is one: what the user most likely meant. */
function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return address.replace(/^[a-z][a-z0-9+.-]*:\/+/i, '').replace(/[/:?#].*$/, '');
  }
}

/** The ASCII form of a name with accents (RFC 5891), which is how certificates write it; null when there is none. */
function asciiForm(name: string): string | null {
  try {
    const host = new URL(`https://${name}`).hostname;
    return host.includes('xn--') ? host : null;
  } catch {
    return null;
  }
}

const accents: Rule = (name) => {
  const found = name.match(/[^\p{ASCII}]/gu)?.filter((character) => /[\p{L}\p{M}]/u.test(character)) ?? [];
  if (found.length === 0) return null;
  const suggestion = asciiForm(name);
  const letters = [...new Set(found)].join(' ');
  return suggestion === null
    ? say('accents', { value: name, found: letters })
    : say('accentsWithForm', { value: name, found: letters, suggestion });
};

/** In the order in which a reader would notice them: what was pasted whole first, then single characters. */
const rules: readonly Rule[] = [
  (name) => (name.trim() === '' ? say('empty') : null),
  (name) =>
    /^\s*[a-z][a-z0-9+.-]*:\/\//i.test(name)
      ? say('scheme', { value: name, suggestion: hostOf(name.trim()) })
      : null,
  when(/@/, 'email'),
  when(/^\s*\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\s*$/, 'ip'),
  when(/^\s*\[?[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*\]?\s*$/i, 'ip'),
  when(/:(\d*)\s*$/, 'port'),
  when(/[/\\?#]/, 'path'),
  (name) => (/^\s|\s$/.test(name) && !/\S\s+\S/.test(name) ? say('spacesAround', { value: name }) : null),
  when(/\s/, 'spaces'),
  when(/\*/, 'wildcard'),
  when(/_/, 'underscore'),
  when(/,/, 'comma'),
  when(/[\u2010-\u2015\u2212]/, 'dash'),
  accents,
  when(/[^a-z0-9.-]/i, 'character'),
  when(/^\./, 'leadingDot'),
  when(/\.$/, 'trailingDot'),
  when(/\.\./, 'doubleDot'),
  (name) => {
    const label = name.split('.').find((part) => part.startsWith('-') || part.endsWith('-'));
    return label === undefined ? null : say('hyphen', { value: name, label });
  },
  (name) => {
    const label = name.split('.').find((part) => part.length > labelLimit);
    return label === undefined
      ? null
      : say('labelTooLong', { label, length: label.length, limit: labelLimit });
  },
  (name) =>
    name.length > commonNameLimit ? say('tooLong', { length: name.length, limit: commonNameLimit }) : null,
];

/**
 * What keeps a text from being a DNS name, or part of one, in a certificate: the first thing to correct, or null.
 * Letters, digits and inner hyphens in labels of 63 characters at most (RFC 1123 2.1); no wildcard, since the CN
 * must be the name typed into the terminal.
 */
export function checkHostName(name: string): Message | null {
  for (const rule of rules) {
    const message = rule(name);
    if (message) return message;
  }
  return null;
}
