import { defineCertificateCheck, pass, warn } from '../define-check.ts';

/** There is no L: the department is in ST (« Paris (75) »). */
const profileAttributes = ['C', 'ST', 'O', 'OU', 'CN'];

/**
 * Introduction: a certificate of IGC-Santé names its holder by C, ST, O, OU and CN, the country as PrintableString and the
 * rest as UTF8String (RFC 5280 4.1.2.4). Told only: no end of the flows refuses another form.
 */
export const subjectIsWrittenAsTheProfile = defineCertificateCheck({
  id: 'subject-is-written-as-the-profile',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'recommendation',
  run: ({ certificate: { subject } }) => {
    const misspelt = subject.attributes.filter(
      ({ type, encoding }) => encoding !== (type === 'C' ? 'PrintableString' : 'UTF8String'),
    );
    if (misspelt.length > 0) {
      const attributes = misspelt.map(({ type, encoding }) => `${type} (${encoding})`).join(', ');
      return warn('encoding', 'other-remedy', { attributes });
    }
    const types = subject.attributes.map(({ type }) => type);
    const foreign = types.filter((type) => !profileAttributes.includes(type));
    return foreign.length > 0
      ? warn('attributes', 'other-remedy', { attributes: foreign.join(', ') })
      : pass('good', { attributes: types.join(', ') });
  },
});
