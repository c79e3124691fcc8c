import { afterAll, describe, expect, it } from 'vitest';
import { openWorkbench } from '../testing/workbench.ts';
import { writeName } from '../asn1/write-name.ts';
import { keyIdentifier, publicKeyInfo } from '../keys/key.ts';
import { mintKey } from '../testing/mint.ts';
import { signCertificate } from './sign-certificate.ts';
import type { Extension } from './certificate-extensions.ts';
import {
  authorityInformationAccess,
  authorityKeyIdentifier,
  basicConstraints,
  certificatePolicies,
  crlDistributionPoints,
  extendedKeyUsage,
  keyUsage,
  subjectAltName,
  subjectKeyIdentifier,
} from './write-extensions.ts';

const subject = writeName([
  ['C', 'FR'],
  ['O', 'Éditeur, CN=Autre'],
  ['CN', 'gap'],
]);

describe('signCertificate', () => {
  const bench = openWorkbench();
  afterAll(() => {
    bench.close();
  });

  const make = async (options: {
    readonly bits?: number;
    readonly serial?: string;
    readonly notAfter?: string;
    readonly extensions?: readonly Extension[];
  }): Promise<{
    readonly text: string;
    readonly certificate: Awaited<ReturnType<typeof signCertificate>>;
  }> => {
    const key = await mintKey(options.bits);
    const certificate = await signCertificate(
      {
        serialNumber: options.serial ?? '4a',
        issuer: subject,
        notBefore: new Date('2026-01-02T03:04:05Z'),
        notAfter: new Date(options.notAfter ?? '2029-01-02T03:04:05Z'),
        subject,
        publicKey: publicKeyInfo(key),
        extensions: options.extensions ?? [
          basicConstraints({}, true),
          subjectKeyIdentifier(keyIdentifier(key)),
        ],
      },
      key,
    );
    bench.write('made.pem', certificate.pem);
    return { text: bench.run('openssl', 'x509', '-in', 'made.pem', '-noout', '-text'), certificate };
  };

  it.each([undefined, 2048])('is verified by openssl and by us, RSA bits %s', async (bits) => {
    const { certificate } = await make(bits === undefined ? {} : { bits });
    const asked = ['verify', '-x509_strict', '-attime', '1798761600', '-CAfile', 'made.pem', 'made.pem'];
    expect(bench.run('openssl', ...asked)).toContain('OK');
    expect(certificate.isSignedBy(certificate)).toBe(true);
  });

  it('writes every extension as openssl reads it', async () => {
    const { text, certificate } = await make({
      extensions: [
        basicConstraints({ pathLength: 0 }, true),
        keyUsage(['digitalSignature', 'keyCertSign', 'cRLSign']),
        extendedKeyUsage(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']),
        authorityKeyIdentifier(Uint8Array.of(0xab, 0xcd)),
        certificatePolicies(['1.2.250.1.213.1.7.2.1.1.1.1']),
        subjectAltName(['gap.fr'], ['192.0.2.1', '2001:db8::a:b', '::1', 'fe80::', '1:2:3:4:5:6:7:8']),
        crlDistributionPoints('http://a.fr/a.crl'),
        authorityInformationAccess({ ocsp: 'http://a.fr/ocsp', caIssuers: 'http://a.fr/a.cer' }),
      ],
    });
    for (const line of [
      'Version: 3 (0x2)',
      'CA:TRUE, pathlen:0',
      'Digital Signature, Certificate Sign, CRL Sign',
      'TLS Web Server Authentication, TLS Web Client Authentication',
      'AB:CD',
      'Policy: 1.2.250.1.213.1.7.2.1.1.1.1',
      'DNS:gap.fr, IP Address:192.0.2.1, IP Address:2001:DB8:0:0:0:0:A:B, IP Address:0:0:0:0:0:0:0:1',
      'IP Address:FE80:0:0:0:0:0:0:0, IP Address:1:2:3:4:5:6:7:8',
      'URI:http://a.fr/a.crl',
      'OCSP - URI:http://a.fr/ocsp',
      'CA Issuers - URI:http://a.fr/a.cer',
    ]) {
      expect(text).toContain(line);
    }
    expect(certificate).toMatchObject({
      isCa: true,
      pathLength: 0,
      ipAddresses: ['192.0.2.1', '2001:db8::a:b', '::1', 'fe80::', '1:2:3:4:5:6:7:8'],
      crlUrls: ['http://a.fr/a.crl'],
      ocspUrls: ['http://a.fr/ocsp'],
      caIssuersUrls: ['http://a.fr/a.cer'],
    });
  });

  it.each(['01', '7f', '80', '00b1', 'f1a2', '4000000000000000000000000000000f'])(
    'writes the serial number %s',
    async (serial) => {
      const { certificate } = await make({ serial });
      expect(certificate.serialNumber).toBe(serial.replace(/^00(?=.)/, ''));
      expect(bench.run('openssl', 'x509', '-in', 'made.pem', '-noout', '-serial').trim().toLowerCase()).toBe(
        `serial=${certificate.serialNumber}`,
      );
    },
  );

  it.each([
    ['2049-12-31T23:59:59Z', 'UTCTIME'],
    ['2050-01-01T00:00:00Z', 'GENERALIZEDTIME'],
  ])('writes %s as %s (RFC 5280 §4.1.2.5)', async (notAfter, type) => {
    const { certificate } = await make({ notAfter });
    expect(certificate.notAfter).toEqual(new Date(notAfter));
    const lines = bench.run('openssl', 'asn1parse', '-in', 'made.pem').split('\n');
    expect(
      lines.filter((line) => line.includes('TIME')).map((line) => / (\w+TIME) /.exec(line)?.[1]),
    ).toEqual(['UTCTIME', type]);
  });
});
