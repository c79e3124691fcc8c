import { FaultError, type Fault } from '../contract/faults.ts';
import type { Pkcs12View } from '../contract/views.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { limitOf } from '../pki/revocation/list-limit.ts';
import { igcSanteClaims } from '../dossier/igc-sante-claims.ts';
import { readFileContents, type FileEntry } from '../pki/files/read-file.ts';
import { examinePkcs12 } from './pkcs12-doctor.ts';
import { readLimited } from './read-limited.ts';

/** An entry as it is told. */
export type DescribedEntry = ReturnType<typeof describeEntry>;

/** What a file holds, an object an entry, ready to be printed; no private key ever comes out, only its fingerprint. */
export type Inspection = Readonly<{
  file: string;
  kind: string;
  entries: readonly DescribedEntry[];
  /** A password was given, and the file has none. */
  passwordUnused?: true;
  /** Of a PKCS#12: what it is made of, and who can open it. */
  pkcs12?: Pkcs12View;
}>;

/** Says what is in a file of any kind that `readFileContents` knows. Gives its fault where it cannot be read. */
export async function inspectFile(
  path: string,
  passwords: { readonly password?: string; readonly keyPassword?: string } = {},
): Promise<Inspection | Readonly<{ file: string; fault: Fault }>> {
  try {
    const bytes = await readLimited(path);
    const { kind, entries, passwordUnused } = await readFileContents(bytes, { name: path, ...passwords });
    return {
      file: path,
      kind,
      entries: entries.map(describeEntry),
      ...(passwordUnused && { passwordUnused }),
      pkcs12: kind === 'pkcs12' ? examinePkcs12(bytes, path) : undefined,
    };
  } catch (error) {
    if (error instanceof FaultError) return { file: path, fault: error.fault };
    throw error;
  }
}

function describeEntry(entry: FileEntry) {
  switch (entry.type) {
    case 'certificate':
      return {
        type: 'certificate' as const,
        friendlyName: entry.friendlyName,
        ...describeCertificate(entry.certificate),
      };
    case 'private-key':
      return {
        type: 'private-key' as const,
        friendlyName: entry.friendlyName,
        spkiSha256: entry.spkiSha256,
        keyAlgorithm: entry.key.asymmetricKeyType ?? 'unknown',
        bits: entry.key.asymmetricKeyDetails?.modulusLength ?? null,
        curve: entry.key.asymmetricKeyDetails?.namedCurve ?? null,
      };
    case 'request':
      return {
        type: 'request' as const,
        version: entry.request.version,
        subject: entry.request.subject.text,
        dnsNames: entry.request.dnsNames,
        spkiSha256: entry.request.spkiSha256,
        keyAlgorithm: entry.request.keyAlgorithm.text,
        signatureAlgorithm: entry.request.signatureAlgorithm,
        signatureIsValid: entry.request.signatureIsValid,
      };
    case 'revocation-list':
      return {
        type: 'revocation-list' as const,
        issuer: entry.list.issuer.text,
        thisUpdate: entry.list.thisUpdate.toISOString(),
        nextUpdate: entry.list.nextUpdate?.toISOString() ?? null,
        number: entry.list.number?.toString() ?? null,
        deltaBase: entry.list.deltaBase?.toString() ?? null,
        limit: limitOf(entry.list),
        points: entry.list.scope?.names.map(({ value }) => value) ?? [],
        revoked: entry.list.size,
      };
  }
}

function describeCertificate(certificate: Certificate) {
  return {
    claims: igcSanteClaims(certificate),
    subject: certificate.subject.text,
    issuer: certificate.issuer.text,
    serial: certificate.serialNumber,
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
    sha256: certificate.sha256,
    spkiSha256: certificate.spkiSha256,
    keyAlgorithm: certificate.keyAlgorithm.text,
    signatureAlgorithm: certificate.signatureAlgorithm,
    isCa: certificate.isCa,
    pathLength: certificate.pathLength ?? null,
    keyUsage: certificate.keyUsage,
    extendedKeyUsage: certificate.extendedKeyUsage,
    dnsNames: certificate.dnsNames,
    ipAddresses: certificate.ipAddresses,
    policies: certificate.policies,
    crlUrls: certificate.crlUrls,
    deltaUrls: certificate.deltaUrls,
    ocspUrls: certificate.ocspUrls,
    caIssuersUrls: certificate.caIssuersUrls,
    selfSigned: certificate.selfIssued && certificate.isSignedBy(certificate),
  };
}
