import { DerError } from '../asn1/der-reader.ts';

/** Rules without which no certificate can be made of octets that are whole as DER, each with its clause. */
export const unreadableRules = {
  'version-unknown': 'RFC 5280 §4.1.2.1',
  'extensions-before-version-3': 'RFC 5280 §4.1.2.9',
  'extensions-empty': 'RFC 5280 §4.1.2.9',
  'algorithms-differ': 'RFC 5280 §4.1.1.2',
  'time-form': 'RFC 5280 §4.1.2.5',
  'extension-twice': 'RFC 5280 §4.2',
  'extension-malformed': 'RFC 5280 §4.2',
} as const;
export type UnreadableRule = keyof typeof unreadableRules;

/** Stays inside this room: turned into CERTIFICATE_IRREGULAR where a file's name is known. */
export class IrregularError extends DerError {
  readonly rule: UnreadableRule;

  constructor(rule: UnreadableRule, cause?: unknown) {
    super(rule);
    this.name = 'IrregularError';
    this.rule = rule;
    this.cause = cause;
  }
}

/** Reads one part of a certificate whose octets are all there: what is not as it should be in it breaks a rule. */
export function readUnder<T>(rule: UnreadableRule, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DerError) || error instanceof IrregularError) throw error;
    throw new IrregularError(rule, error);
  }
}

/** What the platform's own parser may refuse in a certificate that is read here. */
export interface PlatformDoubts {
  readonly version: number;
  /** null where there is no such field. */
  readonly extensionCount: number | null;
  readonly hasOddTimes: boolean;
}

/** Why it would refuse one; null where that cannot be told. */
export function ruleOfPlatform({
  version,
  extensionCount,
  hasOddTimes,
}: PlatformDoubts): UnreadableRule | null {
  if (version > 3) return 'version-unknown';
  if (extensionCount !== null && version < 3) return 'extensions-before-version-3';
  if (extensionCount === 0) return 'extensions-empty';
  return hasOddTimes ? 'time-form' : null;
}
