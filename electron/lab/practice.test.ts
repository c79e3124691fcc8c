import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import type { OrderId } from '../contract/words.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { generateRsaKey, spkiSha256 } from '../pki/keys/key.ts';
import { createRequest, parseRequest } from '../pki/certificates/request.ts';
import { memoryLabStore, openLab, type Lab } from './lab.ts';
import { openOpenssl, type Openssl } from './testing/openssl.ts';

const now = (): Date => new Date('2026-11-24T10:00:00.500Z');
const organization = { name: "Éditeur d'essai", identifier: '318751275100020' };

let openssl: Openssl;
let lab: Lab;
let key: Awaited<ReturnType<typeof generateRsaKey>>;
const issued = new Map<OrderId, Certificate>();

const requestFor = (commonName: string): ReturnType<typeof parseRequest> =>
  parseRequest(createRequest({ key, subject: [{ type: 'CN', value: commonName }], dnsNames: [] }));

function practice(order: OrderId): Certificate {
  const certificate = issued.get(order);
  if (certificate === undefined) throw new Error(`no certificate for ${order}`);
  return certificate;
}

beforeAll(async () => {
  openssl = await openOpenssl();
  lab = await openLab({ store: memoryLabStore(), now });
  key = await generateRsaKey(2048);
  const names = { 'auth-cli': 'Client_Diapason_PSP', 'ssl-serveur': 'gap.editeur-essai.fr' } as const;
  for (const order of ['auth-cli', 'ssl-serveur'] as const) {
    const request = requestFor(names[order]);
    issued.set(order, await lab.issuePractice({ order, request, organization }));
  }
});
afterAll(() => openssl.remove());

async function textOf(certificate: Certificate): Promise<string> {
  const path = await openssl.put('certificate.pem', certificate.pem);
  return (await openssl.run('x509', '-in', path, '-noout', '-text', '-nameopt', 'utf8,sep_comma_plus_space'))
    .output;
}

/** Extensions of `openssl x509 -text`, as 'name[ critical]' to value on one line. */
function extensionsOf(text: string): ReadonlyMap<string, string> {
  const lines = (text.split('X509v3 extensions:\n')[1] ?? '').split(/ {4}Signature Algorithm/)[0] ?? '';
  const entries = [...lines.matchAll(/^ {12}(\S.*?): ?(critical)?\n((?: {16}.*\n)+)/gm)];
  return new Map(
    entries.map(([, name = '', critical, value = '']) => [
      critical === undefined ? name : `${name} critical`,
      value.trim().replace(/\s*\n\s*/g, ' '),
    ]),
  );
}

const expectedOf = (order: OrderId): Record<string, string> => ({
  'X509v3 Basic Constraints': 'CA:FALSE',
  'X509v3 Key Usage critical':
    order === 'auth-cli' ? 'Digital Signature' : 'Digital Signature, Key Encipherment',
  'X509v3 Extended Key Usage':
    order === 'auth-cli'
      ? 'TLS Web Client Authentication'
      : 'TLS Web Server Authentication, TLS Web Client Authentication',
  'X509v3 Certificate Policies': 'Policy: 1.2.250.1.213.1.7.2.1.1.1.1',
  ...(order === 'ssl-serveur' ? { 'X509v3 Subject Alternative Name': 'DNS:gap.editeur-essai.fr' } : {}),
});
const present = [
  'X509v3 Subject Key Identifier',
  'X509v3 Authority Key Identifier',
  'X509v3 CRL Distribution Points',
  'Authority Information Access',
  '1.2.250.1.71.1.2.5',
];

