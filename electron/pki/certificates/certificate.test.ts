import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaultError } from '../../contract/faults.ts';
import { certificateViewSchema } from '../../contract/views.ts';
import { parseCertificate } from './certificate.ts';
import { certificateView } from './certificate-view.ts';
import { spkiSha256 } from '../keys/key.ts';
import { catchFault } from '../testing/catch-fault.ts';
import { mint } from '../testing/mint.ts';
import { openWorkbench } from '../testing/workbench.ts';

const configuration = `
[req]
prompt = no
string_mask = utf8only
utf8 = yes
distinguished_name = dn
x509_extensions = ext
[dn]
C = FR
ST = "Côte-d'Or (21)"
O = Éditeur, SA
OU = 318751275100020
CN = gap.editeur.fr
[ext]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth, clientAuth, 1.2.3.4.5
subjectKeyIdentifier = hash
subjectAltName = DNS:gap.editeur.fr, DNS:*.editeur.fr, IP:192.0.2.7, IP:2001:db8::7, email:gap@editeur.fr
certificatePolicies = 1.2.250.1.213.1.7.2.1.1.1.1
crlDistributionPoints = URI:http://crl.example/ca.crl, URI:ldap://crl.example/cn=ca
authorityInfoAccess = OCSP;URI:http://ocsp.example, caIssuers;URI:http://ca.example/ca.cer
1.2.250.1.71.1.2.5 = DER:040183
`;

