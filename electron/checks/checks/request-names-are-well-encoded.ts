import { defineRequestCheck, fail, pass, warn } from '../define-check.ts';

const printable = /^[A-Za-z0-9 '()+,./:=?-]*$/;

/**
 * RFC 5280 4.1.2.4: the country as PrintableString, the rest as UTF8String, which alone can hold French accents.
 * PrintableString is right too as long as it holds nothing else than its own characters; it merely is not the profile's.
 */
export const requestNamesAreWellEncoded = defineRequestCheck({
  id: 'request-names-are-well-encoded',
  clause: 'order.4.csr',
  obligation: 'mandatory',
  run: ({ request: { subject } }) => {
    const misspelt = subject.attributes.filter(
      ({ type, encoding }) => encoding !== (type === 'C' ? 'PrintableString' : 'UTF8String'),
    );
    if (misspelt.length === 0) return pass('good');
    const attributes = misspelt.map(({ type, encoding }) => `${type} (${encoding})`).join(', ');
    const isHarmless = misspelt.every(
      ({ type, encoding, value }) => type !== 'C' && encoding === 'PrintableString' && printable.test(value),
    );
    return isHarmless
      ? warn('printable', 'printable-remedy', { attributes })
      : fail('wrong', 'redo-remedy', { attributes });
  },
});
