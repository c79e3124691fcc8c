import type { CertificateRequestView, ClientHello, ServerHello } from '../../contract/views.ts';
import { readNodeAt } from '../../pki/asn1/der-reader.ts';
import { readName } from '../../pki/asn1/distinguished-name.ts';
import { isGrease, isSignal, suiteName } from './cipher-suites.ts';
import { numbersOf, octetsOf, type Octets } from './octets.ts';
import { groupName, signatureName, versionName } from './tls-names.ts';

/** Extensions that are read (IANA, « TLS ExtensionType Values »). */
const extension = {
  serverName: 0,
  supportedGroups: 10,
  signatureAlgorithms: 13,
  alpn: 16,
  supportedVersions: 43,
  certificateAuthorities: 47,
  renegotiationInfo: 0xff01,
} as const;

/** More than any real message names. */
const mostNames = 200;
/** A server that trusts a whole system's authorities names hundreds. */
const mostAuthorities = 2_000;

type Extensions = ReadonlyMap<number, Octets>;

function readExtensions(octets: Octets | null): Extensions {
  const found = new Map<number, Octets>();
  const all = octets?.vector(2);
  while (all !== null && all !== undefined && all.left > 0) {
    const type = all.number(2);
    const content = all.vector(2);
    if (type === null || content === null) break;
    found.set(type, content);
  }
  return found;
}

const known = (numbers: readonly number[]): number[] => numbers.filter((number) => !isGrease(number));

function readServerName(content: Octets | undefined): string | null {
  const list = content?.vector(2);
  if (list?.number(1) !== 0) return null;
  const name = list.vector(2)?.bytes().toString('latin1') ?? '';
  return /^[\x21-\x7e]{1,255}$/.test(name) ? name : null;
}

function readAlpn(content: Octets | undefined): string[] {
  const names: string[] = [];
  const list = content?.vector(2);
  for (let one = list?.vector(1); one && names.length < mostNames; one = list?.vector(1)) {
    // GREASE is used there too, and is no text (RFC 8701 §2).
    const name = one.bytes().toString('latin1');
    if (/^[\x20-\x7e]+$/.test(name)) names.push(name);
  }
  return names;
}

/** RFC 8446 §4.1.2, RFC 5246 §7.4.1.2. Null for what is not one. */
export function readClientHello(bytes: Buffer): ClientHello | null {
  const octets = octetsOf(bytes);
  const legacyVersion = octets.number(2);
  octets.take(32);
  octets.vector(1);
  const suites = octets.vector(2);
  if (legacyVersion === null || suites === null || octets.vector(1) === null) return null;
  const extensions = readExtensions(octets.left === 0 ? null : octets);
  const versions = extensions.get(extension.supportedVersions)?.vector(1);
  return {
    versions:
      versions === undefined || versions === null
        ? // Without the extension only the best is said (RFC 8446 §4.2.1).
          [versionName(legacyVersion)]
        : known(numbersOf(versions)).slice(0, mostNames).map(versionName),
    suites: known(numbersOf(suites))
      .filter((number) => !isSignal(number))
      .slice(0, mostNames)
      .map(suiteName),
    serverName: readServerName(extensions.get(extension.serverName)),
    alpn: readAlpn(extensions.get(extension.alpn)),
    signatureAlgorithms: known(numbersOf(extensions.get(extension.signatureAlgorithms)?.vector(2) ?? null))
      .slice(0, mostNames)
      .map(signatureName),
    groups: known(numbersOf(extensions.get(extension.supportedGroups)?.vector(2) ?? null))
      .slice(0, mostNames)
      .map(groupName),
  };
}

/** SHA-256 of « HelloRetryRequest », in the place of the random of a ServerHello (RFC 8446 §4.1.3). */
const retryRandom = 'cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c';

export interface ReadServerHello extends ServerHello {
  readonly suiteNumber: number;
  /** Whether it asks for another ClientHello. */
  readonly isRetry: boolean;
  readonly random: Buffer;
}

/** RFC 8446 §4.1.3, RFC 5246 §7.4.1.3. Null for what is not one. */
export function readServerHello(bytes: Buffer): ReadServerHello | null {
  const octets = octetsOf(bytes);
  const legacyVersion = octets.number(2);
  const random = octets.take(32)?.bytes();
  octets.vector(1);
  const suiteNumber = octets.number(2);
  if (legacyVersion === null || random === undefined || suiteNumber === null || octets.number(1) === null) {
    return null;
  }
  const extensions = readExtensions(octets.left === 0 ? null : octets);
  const version = extensions.get(extension.supportedVersions)?.number(2) ?? legacyVersion;
  return {
    version: versionName(version),
    suite: suiteName(suiteNumber),
    alpn: readAlpn(extensions.get(extension.alpn))[0] ?? null,
    secureRenegotiation: version >= 0x0304 || extensions.has(extension.renegotiationInfo),
    suiteNumber,
    random,
    isRetry: random.toString('hex') === retryRandom,
  };
}

/** EncryptedExtensions of TLS 1.3 (RFC 8446 §4.3.1): the protocol of the application that the server chose. */
export function readChosenAlpn(bytes: Buffer): string | null {
  return readAlpn(readExtensions(octetsOf(bytes)).get(extension.alpn))[0] ?? null;
}

function readAuthorities(list: Octets | null | undefined): string[] {
  const names: string[] = [];
  for (let one = list?.vector(2); one && names.length < mostAuthorities; one = list?.vector(2)) {
    try {
      names.push(readName(readNodeAt(one.bytes())).text);
    } catch {
      // A name that cannot be read is told by its octets.
      names.push(`0x${one.bytes().subarray(0, 64).toString('hex')}`);
    }
  }
  return names;
}

/** RFC 8446 §4.3.2 for TLS 1.3, RFC 5246 §7.4.4 for TLS 1.2, where algorithms come as a field. */
export function readCertificateRequest(bytes: Buffer, version: string): CertificateRequestView | null {
  const octets = octetsOf(bytes);
  if (octets.vector(1) === null) return null;
  if (version === 'TLSv1.3') {
    const extensions = readExtensions(octets);
    return {
      authorities: readAuthorities(extensions.get(extension.certificateAuthorities)?.vector(2)),
      signatureAlgorithms: known(
        numbersOf(extensions.get(extension.signatureAlgorithms)?.vector(2) ?? null),
      ).map(signatureName),
    };
  }
  const algorithms = version === 'TLSv1.2' ? octets.vector(2) : null;
  const authorities = octets.vector(2);
  if (authorities === null) return null;
  return {
    authorities: readAuthorities(authorities),
    signatureAlgorithms: known(numbersOf(algorithms)).slice(0, mostNames).map(signatureName),
  };
}

/** More than any real chain. */
const longestChain = 16;

/** DER of the certificates of a Certificate message, as sent (RFC 8446 §4.4.2, RFC 5246 §7.4.2). Null for what is not one. */
export function readCertificateList(bytes: Buffer, version: string): Buffer[] | null {
  const octets = octetsOf(bytes);
  const isTls13 = version === 'TLSv1.3';
  if (isTls13 && octets.vector(1) === null) return null;
  const entries = octets.vector(3);
  if (entries === null) return null;
  const list: Buffer[] = [];
  while (entries.left > 0 && list.length < longestChain) {
    const der = entries.vector(3);
    if (der === null || (isTls13 && entries.vector(2) === null)) return null;
    list.push(der.bytes());
  }
  return list;
}
