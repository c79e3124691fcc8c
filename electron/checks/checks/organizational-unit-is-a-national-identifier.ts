import { defineCertificateCheck, pass, warn } from '../define-check.ts';
import { readNationalIdentifier } from '../national-identifier.ts';

/**
 * Introduction: certificates are issued to the structure, which IGC-Santé writes in OU as a prefix digit (0 ADELI, 1 FINESS,
 * 2 SIREN, 3 SIRET, 4 RPPS and rank) and its number. The structure of a TEST order may be made up: a wrong key is only told.
 */
export const organizationalUnitIsANationalIdentifier = defineCertificateCheck({
  id: 'organizational-unit-is-a-national-identifier',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'recommendation',
  run: ({ certificate: { subject } }) => {
    const units = subject.attributes.filter(({ type }) => type === 'OU').map(({ value }) => value);
    if (units.length === 0) return warn('none', 'unknown-remedy');
    const read = units.map(readNationalIdentifier).find((identifier) => identifier !== null);
    if (read === undefined) return warn('unknown', 'unknown-remedy', { units: units.join(', ') });
    const params = { register: read.register, number: read.number };
    return read.keyHolds === false ? warn('key', 'key-remedy', params) : pass('read', params);
  },
});
