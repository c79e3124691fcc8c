import { isWellWrittenTime } from '../../asn1/der-values.ts';
import type { CertificateRule } from './profile-rule.ts';

/** The fields of a certificate other than its names and extensions (RFC 5280 §4.1.2). */
export const fieldRules = [
  {
    id: 'version-unknown',
    clause: 'RFC 5280 §4.1.2.1',
    isBrokenBy: ({ certificate: { version } }) => version < 1 || version > 3,
  },
  {
    id: 'extensions-before-version-3',
    clause: 'RFC 5280 §4.1.2.9',
    isBrokenBy: ({ certificate, written }) => written.extensionCount !== null && certificate.version < 3,
  },
  {
    id: 'extensions-empty',
    clause: 'RFC 5280 §4.1.2.9',
    isBrokenBy: ({ written }) => written.extensionCount === 0,
  },
  {
    id: 'serial-zero',
    clause: 'RFC 5280 §4.1.2.2',
    isBrokenBy: ({ written: { serial } }) => serial.every((octet) => octet === 0),
  },
  {
    id: 'serial-negative',
    clause: 'RFC 5280 §4.1.2.2',
    isBrokenBy: ({ written: { serial } }) => (serial[0] ?? 0) >= 0x80,
  },
  {
    id: 'serial-too-long',
    clause: 'RFC 5280 §4.1.2.2',
    // The octet of the sign does not count: twenty octets drawn at random need it every other time.
    isBrokenBy: ({ written: { serial } }) => serial.length - (serial[0] === 0 ? 1 : 0) > 20,
  },
  {
    id: 'time-form',
    clause: 'RFC 5280 §4.1.2.5',
    isBrokenBy: ({ written }) => !written.times.every(isWellWrittenTime),
  },
  {
    id: 'unique-identifiers',
    clause: 'RFC 5280 §4.1.2.8',
    isBrokenBy: ({ written }) => written.hasUniqueIdentifiers,
  },
] as const satisfies readonly CertificateRule[];
