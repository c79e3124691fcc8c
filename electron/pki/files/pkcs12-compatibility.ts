import type { Pkcs12Description, Pkcs12Encryption, Pkcs12Mac } from './describe-pkcs12.ts';

export const pkcs12Readers = [
  'openssl1',
  'openssl3',
  'java8',
  'java17',
  'windows2016',
  'windows2019',
  'electron',
  'node',
] as const;
export type Pkcs12Reader = (typeof pkcs12Readers)[number];

/** `needsLegacy`: opens with the reader's switch for old algorithms; `unknown`: depends on its version, or was not seen. */
export type Pkcs12Opening = 'opens' | 'needsLegacy' | 'no' | 'unknown';

/** What one reader makes of a part. */
interface Reader {
  encryption(part: Pkcs12Encryption): Pkcs12Opening;
  mac(mac: Pkcs12Mac): Pkcs12Opening;
  readonly withoutMac: Pkcs12Opening;
  /** A key in clear. */
  readonly clearKey: Pkcs12Opening;
}

const isAes = (cipher: string, ...bits: readonly number[]): boolean =>
  bits.some((size) => cipher === `aes-${size}-cbc`);
const among = (value: string, ...known: readonly string[]): boolean => known.includes(value);
const isKnownHash = (hash: string): boolean => /^sha(1|224|256|384|512)$/.test(hash);
const opensIf = (condition: boolean): Pkcs12Opening => (condition ? 'opens' : 'no');

/** OpenSSL 1.1.1: every old cipher, PBES2 with PBKDF2 and scrypt (CHANGES, 1.1.0); PBMAC1 came with 3.4. */
const openssl1: Reader = {
  encryption: ({ scheme, derivation }) =>
    scheme === 'other' || derivation === 'unknown' ? 'unknown' : 'opens',
  mac: ({ kind, hash }) => opensIf(kind === 'pkcs12' && isKnownHash(hash)),
  withoutMac: 'opens',
  clearKey: 'opens',
};

/** OpenSSL 3: RC2, RC4 and single DES are in its legacy provider (OSSL_PROVIDER-legacy(7)); triple DES is not. Seen here with 3.0. */
const openssl3: Reader = {
  encryption: (part) => {
    if (/^rc[24]-/.test(part.cipher)) return 'needsLegacy';
    return openssl1.encryption(part);
  },
  // PBMAC1 is read from 3.4 on (CHANGES): 3.0, Debian 12's, does not.
  mac: (mac) => (mac.kind === 'pbmac1' ? 'unknown' : openssl1.mac(mac)),
  withoutMac: 'opens',
  clearKey: 'opens',
};

/** PKCS12KeyStore looks at shrouded keys only. PBES2 there is AES-128 or AES-256 with PBKDF2 (JDK Providers Documentation, SunJCE). */
const java17: Reader = {
  encryption: ({ scheme, cipher, derivation, hash }) => {
    if (scheme === 'pbes2')
      return opensIf(isAes(cipher, 128, 256) && derivation === 'pbkdf2' && isKnownHash(hash));
    return opensIf(among(cipher, 'des-ede3-cbc', 'rc2-40', 'rc2-128', 'rc4-40', 'rc4-128'));
  },
  mac: ({ kind, hash }) => (kind === 'pbmac1' ? 'unknown' : opensIf(isKnownHash(hash))),
  withoutMac: 'opens',
  clearKey: 'no',
};

/** AES and MACs beyond SHA-1 came to Java 8 with 8u301 (release notes, JDK-8076190): before, they do not open. */
const java8: Reader = {
  ...java17,
  encryption: (part) =>
    part.scheme === 'pbes2' && java17.encryption(part) === 'opens' ? 'unknown' : java17.encryption(part),
  mac: (mac) => {
    if (mac.kind === 'pbmac1') return 'no';
    return mac.hash === 'sha1' ? 'opens' : java17.mac(mac) === 'opens' ? 'unknown' : 'no';
  },
};

