import { dayMs, hourMs } from '../contract/durations.ts';
import type { BranchForm, IdentityForm, RevocationListVariant } from './cast.ts';

export interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const leafYears = 3;
/** A certificate that would stop being what its form says within this time is made anew, in milliseconds. */
const margin = 2 * dayMs;

/** Certificates, lists and OCSP answers count in whole seconds (RFC 5280 §4.1.2.5). Takes milliseconds. */
export function wholeSecond(time: number): Date {
  return new Date(Math.floor(time / 1000) * 1000);
}

/** The first whole second that leaves at least `duration` milliseconds. */
export function endAfter(now: Date, duration: number): Date {
  return new Date(Math.ceil((now.getTime() + duration) / 1000) * 1000);
}

function addYears(date: Date, years: number): Date {
  const result = new Date(date);
  result.setUTCFullYear(date.getUTCFullYear() + years);
  return result;
}

function leafFrom(notBefore: Date): Validity {
  return { notBefore, notAfter: addYears(notBefore, leafYears) };
}

/** Three years to the second, as IGC-Santé gives, begun an hour ago so that a clock slightly behind accepts it. */
export function practiceValidity(now: Date): Validity {
  return leafFrom(wholeSecond(now.getTime() - hourMs));
}

/** Dates of an identity of the given form, three years long, to the second. */
export function identityValidity(form: IdentityForm, now: Date): Validity {
  const time = now.getTime();
  if (form === 'expired') return leafFrom(addYears(wholeSecond(time - 30 * dayMs), -leafYears));
  if (form === 'not-yet-valid') return leafFrom(wholeSecond(time + 30 * dayMs));
  return leafFrom(wholeSecond(time - 30 * dayMs));
}

/** Whether a certificate's dates are still what the form says, now and for two days more. */
export function datesFitForm(form: IdentityForm, dates: Validity, now: Date): boolean {
  const time = now.getTime();
  if (form === 'expired') return dates.notAfter.getTime() < time;
  if (form === 'not-yet-valid') return dates.notBefore.getTime() > time + margin;
  return dates.notBefore.getTime() <= time && dates.notAfter.getTime() > time + margin;
}

/** Twenty years around now, which leaves room for the expired and the future identities. */
export function authorityValidity(now: Date): Validity {
  const second = wholeSecond(now.getTime());
  return { notBefore: addYears(second, -5), notAfter: addYears(second, 15) };
}

/** Dates of a branch: those of any authority, but for the one that has expired. */
export function branchValidity(form: BranchForm, now: Date): Validity {
  const dates = authorityValidity(now);
  return form === 'authority-expired'
    ? { ...dates, notAfter: wholeSecond(now.getTime() - 30 * dayMs) }
    : dates;
}

/** Whether a branch's dates are still what its form says. */
export function datesFitBranch(form: BranchForm, dates: Validity, now: Date): boolean {
  return form === 'authority-expired' ? dates.notAfter < now : datesFitAuthority(dates, now);
}

/** Whether an authority's dates still enclose every identity that it may have to issue. */
export function datesFitAuthority(dates: Validity, now: Date): boolean {
  return dates.notBefore <= addYears(now, -4) && dates.notAfter >= addYears(now, 4);
}

/** When an identity of the form `revoked`, or an authority of the form `authority-revoked`, was: after its issue, before any list. */
export function revokedFormDate(now: Date): Date {
  return wholeSecond(now.getTime() - dayMs);
}

/** Dates of a revocation list, or of an OCSP answer. */
export interface ListValidity {
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
}

const listLife = 7 * dayMs;
/** A list is signed anew when it has less than this before it, so that whoever keeps one has most of its week. */
const listReserve = 6 * dayMs;

/**
 * Dates of a revocation list: an hour old and good for seven days, or out of date since eight days.
 *
 * @param end when the list is to end instead; it stays as it was on that instant once it has passed
 */
export function listValidity(
  variant: RevocationListVariant,
  now: Date,
  end: Date | null = null,
): ListValidity {
  if (end !== null) {
    const reference = Math.min(now.getTime(), end.getTime());
    return { thisUpdate: wholeSecond(reference - hourMs), nextUpdate: end };
  }
  const thisUpdate = wholeSecond(now.getTime() - hourMs - (variant === 'stale' ? 15 * dayMs : 0));
  return { thisUpdate, nextUpdate: new Date(thisUpdate.getTime() + hourMs + listLife) };
}

/** Whether a list's dates are still those that `listValidity` would give it, but for its age. The clock may go back. */
export function isListStill(
  variant: RevocationListVariant,
  { thisUpdate, nextUpdate }: { readonly thisUpdate: Date; readonly nextUpdate: Date | null },
  now: Date,
  end: Date | null = null,
): boolean {
  if (nextUpdate === null || thisUpdate > now) return false;
  if (end !== null) return nextUpdate.getTime() === end.getTime();
  const left = nextUpdate.getTime() - now.getTime();
  return variant === 'stale' ? left < -listLife : left > listReserve && left <= listLife + hourMs;
}
