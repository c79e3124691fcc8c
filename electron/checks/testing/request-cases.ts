import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { NameAttribute } from '../../pki/certificates/certificate.ts';
import type { CertificateRequest } from '../../pki/certificates/request.ts';
import { asIs, fqdn, withProfile, type Alter, type Cases } from './contexts.ts';
import type { RequestContext } from '../define-check.ts';

type Altering = Alter<RequestContext>;

const change =
  (part: Partial<CertificateRequest>): Altering =>
  ({ request }) => ({ request: { ...request, ...part } });
const withSubject =
  (edit: (attributes: readonly NameAttribute[]) => readonly NameAttribute[]): Altering =>
  ({ request }) => ({
    request: {
      ...request,
      subject: { ...request.subject, attributes: edit(request.subject.attributes) },
    },
  });
const withAttribute = (type: string, part: Partial<NameAttribute>): Altering =>
  withSubject((all) => all.map((one) => (one.type === type ? { ...one, ...part } : one)));
const without = (type: string): Altering => withSubject((all) => all.filter((one) => one.type !== type));
const withKey =
  (part: Partial<CertificateRequest['keyAlgorithm']>): Altering =>
  ({ request }) => ({ request: { ...request, keyAlgorithm: { ...request.keyAlgorithm, ...part } } });
const withExponentThree: Altering = ({ request }) => {
  const key = { ...request.publicKey.export({ format: 'jwk' }), e: 'Aw' };
  return { request: { ...request, publicKey: createPublicKey({ key, format: 'jwk' }) } };
};
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;

