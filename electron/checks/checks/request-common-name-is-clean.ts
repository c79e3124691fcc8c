import { commonNameLimit } from '../../procedure/domain-rules.ts';
import { defineRequestCheck, fail, pass } from '../define-check.ts';
import { codePoint, lookAlikeOf } from '../look-alikes.ts';

/**
 * Part 2, step 3: the name is one that can be typed, compared and put in a certificate: one CN of 64 characters at most
 * (RFC 5280 appendix A.1), without wildcard, control character, blank that nobody sees, or letter of another alphabet.
 */
export const requestCommonNameIsClean = defineRequestCheck({
  id: 'request-common-name-is-clean',
  clause: { 'auth-cli': 'order.3.auth-cli', 'ssl-serveur': 'order.3.ssl-serveur' },
  obligation: 'mandatory',
  run: ({ request: { subject, commonName: name } }) => {
    const blocked = <const W extends string>(word: W, more = {}) =>
      fail<W | 'redo-remedy'>(word, 'redo-remedy', { name, ...more });
    const count = subject.attributes.filter(({ type }) => type === 'CN').length;
    if (count !== 1) return count === 0 ? blocked('none') : blocked('several', { number: count });
    const characters = Array.from(name);
    const control = characters.find((character) => /\p{Cc}/u.test(character));
    if (control !== undefined) return blocked('control', { character: codePoint(control) });
    const mask = characters.find((character) => lookAlikeOf(character) !== null);
    if (mask !== undefined) return blocked('look-alike', { character: codePoint(mask) });
    if (name.trim() !== name) return blocked('blank-around');
    if (/\s\s/.test(name)) return blocked('double-blank');
    if (characters.length > commonNameLimit) {
      return blocked('too-long', { length: characters.length, most: commonNameLimit });
    }
    return name.includes('*') ? blocked('wildcard') : pass('clean', { name });
  },
});
