import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { writeName } from '../asn1/write-name.ts';
import type { Certificate } from '../certificates/certificate.ts';
import type { Extension, KeyUsageName } from '../certificates/certificate-extensions.ts';
import { signCertificate } from '../certificates/sign-certificate.ts';
import {
  authorityKeyIdentifier,
  basicConstraints,
  extendedKeyUsage,
  keyUsage,
  subjectAltName,
  subjectKeyIdentifier,
} from '../certificates/write-extensions.ts';
import { keyIdentifier, publicKeyInfo } from '../keys/key.ts';
import type { SigningHash } from '../keys/sign-structure.ts';
import type { RevocationList } from '../revocation/revocation-list.ts';
import { signRevocationList } from '../revocation/sign-revocation-list.ts';

const generate = promisify(generateKeyPair);

/** A certificate minted for a test, with the private key of its holder. What is written here, OpenSSL reads as well. */
export interface Minted {
  readonly certificate: Certificate;
  readonly key: KeyObject;
}

export interface MintOptions {
  /** `C=FR, CN=Root`, nothing escaped; or DER. */
  readonly subject: string | Uint8Array;
  /** Itself when absent. */
  readonly issuer?: Minted;
  /** Signs in the issuer's name; the issuer when absent. */
  readonly signer?: Minted;
  readonly key?: KeyObject;
  /** An authority when present. */
  readonly ca?: { readonly pathLength?: number };
  readonly from?: string;
  readonly to?: string;
  /** Of keyUsage; an empty list leaves it out. */
  readonly usage?: readonly KeyUsageName[];
  readonly purposes?: readonly string[];
  readonly dnsNames?: readonly string[];
  readonly extensions?: readonly Extension[];
  readonly serial?: string;
  readonly hash?: SigningHash;
  /** No key identifiers at all. */
  readonly bare?: boolean;
}

export const extension = (id: string, critical: boolean, value: Uint8Array): Extension => ({
  id,
  critical,
  value,
});

/** A private key: P-256, or RSA of so many bits. */
export async function mintKey(rsaBits?: number): Promise<KeyObject> {
  const { privateKey } =
    rsaBits === undefined
      ? await generate('ec', { namedCurve: 'P-256' })
      : await generate('rsa', { modulusLength: rsaBits });
  return privateKey;
}

let nextSerial = 0x1000;

export async function mint(options: MintOptions): Promise<Minted> {
  const { ca, issuer, purposes, dnsNames = [], extensions = [], hash, bare = false } = options;
  const key = options.key ?? (await mintKey());
  const subject = typeof options.subject === 'string' ? nameOf(options.subject) : options.subject;
  const usage = options.usage ?? (ca ? ['keyCertSign', 'cRLSign'] : ['digitalSignature']);
  const certificate = await signCertificate(
    {
      serialNumber: options.serial ?? (nextSerial++).toString(16),
      subject,
      issuer: issuer ? Buffer.from(issuer.certificate.subject.der, 'hex') : subject,
      notBefore: new Date(options.from ?? '2026-01-01T00:00:00Z'),
      notAfter: new Date(options.to ?? '2029-01-01T00:00:00Z'),
      publicKey: publicKeyInfo(key),
      extensions: [
        ...(ca ? [basicConstraints(ca, true)] : []),
        ...(usage.length === 0 ? [] : [keyUsage(usage)]),
        ...(purposes ? [extendedKeyUsage(purposes)] : []),
        ...(dnsNames.length > 0 ? [subjectAltName(dnsNames)] : []),
        ...(bare ? [] : [subjectKeyIdentifier(keyIdentifier(key))]),
        ...(bare ? [] : [authorityKeyIdentifier(keyIdentifier(issuer?.key ?? key))]),
        ...extensions,
      ],
    },
    (options.signer ?? issuer)?.key ?? key,
    hash,
  );
  return { certificate, key };
}

/** DER of `C=FR, CN=Root`. */
function nameOf(text: string): Uint8Array {
  return writeName(
    text.split(', ').map((attribute) => {
      const [type = '', ...value] = attribute.split('=');
      return [type, value.join('=')];
    }),
  );
}

export interface MintListOptions {
  readonly issuer: Minted;
  /** Signs in the issuer's name; the issuer when absent. */
  readonly signer?: Minted;
  readonly revoked?: readonly { readonly serial: string; readonly at?: string; readonly reason?: number }[];
  readonly thisUpdate?: string;
  readonly nextUpdate?: string | null;
  readonly extensions?: readonly Extension[];
}

export async function mintList(options: MintListOptions): Promise<RevocationList> {
  const { issuer, signer = issuer, revoked = [], nextUpdate = '2026-12-01T00:00:00Z' } = options;
  return signRevocationList(
    {
      issuer: Buffer.from(issuer.certificate.subject.der, 'hex'),
      thisUpdate: new Date(options.thisUpdate ?? '2026-11-01T00:00:00Z'),
      nextUpdate: nextUpdate === null ? null : new Date(nextUpdate),
      entries: revoked.map(({ serial, at = '2026-10-15T08:00:00Z', reason }) => ({
        serialNumber: serial,
        revokedAt: new Date(at),
        reason,
      })),
      extensions: options.extensions ?? [],
    },
    signer.key,
  );
}
