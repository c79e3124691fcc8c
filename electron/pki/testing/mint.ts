import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { parseCertificate, type Certificate } from '../certificates/certificate.ts';
import { parseRevocationList, type RevocationList } from '../revocation/revocation-list.ts';

x509.cryptoProvider.set(webcrypto as Crypto);

/** A certificate minted for a test, by another implementation than the one under test, with its keys. */
export interface Minted {
  readonly certificate: Certificate;
  readonly keys: CryptoKeyPair;
}

export interface MintOptions {
  readonly subject: string | x509.JsonName;
  /** Itself when absent. */
  readonly issuer?: Minted;
  /** Signs in the issuer's name; the issuer when absent. */
  readonly signer?: Minted;
  readonly keys?: CryptoKeyPair;
  /** An authority when present. */
  readonly ca?: { readonly pathLength?: number };
  readonly from?: string;
  readonly to?: string;
  /** Of keyUsage; an empty list leaves it out. */
  readonly usage?: readonly KeyUsageName[];
  readonly purposes?: readonly string[];
  readonly dnsNames?: readonly string[];
  readonly extensions?: readonly x509.Extension[];
  readonly serial?: string;
  readonly hash?: 'SHA-1' | 'SHA-256' | 'SHA-384';
  /** No key identifiers at all. */
  readonly bare?: boolean;
}

export const { Extension } = x509;

const keyUsageNames = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
] as const;
type KeyUsageName = (typeof keyUsageNames)[number];

const ecKeys = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export async function mintKeys(rsaBits?: number): Promise<CryptoKeyPair> {
  const rsa = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: rsaBits ?? 0,
    publicExponent: Uint8Array.of(1, 0, 1),
  };
  return await webcrypto.subtle.generateKey(rsaBits === undefined ? ecKeys : rsa, true, ['sign', 'verify']);
}

let nextSerial = 0x1000;

export async function mint(options: MintOptions): Promise<Minted> {
  const { ca, issuer, purposes, dnsNames = [], extensions = [], hash = 'SHA-256', bare = false } = options;
  const keys = options.keys ?? (await mintKeys());
  const signingKeys = (options.signer ?? issuer)?.keys ?? keys;
  const usage =
    options.usage ?? (ca ? (['keyCertSign', 'cRLSign'] as const) : (['digitalSignature'] as const));
  const made = await x509.X509CertificateGenerator.create({
    serialNumber: options.serial ?? (nextSerial++).toString(16),
    subject: options.subject,
    issuer: issuer ? nameOf(issuer) : options.subject,
    notBefore: new Date(options.from ?? '2026-01-01T00:00:00Z'),
    notAfter: new Date(options.to ?? '2029-01-01T00:00:00Z'),
    signingAlgorithm: { ...ecKeys, ...signingKeys.privateKey.algorithm, hash },
    publicKey: keys.publicKey,
    signingKey: signingKeys.privateKey,
    extensions: [
      ...(ca ? [new x509.BasicConstraintsExtension(true, ca.pathLength, true)] : []),
      ...(usage.length === 0 ? [] : [keyUsageExtension(usage)]),
      ...(purposes ? [new x509.ExtendedKeyUsageExtension([...purposes])] : []),
      ...(dnsNames.length > 0
        ? [
            new x509.SubjectAlternativeNameExtension(
              dnsNames.map((value) => ({ type: 'dns' as const, value })),
            ),
          ]
        : []),
      ...(bare ? [] : [await x509.SubjectKeyIdentifierExtension.create(keys.publicKey)]),
      ...(bare ? [] : [await x509.AuthorityKeyIdentifierExtension.create((issuer?.keys ?? keys).publicKey)]),
      ...extensions,
    ],
  });
  return { certificate: parseCertificate(new Uint8Array(made.rawData)), keys };
}

/** keyUsage (RFC 5280 §4.2.1.3): a BIT STRING without its trailing zeros. */
function keyUsageExtension(usage: readonly KeyUsageName[]): x509.Extension {
  const octet = usage.reduce((sum, name) => sum | (0x80 >> keyUsageNames.indexOf(name)), 0);
  const unused = Math.log2(octet & -octet);
  return new x509.Extension('2.5.29.15', true, Uint8Array.of(0x03, 0x02, unused, octet));
}

/** The subject of an issuer, octet for octet. */
function nameOf({ certificate }: Minted): x509.Name {
  return new x509.X509Certificate(Buffer.from(certificate.der)).subjectName;
}

export interface MintListOptions {
  readonly issuer: Minted;
  /** Signs in the issuer's name; the issuer when absent. */
  readonly signer?: Minted;
  readonly revoked?: readonly { readonly serial: string; readonly at?: string; readonly reason?: number }[];
  readonly thisUpdate?: string;
  readonly nextUpdate?: string | null;
  readonly extensions?: readonly x509.Extension[];
}

export async function mintList(options: MintListOptions): Promise<RevocationList> {
  const { issuer, signer = issuer, revoked = [], nextUpdate = '2026-12-01T00:00:00Z' } = options;
  const made = await x509.X509CrlGenerator.create({
    issuer: nameOf(issuer),
    thisUpdate: new Date(options.thisUpdate ?? '2026-11-01T00:00:00Z'),
    ...(nextUpdate === null ? {} : { nextUpdate: new Date(nextUpdate) }),
    entries: revoked.map(({ serial, at = '2026-10-15T08:00:00Z', reason }) => ({
      serialNumber: serial,
      revocationDate: new Date(at),
      reason,
    })),
    signingAlgorithm: { ...ecKeys, hash: 'SHA-256' },
    signingKey: signer.keys.privateKey,
    extensions: [...(options.extensions ?? [])],
  });
  return parseRevocationList(new Uint8Array(made.rawData));
}
