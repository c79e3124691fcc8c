import { Resolver } from 'node:dns/promises';

/** Answers that say the name is there, though not with the record asked for. */
const present = new Set(['ENODATA']);
const absent = new Set(['ENOTFOUND', 'ENONAME']);

/**
 * Whether a domain exists in the DNS, as the authority will check for the habilitation (form 414, step 4.2).
 * Two tries of two seconds; `unknown` when no resolver answers, which blocks nothing.
 */
export async function lookUpDomain(
  domain: string,
  resolver: Pick<Resolver, 'resolveSoa'> = new Resolver({ timeout: 2000, tries: 2 }),
): Promise<'exists' | 'absent' | 'unknown'> {
  try {
    await resolver.resolveSoa(domain);
    return 'exists';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (present.has(code)) return 'exists';
    return absent.has(code) ? 'absent' : 'unknown';
  }
}
