import { defineRequestCheck, notApplicable, pass, warn } from '../define-check.ts';
import { readNationalIdentifier } from '../national-identifier.ts';

/**
 * Part 2, step 4: IGC-Santé writes the structure's identifier in OU (prefix digit and number), from the order and not from the
 * CSR as far as is known. A CSR that says another thing is told; a made-up number is no fault.
 */
export const requestOrganizationalUnitIsANationalIdentifier = defineRequestCheck({
  id: 'request-organizational-unit-is-a-national-identifier',
  clause: 'order.4.csr',
  obligation: 'recommendation',
  run: ({ request: { subject } }) => {
    const units = subject.attributes.filter(({ type }) => type === 'OU').map(({ value }) => value);
    if (units.length === 0) return notApplicable('none');
    const read = units.map(readNationalIdentifier).find((identifier) => identifier !== null);
    if (read === undefined) return warn('unknown', 'unknown-remedy', { units: units.join(', ') });
    const params = { register: read.register, number: read.number };
    return read.keyHolds === false ? warn('key', 'key-remedy', params) : pass('read', params);
  },
});