describe('parseCertificate', () => {
  const bench = openWorkbench();
  beforeAll(() => {
    bench.write('req.cnf', configuration);
    bench.run(
      'openssl',
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'key.pem',
      '-out',
      'cert.pem',
      '-days',
      '1096',
      '-set_serial',
      '0x00F1A2B3',
      '-config',
      'req.cnf',
    );
    bench.run('openssl', 'x509', '-in', 'cert.pem', '-outform', 'DER', '-out', 'cert.der');
  });
  afterAll(() => {
    bench.close();
  });

  it('reads every field of a certificate made by OpenSSL', () => {
    const certificate = parseCertificate(bench.read('cert.pem'));
    expect(certificate.subject.text).toBe(
      "C=FR, ST=Côte-d'Or (21), O=Éditeur\\, SA, OU=318751275100020, CN=gap.editeur.fr",
    );
    expect(certificate.subject.attributes.map(({ type, encoding }) => `${type} ${encoding}`)).toEqual([
      'C PrintableString',
      'ST UTF8String',
      'O UTF8String',
      'OU UTF8String',
      'CN UTF8String',
    ]);
    expect(certificate).toMatchObject({
      version: 3,
      commonName: 'gap.editeur.fr',
      serialNumber: 'f1a2b3',
      keyAlgorithm: { name: 'RSA', bits: 2048, text: 'RSA 2048' },
      signatureAlgorithm: 'sha256WithRSAEncryption',
      hasWeakSignature: false,
      isCa: false,
      keyUsage: ['digitalSignature', 'keyEncipherment'],
      extendedKeyUsage: ['serverAuth', 'clientAuth', '1.2.3.4.5'],
      dnsNames: ['gap.editeur.fr', '*.editeur.fr'],
      ipAddresses: ['192.0.2.7', '2001:db8::7'],
      crlUrls: ['http://crl.example/ca.crl', 'ldap://crl.example/cn=ca'],
      ocspUrls: ['http://ocsp.example'],
      caIssuersUrls: ['http://ca.example/ca.cer'],
      policies: ['1.2.250.1.213.1.7.2.1.1.1.1'],
      criticalExtensions: ['2.5.29.15'],
      selfIssued: true,
    });
    expect(certificate.pathLength).toBeUndefined();
    expect(Buffer.from(certificate.extensionValue('1.2.250.1.71.1.2.5') ?? []).toString('hex')).toBe(
      '040183',
    );
    expect(certificate.extensionValue('1.2.3')).toBeNull();
    expect(certificate.isSignedBy(certificate)).toBe(true);
    expect(certificateViewSchema.parse(certificateView(certificate)).commonName).toBe('gap.editeur.fr');
  });

  it('agrees with OpenSSL and with the platform on fingerprints, dates and the PEM form', () => {
    const certificate = parseCertificate(bench.read('cert.der'));
    const fingerprint = bench.run('openssl', 'x509', '-in', 'cert.pem', '-noout', '-fingerprint', '-sha256');
    expect(certificate.sha256).toBe(fingerprint.trim().replace(/.*=|:/g, '').toLowerCase());
    expect(certificate.pem).toBe(Buffer.from(bench.read('cert.pem')).toString());
    expect(certificate.notAfter).toEqual(new Date(certificate.toNode().validTo));
    expect(certificate.notBefore).toEqual(new Date(certificate.toNode().validFrom));
    expect(certificate.spkiSha256).toBe(spkiSha256(certificate.publicKey));
    expect(parseCertificate(certificate.pem).sha256).toBe(certificate.sha256);
  });

  it('cuts a trusted certificate to what is signed', () => {
    bench.run(
      'openssl',
      'x509',
      '-in',
      'cert.pem',
      '-trustout',
      '-addtrust',
      'serverAuth',
      '-out',
      'trusted.pem',
    );
    expect(Buffer.from(bench.read('trusted.pem')).toString()).toContain('BEGIN TRUSTED CERTIFICATE');
    expect(parseCertificate(bench.read('trusted.pem')).sha256).toBe(
      parseCertificate(bench.read('cert.pem')).sha256,
    );
  });

  it.each([
    ['EC', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'], 'EC P-384', 'ecdsa-with-SHA256'],
    ['Ed25519', ['-newkey', 'ed25519'], 'Ed25519', 'Ed25519'],
    [
      'RSA-PSS',
      ['-newkey', 'rsa:2048', '-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:32'],
      'RSA 2048',
      'RSASSA-PSS-SHA256',
    ],
    ['SHA-1', ['-newkey', 'rsa:2048', '-sha1'], 'RSA 2048', 'sha1WithRSAEncryption'],
  ])('reads a certificate with %s', (_, args, key, signature) => {
    const made = ['-nodes', '-keyout', 'other.key', '-out', 'other.pem', '-subj', '/CN=x'];
    bench.run('openssl', 'req', '-x509', ...args, ...made);
    const certificate = parseCertificate(bench.read('other.pem'));
    expect(certificate.keyAlgorithm.text).toBe(key);
    expect(certificate.signatureAlgorithm).toBe(signature);
    expect(certificate.isSignedBy(certificate)).toBe(true);
    expect(certificate.hasWeakSignature).toBe(signature.startsWith('sha1'));
  });

  it('tells a signature that is not the issuer’s', async () => {
    const one = await mint({ subject: 'CN=one', ca: {} });
    const other = await mint({ subject: 'CN=other', ca: {} });
    const leaf = await mint({ subject: 'CN=leaf', issuer: one });
    expect(leaf.certificate.isSignedBy(one.certificate)).toBe(true);
    expect(leaf.certificate.isSignedBy(other.certificate)).toBe(false);
  });

  it('refuses what is no certificate, by name', async () => {
    const der = bench.read('cert.der');
    expect(await catchFault(() => parseCertificate(new Uint8Array(), 'a.cer'))).toEqual({
      code: 'FILE_EMPTY',
      params: { name: 'a.cer' },
    });
    expect(await catchFault(() => parseCertificate(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'a.cer'))).toEqual({
      code: 'FILE_NOT_RECOGNISED',
      params: { name: 'a.cer', looksLike: 'jpeg' },
    });
    expect((await catchFault(() => parseCertificate('bonjour'))).code).toBe('FILE_NOT_RECOGNISED');
    expect((await catchFault(() => parseCertificate(bench.read('key.pem')))).code).toBe(
      'FILE_NOT_RECOGNISED',
    );
    expect((await catchFault(() => parseCertificate(der.subarray(0, -20)))).code).toBe('FILE_CORRUPT');
    expect((await catchFault(() => parseCertificate(Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x01)))).code).toBe(
      'FILE_CORRUPT',
    );
  });

  it('meets any damaged octet with a fault or a certificate, never another error', () => {
    const der = bench.read('cert.der');
    let read = 0;
    for (let offset = 0; offset < der.length; offset += 3) {
      for (const mask of [0x01, 0xff]) {
        const damaged = Uint8Array.from(der);
        damaged[offset] = (damaged[offset] ?? 0) ^ mask;
        try {
          const certificate = parseCertificate(damaged);
          expect(certificate.isSignedBy(certificate)).toBe(false);
          certificateView(certificate);
          read += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(FaultError);
        }
      }
    }
    expect(read).toBeGreaterThan(20);
  });
});
