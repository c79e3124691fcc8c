import { defineRequestCheck, fail, pass, warn } from '../define-check.ts';
import { codePoint, lookAlikeOf } from '../look-alikes.ts';

/** Upper bounds (RFC 5280 appendix A.1); CN has a check of its own. */
const bounds: Readonly<Record<string, number>> = { O: 64, OU: 64, ST: 128, L: 128, C: 2 };

/**
 * Part 2, step 4: what a CSR says beside its CN. PFCNG most likely keeps none of it, so that only what a parser could trip
 * over (a control character) stops the order; the rest is told.
 */
export const requestSubjectIsTidy = defineRequestCheck({
  id: 'request-subject-is-tidy',
  clause: 'order.4.csr',
  obligation: 'mandatory',
  run: ({ request: { subject } }) => {
    const others = subject.attributes.filter(({ type }) => type !== 'CN');
    for (const { type, value } of others) {
      const control = Array.from(value).find((character) => /\p{Cc}/u.test(character));
      if (control !== undefined)
        return fail('control', 'redo-remedy', { type, character: codePoint(control) });
    }
    for (const { type, value } of others) {
      const params = { type, value };
      if (value.trim() === '') return warn('empty', 'tidy-remedy', params);
      if (value.trim() !== value || /\s\s/.test(value)) return warn('blanks', 'tidy-remedy', params);
      if (type === 'C' && value !== 'FR') return warn('country', 'tidy-remedy', params);
      const most = bounds[type];
      if (most !== undefined && Array.from(value).length > most) {
        return warn('too-long', 'tidy-remedy', { ...params, most });
      }
      const mask = Array.from(value).find((character) => lookAlikeOf(character) !== null);
      if (mask !== undefined)
        return warn('look-alike', 'tidy-remedy', { ...params, character: codePoint(mask) });
    }
    return pass('tidy');
  },
});
