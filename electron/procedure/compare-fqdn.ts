import type { Message } from '../contract/words.ts';
import { checkHostName } from './host-name.ts';
import { messagesUnder } from '../texts/message.ts';

export interface FqdnComparison {
  readonly equal: boolean;
  /** Where they differ; with `equal`, a difference that TLS ignores (capitals). */
  readonly difference?: Message;
}

const say = messagesUnder('procedure.domain.compare');

/** Number of characters that two texts share at their beginning. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

const reversed = (text: string): string => Array.from(text).reverse().join('');

/** The part of a name between two dots that holds a position: where the reader must look. */
function labelAt(name: string, position: number): string {
  const start = name.lastIndexOf('.', position - 1) + 1;
  const end = name.indexOf('.', Math.max(position, start));
  return name.slice(start, end === -1 ? undefined : end) || name;
}

/** One name without a whole run of labels of the other at one of its ends. */
function missingLabels(tpe: string, cn: string): Message | null {
  if (cn.startsWith(`${tpe}.`)) return say('domainMissing', { missing: cn.slice(tpe.length), cn, tpe });
  if (cn.endsWith(`.${tpe}`)) return say('serverMissing', { missing: cn.slice(0, -tpe.length), cn, tpe });
  if (tpe.startsWith(`${cn}.`)) return say('endAdded', { extra: tpe.slice(cn.length), cn, tpe });
  if (tpe.endsWith(`.${cn}`)) return say('startAdded', { extra: tpe.slice(0, -cn.length), cn, tpe });
  return null;
}

/** The stretch where two different names part, told as what to correct in the terminal's one. */
function difference(tpe: string, cn: string): Message {
  const start = commonStart(tpe, cn);
  const end = commonStart(reversed(tpe.slice(start)), reversed(cn.slice(start)));
  const found = tpe.slice(start, tpe.length - end);
  const expected = cn.slice(start, cn.length - end);
  const place = { position: start + 1, label: labelAt(cn, start), tpe, cn };
  if (found === '')
    return say(expected === '.' ? 'dotMissing' : 'missing', {
      ...place,
      letters: expected,
      count: expected.length,
    });
  if (expected === '')
    return say(found === '.' ? 'dotExtra' : 'extra', { ...place, letters: found, count: found.length });
  if (found.length === 2 && found === reversed(expected))
    return say('swapped', { ...place, found, expected });
  if (found.length === 1 && expected.length === 1) return say('other', { ...place, found, expected });
  if (start === 0 && end === 0) return say('nothingInCommon', { tpe, cn });
  const word = wordAround(cn, start, end);
  return say('differs', {
    ...place,
    position: word.start + 1,
    found: tpe.slice(word.start, tpe.length - word.end),
    expected: cn.slice(word.start, cn.length - word.end),
  });
}

/** Widens a stretch to the dots and hyphens around it: whole words are easier to compare than their middles. */
function wordAround(name: string, start: number, end: number): { start: number; end: number } {
  const before = /[^.-]*$/.exec(name.slice(0, start));
  const after = /^[^.-]*/.exec(name.slice(name.length - end));
  return { start: start - (before?.[0].length ?? 0), end: end - (after?.[0].length ?? 0) };
}

/**
 * Compares the FQDN typed into the terminal with the CN of the server certificate: they must be identical (clause
 * order.3.fqdn). DNS names ignore capitals (RFC 4343), so capitals alone are told but do not make them different.
 * Positions count from 1, in the name typed into the terminal.
 */
export function compareFqdn(tpe: string, cn: string): FqdnComparison {
  if (tpe === cn && cn !== '') return { equal: true };
  if (cn === '') return { equal: false, difference: say('cnUnknown') };
  if (tpe.trim() === '') return { equal: false, difference: say('tpeEmpty') };
  const typed = tpe.toLowerCase();
  const wanted = cn.toLowerCase();
  if (typed === wanted) return { equal: true, difference: say('capitals', { tpe, cn }) };
  return {
    equal: false,
    difference: missingLabels(typed, wanted) ?? checkHostName(tpe) ?? difference(typed, wanted),
  };
}
