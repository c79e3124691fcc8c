import type { KeyObject } from 'node:crypto';
import { writeName } from '../../asn1/write-name.ts';
import type { Extension, KeyUsageName } from '../../certificates/certificate-extensions.ts';
import {
  authorityKeyIdentifier,
  basicConstraints,
  extendedKeyUsage,
  keyUsage,
  subjectKeyIdentifier,
} from '../../certificates/write-extensions.ts';
import { keyIdentifier } from '../../keys/key.ts';
import type { PathRequest } from '../../path/path-request.ts';
import {
  makeCertificate,
  makeList,
  type CertificateParts,
  type HandMade,
  type ListParts,
} from '../handmade.ts';
import { mintKey } from '../mint.ts';
import { alternativeNames, crlNumber, generalName } from '../rare-extensions.ts';

/** A path to judge, as octets. */
export interface LimboRequest {
  readonly leaf: HandMade;
  readonly chain?: readonly HandMade[];
  readonly trust: readonly HandMade[];
  /** Where there are any, revocation is mandatory unless said otherwise. */
  readonly crls?: readonly Uint8Array[];
  readonly revocation?: PathRequest['revocation'];
  readonly purpose?: PathRequest['purpose'];
  /** Host name or address; `example.com` as a rule, null where none is asked for. */
  readonly name?: string | null;
  readonly at?: Date;
}

/**
 * What comes of it in a strict judgement: `accepted`; a reason to refuse; or the rule by which `against-profile` refuses, or nobody
 * can make a certificate of the octets. Of two with a bar between, either.
 * With `advice `, the rule that is said of a path that is accepted, since the suite refuses it for the public web alone.
 */
export type LimboRow = readonly [
  /** As the public suite has it; `own::` for ours. */
  id: string,
  /** What the certificates have. */
  has: string,
  verdict: string,
  build: () => Promise<LimboRequest>,
];

type Slot = 'basic' | 'usage' | 'san' | 'aki' | 'ski' | 'purposes';
/** Each extension in the place of the usual one; null leaves it out. */
type Slots = { readonly [One in Slot]?: Extension | null };
export type Parts = Slots &
  Partial<Omit<CertificateParts, 'subject' | 'issuer'>> & {
    readonly subject?: Uint8Array | string;
    readonly issuer?: Uint8Array | string;
    readonly pathLength?: number;
    readonly extra?: readonly Extension[];
  };

let counter = 0x2000;

export const nameOf = (commonName: string): Uint8Array => writeName([['CN', commonName]]);
export const emptyName = writeName([]);
export const usageOf = (...usages: readonly KeyUsageName[]): Extension => keyUsage(usages);
export const critical = (extension: Extension): Extension => ({ ...extension, critical: true });
export const lax = (extension: Extension): Extension => ({ ...extension, critical: false });
export const hosts = (...names: readonly string[]): Extension => alternativeNames(names.map(generalName.dns));
export const keyIdOf = (key: KeyObject): Extension => authorityKeyIdentifier(keyIdentifier(key));
export const ownKeyIdOf = (key: KeyObject): Extension => subjectKeyIdentifier(keyIdentifier(key));

async function make(
  parts: Parts,
  usual: Slots,
  issuer: HandMade | null,
  fallback: string,
): Promise<HandMade> {
  const key = parts.key ?? (await mintKey());
  const subject = typeof parts.subject === 'string' ? nameOf(parts.subject) : parts.subject;
  const named = typeof parts.issuer === 'string' ? nameOf(parts.issuer) : parts.issuer;
  const own = subject ?? nameOf(fallback);
  const slots: Slots = {
    ski: ownKeyIdOf(key),
    aki: issuer === null ? null : keyIdOf(issuer.key),
    ...usual,
  };
  const pick = (slot: Slot): Extension[] => {
    const chosen = parts[slot] === undefined ? slots[slot] : parts[slot];
    return chosen ? [chosen] : [];
  };
  const order = ['basic', 'usage', 'purposes', 'san', 'ski', 'aki'] as const;
  return makeCertificate({
    signer: issuer?.key ?? key,
    serial: Uint8Array.of(counter >> 8, counter++ & 0xff),
    ...parts,
    extensions:
      parts.extensions === undefined ? [...order.flatMap(pick), ...(parts.extra ?? [])] : parts.extensions,
    key,
    subject: own,
    issuer: named ?? issuer?.subject ?? own,
  });
}

/** Self-signed. */
export function makeRoot(parts: Parts = {}): Promise<HandMade> {
  return make(parts, authoritySlots(parts), null, 'Root');
}

export function makeAuthority(issuer: HandMade, parts: Parts = {}): Promise<HandMade> {
  return make(parts, authoritySlots(parts), issuer, `Authority ${counter}`);
}

function authoritySlots({ pathLength }: Parts): Slots {
  return { basic: basicConstraints({ pathLength }, true), usage: usageOf('keyCertSign', 'cRLSign') };
}

/** For `example.com`, a server. */
export function makeLeaf(issuer: HandMade, parts: Parts = {}): Promise<HandMade> {
  const usual = {
    usage: usageOf('digitalSignature'),
    purposes: extendedKeyUsage(['1.3.6.1.5.5.7.3.1']),
    san: hosts('example.com'),
  };
  return make(parts, usual, issuer, 'example.com');
}

/** A list of an authority, numbered. */
export function makeListOf(
  issuer: HandMade,
  parts: Partial<ListParts> & { readonly extra?: readonly Extension[] } = {},
): Promise<Uint8Array> {
  const { extra = [], ...rest } = parts;
  return makeList({
    issuer: issuer.subject,
    signer: issuer.key,
    extensions: [keyIdOf(issuer.key), crlNumber(12), ...extra],
    ...rest,
  });
}

/** A root and a leaf under it, one of them out of the usual. */
export async function pairOf(
  root: Parts,
  leaf: Parts,
  over: Partial<LimboRequest> = {},
): Promise<LimboRequest> {
  const anchor = await makeRoot(root);
  return { leaf: await makeLeaf(anchor, leaf), trust: [anchor], ...over };
}

/** A root, an intermediate and a leaf. */
export async function tripleOf(
  middle: Parts,
  leaf: Parts = {},
  over: Partial<LimboRequest> = {},
  root: Parts = {},
): Promise<LimboRequest> {
  const anchor = await makeRoot(root);
  const authority = await makeAuthority(anchor, middle);
  return { leaf: await makeLeaf(authority, leaf), chain: [authority], trust: [anchor], ...over };
}
