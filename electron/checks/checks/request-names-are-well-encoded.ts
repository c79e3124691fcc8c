import { defineRequestCheck, fail, pass } from '../define-check.ts';

/** RFC 5280 4.1.2.4: the country as PrintableString, the rest as UTF8String, which alone can hold French accents. */
export const requestNamesAreWellEncoded = defineRequestCheck({
  id: 'request-names-are-well-encoded',
  clause: 'order.4.csr',
  obligation: 'mandatory',
  run: ({ request: { subject } }) => {
    const wrong = subject.attributes.filter(
      ({ type, encoding }) => encoding !== (type === 'C' ? 'PrintableString' : 'UTF8String'),
    );
    return wrong.length === 0
      ? pass('good')
      : fail('wrong', 'redo', {
          attributes: wrong.map(({ type, encoding }) => `${type} (${encoding})`).join(', '),
        });
  },
});