/**
 * Windows Server 2016 imports what Export-PfxCertificate calls TripleDES_SHA1 (and RC2-40, its own default for certificates); AES256_SHA256
 * came with Windows 10 1709 and Server 2019 (documentation of Export-PfxCertificate, -CryptoAlgorithmOption). Not seen here.
 */
const windows2016: Reader = {
  encryption: ({ scheme, cipher }) =>
    scheme === 'pkcs12' && among(cipher, 'des-ede3-cbc', 'rc2-40')
      ? 'opens'
      : scheme === 'pbes2'
        ? 'no'
        : 'unknown',
  mac: ({ kind, hash }) => opensIf(kind === 'pkcs12' && hash === 'sha1'),
  withoutMac: 'unknown',
  clearKey: 'unknown',
};

const windows2019: Reader = {
  ...windows2016,
  encryption: (part) => {
    if (part.scheme !== 'pbes2') return windows2016.encryption(part);
    const isItsOwn = part.cipher === 'aes-256-cbc' && part.derivation === 'pbkdf2' && part.hash === 'sha256';
    return isItsOwn ? 'opens' : 'unknown';
  },
  mac: ({ kind, hash }) => {
    if (kind === 'pbmac1') return 'unknown';
    return among(hash, 'sha1', 'sha256') ? 'opens' : 'unknown';
  },
};

/** BoringSSL, as `pfx` of a TLS context (crypto/pkcs8): wants a MAC, knows RC2-40 and not RC2-128. Seen here on Electron 33. */
const electron: Reader = {
  encryption: ({ scheme, cipher, derivation, hash }) => {
    if (scheme === 'pkcs12') {
      return among(cipher, 'des-ede3-cbc', 'rc2-40', 'rc4-128') ? 'opens' : 'no';
    }
    if (scheme === 'other' || derivation === 'unknown') return 'unknown';
    const isKnown = derivation === 'pbkdf2' && (isAes(cipher, 128, 192, 256) || cipher === 'des-ede3-cbc');
    return !isKnown ? 'no' : among(hash, 'sha1', 'sha256') ? 'opens' : 'unknown';
  },
  mac: ({ kind, hash }) => opensIf(kind === 'pkcs12' && isKnownHash(hash)),
  withoutMac: 'no',
  clearKey: 'opens',
};

/** Node 20 and later carry OpenSSL 3, whose switch is `--openssl-legacy-provider`. Without a MAC: refused by Node 20, opened by Node 24. */
const node: Reader = { ...openssl3, withoutMac: 'unknown' };

const readers: Readonly<Record<Pkcs12Reader, Reader>> = {
  openssl1,
  openssl3,
  java8,
  java17,
  windows2016,
  windows2019,
  electron,
  node,
};

/** From the best to the worst: a file opens as well as its worst part. */
const order: readonly Pkcs12Opening[] = ['opens', 'needsLegacy', 'unknown', 'no'];

/**
 * Who opens a PKCS#12, told by what it is made of: the sources of each fact stand beside it above. What is closed (bags in an
 * encrypted part) is taken to be like the rest.
 */
export function compatibility(description: Pkcs12Description): Record<Pkcs12Reader, Pkcs12Opening> {
  const judge = (reader: Reader): Pkcs12Opening => {
    const bags = description.safes.flatMap(({ bags: known }) => known ?? []);
    const parts = [...description.safes, ...bags].flatMap(({ encryption }) => encryption ?? []);
    const verdicts = [
      ...parts.map((part) => reader.encryption(part)),
      ...(bags.some(({ type }) => type === 'key') ? [reader.clearKey] : []),
      description.mac === null ? reader.withoutMac : reader.mac(description.mac),
      ...(description.integrity === 'signature' ? ['unknown' as const] : []),
    ];
    return verdicts.reduce(
      (worst, one) => (order.indexOf(one) > order.indexOf(worst) ? one : worst),
      'opens',
    );
  };
  return {
    openssl1: judge(readers.openssl1),
    openssl3: judge(readers.openssl3),
    java8: judge(readers.java8),
    java17: judge(readers.java17),
    windows2016: judge(readers.windows2016),
    windows2019: judge(readers.windows2019),
    electron: judge(readers.electron),
    node: judge(readers.node),
  };
}