/** For tests: of each check of a CSR, a row that passes and rows that do not. */
export const requestCases: Cases<RequestContext> = {
  'request-common-name-is-exact': [
    ['ssl-serveur', 'pass', asIs],
    ['auth-cli', 'pass', asIs],
    ['ssl-serveur', 'fail', withProfile({ server: 'gap2' }), 'missing'],
    ['ssl-serveur', 'fail', change({ commonName: 'Client_Diapason_PSP' }), 'of-the-other-order'],
    ['auth-cli', 'fail', change({ commonName: fqdn }), 'of-the-other-order'],
    ['auth-cli', 'fail', change({ commonName: 'Client Diapason PSP' }), 'near'],
    ['auth-cli', 'fail', change({ commonName: '' }), 'empty'],
    ['ssl-serveur', 'inconclusive', withProfile({ server: '' })],
  ],
  'request-common-name-is-clean': [
    ['ssl-serveur', 'pass', asIs],
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', without('CN'), 'none'],
    ['auth-cli', 'fail', withSubject((all) => [...all, ...all]), 'several'],
    ['auth-cli', 'fail', change({ commonName: 'Client_Diapason_PSP\u0000' }), 'control'],
    ['auth-cli', 'fail', change({ commonName: 'Client_Diapason\tPSP' }), 'control'],
    ['ssl-serveur', 'fail', change({ commonName: 'gap.editeur\u2011exemple.fr' }), 'look-alike'],
    ['ssl-serveur', 'fail', change({ commonName: 'g\u0430p.editeur-exemple.fr' }), 'look-alike'],
    ['ssl-serveur', 'fail', change({ commonName: `${fqdn}\u200b` }), 'look-alike'],
    ['ssl-serveur', 'fail', change({ commonName: `gap\u00a0.fr` }), 'look-alike'],
    ['ssl-serveur', 'fail', change({ commonName: ` ${fqdn}` }), 'blank-around'],
    ['auth-cli', 'fail', change({ commonName: 'Client  Diapason' }), 'double-blank'],
    ['ssl-serveur', 'fail', change({ commonName: `${'a'.repeat(62)}.fr` }), 'too-long'],
    ['ssl-serveur', 'pass', change({ commonName: `${'a'.repeat(61)}.fr` })],
    ['ssl-serveur', 'fail', change({ commonName: '*.editeur-exemple.fr' }), 'wildcard'],
  ],
  'request-alternative-names-fit': [
    ['ssl-serveur', 'pass', asIs],
    ['auth-cli', 'pass', asIs],
    ['ssl-serveur', 'fail', change({ dnsNames: [] })],
    ['ssl-serveur', 'warn', change({ dnsNames: [fqdn, 'gap2.editeur-exemple.fr'] }), 'more'],
    ['auth-cli', 'warn', change({ dnsNames: [fqdn] })],
    ['ssl-serveur', 'inconclusive', withProfile({ server: '' })],
  ],
  'request-fqdn-equals-the-terminal-setting': [
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'fail', withProfile({ tpeFqdn: 'gap.editeur-exempl.fr' }), 'missing'],
    ['ssl-serveur', 'inconclusive', withProfile({ tpeFqdn: ' ' })],
    ['auth-cli', 'notApplicable', asIs],
  ],
  'request-fqdn-is-within-the-habilitation-domain': [
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'fail', withProfile({ domain: 'autre-editeur.fr' })],
    ['ssl-serveur', 'fail', change({ dnsNames: [fqdn, 'gap.autre-editeur.fr'] })],
    ['ssl-serveur', 'inconclusive', withProfile({ domain: '' })],
    ['auth-cli', 'notApplicable', asIs],
  ],
  'request-usages-fit-the-order': [
    ['auth-cli', 'pass', asIs, 'none'],
    ['ssl-serveur', 'pass', asIs, 'none'],
    // CSRs that ask for usages are made by OpenSSL, in requested-extensions.test.ts.
    ['ssl-serveur', 'crashed', change({ der: Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x00) })],
  ],
  'request-key-is-in-the-vault': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', () => ({ keySpkis: [] })],
    ['auth-cli', 'notApplicable', () => ({ keySpkis: [], isElsewhere: () => true })],
  ],
  'request-key-size-is-usual': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'pass', withKey({ bits: 3072 })],
    ['auth-cli', 'pass', withKey({ bits: 4096 })],
    ['auth-cli', 'warn', withKey({ bits: 8192 }), 'size'],
    ['auth-cli', 'warn', withKey({ bits: 2049 }), 'size'],
    ['auth-cli', 'warn', withExponentThree, 'exponent'],
    ['auth-cli', 'fail', withKey({ bits: 1024 }), 'short'],
    [
      'auth-cli',
      'fail',
      change({ keyAlgorithm: { name: 'EC', bits: 256, text: 'EC P-256' }, publicKey: elliptic }),
      'not-rsa',
    ],
  ],
  'request-is-signed-and-strong': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', change({ signatureIsValid: false }), 'invalid'],
    ['auth-cli', 'fail', change({ signatureAlgorithm: 'sha1WithRSAEncryption' }), 'weak'],
  ],
  'request-names-are-well-encoded': [
    ['auth-cli', 'pass', asIs],
    ['ssl-serveur', 'warn', withAttribute('CN', { encoding: 'PrintableString' }), 'printable'],
    // The low line, and the accent of « Éditeur », are no characters of a PrintableString.
    ['auth-cli', 'fail', withAttribute('CN', { encoding: 'PrintableString' }), 'wrong'],
    ['auth-cli', 'fail', withAttribute('O', { encoding: 'PrintableString' }), 'wrong'],
    ['auth-cli', 'fail', withAttribute('O', { encoding: 'TeletexString' }), 'wrong'],
    ['auth-cli', 'fail', withAttribute('C', { encoding: 'UTF8String' }), 'wrong'],
  ],
  'request-subject-is-tidy': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', withAttribute('O', { value: 'Éditeur\nExemple' }), 'control'],
    ['auth-cli', 'warn', withAttribute('O', { value: '' }), 'empty'],
    ['auth-cli', 'warn', withAttribute('O', { value: 'Éditeur  Exemple' }), 'blanks'],
    ['auth-cli', 'warn', withAttribute('O', { value: 'Éditeur ' }), 'blanks'],
    ['auth-cli', 'warn', withAttribute('C', { value: 'BE' }), 'country'],
    ['auth-cli', 'warn', withAttribute('O', { value: 'É'.repeat(65) }), 'too-long'],
    ['auth-cli', 'warn', withAttribute('O', { value: 'Éditeur\u00a0Exemple' }), 'look-alike'],
  ],
  'request-organizational-unit-is-a-national-identifier': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'notApplicable', without('OU')],
    ['auth-cli', 'warn', withAttribute('OU', { value: '318751275100021' }), 'key'],
    ['auth-cli', 'warn', withAttribute('OU', { value: 'Informatique' }), 'unknown'],
  ],
};
