import type { Pkcs12View } from '../../../../electron/contract/views.ts';
import type { TextKeyUnder } from '../../../../electron/texts/text-key.ts';

/** A part of a PKCS#12 as a row; texts are told by their keys, names of algorithms are what they are. */
export interface Pkcs12Part {
  /** Key of `installation.doctor.parts`. */
  readonly part: TextKeyUnder<'installation.doctor.parts'>;
  /** Parts of one kind, one after another in the same place. */
  readonly count: number;
  /** Friendly name, where it can be seen. */
  readonly name: string | null;
  /** Inside the part before it. */
  readonly inside: boolean;
  /** Null for one in clear. */
  readonly cipher: string | null;
  /** Null for none, or one that is not known. */
  readonly derivation: string | null;
  /** Rounds, or the cost of scrypt; null for none. */
  readonly iterations: number | null;
}

type Encryption = NonNullable<Pkcs12View['safes'][number]['encryption']>;

const bagParts = ['key', 'shrouded-key', 'certificate', 'crl', 'secret', 'safe'] as const;

/** `aes-256-cbc` as people write it: « AES-256 CBC »; one that is not known as it is. */
export function cipherName(cipher: string): string {
  const aes = /^aes-(\d+)-(\w+)$/.exec(cipher);
  if (aes) return `AES-${aes[1] ?? ''} ${(aes[2] ?? '').toUpperCase()}`;
  if (cipher === 'des-ede3-cbc') return '3DES CBC';
  if (cipher === 'des-ede-cbc') return '2DES CBC';
  const old = /^(rc[24])-(\d+)$/.exec(cipher);
  return old ? `${(old[1] ?? '').toUpperCase()} ${old[2] ?? ''} bits` : cipher;
}

/** `sha256` as people write it: « SHA-256 ». */
export const hashName = (hash: string): string => hash.replace(/^sha(\d+)$/, 'SHA-$1');

const derivationNames = { pbkdf2: 'PBKDF2', scrypt: 'scrypt', pkcs12: 'PKCS12', unknown: '' } as const;

function derivationName({ derivation, hash }: Encryption): string | null {
  if (derivation === 'unknown') return null;
  return [derivationNames[derivation], hashName(hash)].filter((word) => word !== '').join(' ');
}

const closed = (encryption: Encryption | null) => ({
  cipher: encryption === null ? null : cipherName(encryption.cipher),
  derivation: encryption === null ? null : derivationName(encryption),
  iterations: encryption === null || encryption.iterations === 0 ? null : encryption.iterations,
});

/** Rows that say the same thing one after another are one, counted. */
function gather(parts: readonly Pkcs12Part[]): Pkcs12Part[] {
  const same = (a: Pkcs12Part, b: Pkcs12Part) =>
    JSON.stringify({ ...a, count: 0 }) === JSON.stringify({ ...b, count: 0 });
  return parts.reduce<Pkcs12Part[]>((rows, part) => {
    const last = rows.at(-1);
    return last && part.inside && same(last, part)
      ? [...rows.slice(0, -1), { ...last, count: last.count + part.count }]
      : [...rows, part];
  }, []);
}

/** What a PKCS#12 is made of, from the outside in, its seal last. */
export function partsOf(view: Pick<Pkcs12View, 'safes' | 'mac' | 'integrity'>): readonly Pkcs12Part[] {
  const safes = view.safes.flatMap(({ encryption, bags }): Pkcs12Part[] => [
    {
      part: encryption === null ? 'clearSafe' : bags === null ? 'closedSafe' : 'safe',
      count: 1,
      name: null,
      inside: false,
      ...closed(encryption),
    },
    ...(bags ?? []).map((bag): Pkcs12Part => ({
      part: bagParts.find((part) => part === bag.type) ?? 'other',
      count: 1,
      name: bag.friendlyName,
      inside: true,
      ...closed(bag.encryption),
    })),
  ]);
  const { mac } = view;
  const seal: Pkcs12Part =
    mac === null
      ? {
          part: view.integrity === 'signature' ? 'signature' : 'noMac',
          count: 1,
          name: null,
          inside: false,
          cipher: null,
          derivation: null,
          iterations: null,
        }
      : {
          part: 'mac',
          count: 1,
          name: null,
          inside: false,
          cipher: `HMAC ${hashName(mac.hash)}`,
          derivation: mac.kind === 'pbmac1' ? 'PBMAC1' : 'PKCS12',
          iterations: mac.iterations,
        };
  return [...gather(safes), seal];
}
