import { classicSuiteNames } from './suite-names-classic.ts';
import { modernSuiteNames } from './suite-names-modern.ts';

/** How a cipher suite stands with the ANSSI's recommendations on TLS (v1.2, 2020): a recommendation, never a requirement. */
export type SuiteQuality = 'preferred' | 'acceptable' | 'weak';

const names: Readonly<Record<number, string>> = { ...classicSuiteNames, ...modernSuiteNames };

/** Numbers that say something else than a suite: renegotiation (RFC 5746 §3.3), fallback (RFC 7507 §2). */
const signals: readonly number[] = [0x00ff, 0x5600];

const numbers = new Map(Object.entries(names).map(([number, name]) => [name, Number(number)]));

/** Values that a client sends so that servers stay tolerant (RFC 8701 §2). */
export function isGrease(value: number): boolean {
  return (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff);
}

export function isSignal(value: number): boolean {
  return signals.includes(value);
}

/** Standard name of a suite, or its number as `0x1234`. */
export function suiteName(number: number): string {
  return names[number] ?? `0x${number.toString(16).padStart(4, '0')}`;
}

/** Number of a suite by its standard name; null for a name that is not known. */
export function suiteNumber(name: string): number | null {
  return numbers.get(name) ?? null;
}

const isTls13 = (number: number): boolean => number >> 8 === 0x13;

/** Keys agreed on by what a server with a certificate of RSA or of an elliptic curve does not have, or that nobody uses. */
const outOfReach = /PSK|SRP|KRB5|GOST|DSS|DH_RSA|ECDH_ECDSA|ECDH_RSA|ARIA|AEGIS|NULL_WITH_NULL/;
/** Suites that need the digests of TLS 1.2 (RFC 5246 §1.2). */
const sinceTls12 = /GCM|CCM|CHACHA20|SHA256$|SHA384$/;

/** The suites that a server may be asked for over a protocol (`TLSv1.2`), best first. */
export function suitesOf(version: string): readonly string[] {
  const rank: readonly SuiteQuality[] = ['preferred', 'acceptable', 'weak'];
  return [...numbers]
    .filter(([name, number]) => isTls13(number) === (version === 'TLSv1.3') && !outOfReach.test(name))
    .filter(([name]) => version === 'TLSv1.3' || version === 'TLSv1.2' || !sinceTls12.test(name))
    .map(([name]) => name)
    .sort((one, other) => rank.indexOf(suiteQuality(one)) - rank.indexOf(suiteQuality(other)));
}

/**
 * The quality of a suite by its standard name: forward secrecy and authenticated encryption are preferred; without
 * forward secrecy, or with what is broken, it is weak.
 */
export function suiteQuality(name: string): SuiteQuality {
  if (/^TLS_(AES|CHACHA20|AEGIS)_/.test(name)) return name.includes('CCM_8') ? 'acceptable' : 'preferred';
  if (/NULL|EXPORT|anon|RC4|RC2|_DES_|DES40|3DES|MD5|IDEA|SEED|_DSS_/.test(name)) return 'weak';
  if (!/^TLS_(ECDHE|DHE)_/.test(name)) return 'weak';
  return /^TLS_ECDHE_.*(AES_\d+_GCM|CHACHA20)/.test(name) ? 'preferred' : 'acceptable';
}