describe.each(['auth-cli', 'ssl-serveur'] as const)('a practice certificate for %s', (order) => {
  it('has the extensions of its profile and no other', async () => {
    const extensions = extensionsOf(await textOf(practice(order)));
    const expected = expectedOf(order);
    expect([...extensions.keys()].sort()).toEqual([...Object.keys(expected), ...present].sort());
    expect(Object.fromEntries(extensions)).toMatchObject(expected);
    expect(extensions.get('X509v3 CRL Distribution Points')).toMatch(
      /^Full Name: URI:http:\/\/127\.0\.0\.1:\d+\/crl\/igc-sante-intermediate\.crl$/,
    );
    expect(extensions.get('Authority Information Access')).toMatch(
      /^OCSP - URI:http:\/\/127\.0\.0\.1:\d+\/ocsp CA Issuers - URI:http:\/\/127\.0\.0\.1:\d+\/ca\/igc-sante-intermediate\.cer$/,
    );
  });

  it('bears the category of TEST software certificates', () => {
    expect(practice(order).extensionValue('1.2.250.1.71.1.2.5')?.at(-1)).toBe(0x83);
  });

  it('names its holder by C, ST, O, OU, CN, with C alone as PrintableString', async () => {
    const path = await openssl.put('certificate.der', practice(order).der);
    const { output } = await openssl.run('asn1parse', '-inform', 'DER', '-in', path);
    const strings = [...output.matchAll(/OBJECT +:(\S+)\n.*?prim: (\w+STRING) +:(.*)/g)].map(
      ([, type, encoding, value]) => `${String(type)} ${String(encoding)} ${String(value)}`,
    );
    const subject = strings.slice(strings.findIndex((line) => line.startsWith('stateOrProvinceName')) - 1);
    expect(subject.slice(0, 5)).toEqual([
      'countryName PRINTABLESTRING FR',
      'stateOrProvinceName UTF8STRING Paris (75)',
      "organizationName UTF8STRING Éditeur d'essai",
      'organizationalUnitName UTF8STRING 318751275100020',
      `commonName UTF8STRING ${order === 'auth-cli' ? 'Client_Diapason_PSP' : 'gap.editeur-essai.fr'}`,
    ]);
    expect(strings.filter((line) => line.startsWith('countryName'))).toEqual(
      Array<string>(2).fill('countryName PRINTABLESTRING FR'),
    );
  });

  it('is signed sha256WithRSAEncryption under a serial of 16 bytes, for three years to the second', async () => {
    const certificate = practice(order);
    const text = await textOf(certificate);
    expect(text.match(/Signature Algorithm: .*/g)).toEqual(
      Array<string>(2).fill('Signature Algorithm: sha256WithRSAEncryption'),
    );
    expect(certificate.serialNumber).toMatch(/^[4-7][0-9a-f]{31}$/);
    expect(certificate.notBefore.toISOString()).toBe('2026-11-24T09:00:00.000Z');
    expect(certificate.notAfter.toISOString()).toBe('2029-11-24T09:00:00.000Z');
  });

  it('certifies the key of the request and is known as practice', () => {
    expect(practice(order).spkiSha256).toBe(spkiSha256(key));
    expect(lab.isPractice(practice(order))).toBe(true);
  });

  it('is accepted by openssl under the simulated authorities, and not without the intermediate', async () => {
    const { root, intermediate } = await lab.authority('igc-sante');
    const purpose = order === 'auth-cli' ? 'sslclient' : 'sslserver';
    const at = ['-attime', String(Math.floor(now().getTime() / 1000)), '-x509_strict', '-purpose', purpose];
    const files = [
      '-CAfile',
      await openssl.put('root.pem', root.pem),
      '-untrusted',
      await openssl.put('intermediate.pem', intermediate.pem),
    ];
    const leaf = await openssl.put('leaf.pem', practice(order).pem);
    expect(await openssl.run('verify', ...at, ...files, leaf)).toEqual({ code: 0, output: `${leaf}: OK\n` });
    const alone = await openssl.run('verify', ...at, ...files.slice(0, 2), leaf);
    expect(alone.output).toContain('unable to get local issuer certificate');
  });
});

describe('issuePractice', () => {
  it('gives a fictitious structure to an organization without name or identifier', async () => {
    const bare = { name: ' ', identifier: '' };
    const request = requestFor('gap.simulation.test');
    const certificate = await lab.issuePractice({ order: 'auth-cli', request, organization: bare });
    expect(certificate.subject.text).toContain('O=STRUCTURE SIMULATION, OU=300000000000000');
  });

  it('refuses a request without a CN, or not signed by its own key', async () => {
    const nameless = parseRequest(
      createRequest({ key, subject: [{ type: 'O', value: 'Éditeur' }], dnsNames: [] }),
    );
    const der = Uint8Array.from(requestFor('gap.simulation.test').der);
    der[der.length - 1] = (der.at(-1) ?? 0) ^ 1;
    for (const request of [nameless, parseRequest(der)]) {
      const refused = lab.issuePractice({ order: 'auth-cli', request, organization });
      await expect(refused).rejects.toThrow(FaultError);
    }
  });

  it('is not confused with what other issuers made', async () => {
    const other = await openLab({ store: memoryLabStore(), now });
    await other.authority('igc-sante');
    expect(other.isPractice(practice('auth-cli'))).toBe(false);
    const terminal = await lab.identity({ role: 'tpe', form: 'valid' });
    expect(lab.isPractice(terminal.certificate)).toBe(false);
    await expect(other.revoke(practice('auth-cli'))).rejects.toMatchObject({
      fault: { code: 'NOT_A_PRACTICE_CERTIFICATE' },
    });
  });
});
