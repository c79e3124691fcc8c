import { dayMs } from '../../../electron/contract/durations.ts';
import type { DossierView } from '../../../electron/contract/views.ts';
import type { AuthorityRole, OrderId } from '../../../electron/contract/words.ts';
import { orderIds } from '../../../electron/contract/words.ts';

/** « un mois avant » (procedure, « Cycle de vie »); 60 days before is what the ANS announces today. */
export const earlyNoticeDays = 60;

export type LifetimeState = 'valid' | 'soon' | 'expired' | 'notYet' | 'revoked';

/** The life of one certificate, with the dates on which its end is announced. */
export interface Lifetime {
  readonly sha256: string;
  readonly commonName: string;
  readonly owner: { readonly order: OrderId } | { readonly authority: AuthorityRole };
  /** A practice certificate of the lab. */
  readonly practice: boolean;
  /** False for a certificate of an order that a newer one has replaced. */
  readonly current: boolean;
  readonly notBefore: Date;
  /** Null for authorities: nobody gives notice of their end. */
  readonly notices: { readonly early: Date; readonly late: Date } | null;
  readonly notAfter: Date;
  readonly state: LifetimeState;
}

/** One calendar month before, at the last day of the month when the day does not exist there (31 March: 28 February). */
export function oneMonthBefore(date: Date): Date {
  const earlier = new Date(date);
  earlier.setUTCDate(1);
  earlier.setUTCMonth(earlier.getUTCMonth() - 1);
  const lastDay = new Date(Date.UTC(earlier.getUTCFullYear(), earlier.getUTCMonth() + 1, 0)).getUTCDate();
  earlier.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return earlier;
}

function earlyNotice(notAfter: Date): Date {
  return new Date(notAfter.getTime() - earlyNoticeDays * dayMs);
}

function lifetimeState(
  life: { readonly notBefore: Date; readonly notAfter: Date; readonly revoked: boolean },
  now: Date,
): LifetimeState {
  if (life.revoked) return 'revoked';
  if (life.notAfter < now) return 'expired';
  if (life.notBefore > now) return 'notYet';
  return earlyNotice(life.notAfter) <= now ? 'soon' : 'valid';
}

/** Every certificate of the dossier, authorities too, the nearest end first. */
export function lifetimesOf(
  dossier: Pick<DossierView, 'orders' | 'authorities'>,
  now: Date,
): readonly Lifetime[] {
  const life = (
    certificate: { sha256: string; commonName: string; subject: string; notBefore: string; notAfter: string },
    rest: Pick<Lifetime, 'owner' | 'practice' | 'current'> & { revoked: boolean },
  ): Lifetime => {
    const notBefore = new Date(certificate.notBefore);
    const notAfter = new Date(certificate.notAfter);
    return {
      sha256: certificate.sha256,
      commonName: certificate.commonName === '' ? certificate.subject : certificate.commonName,
      owner: rest.owner,
      practice: rest.practice,
      current: rest.current,
      notBefore,
      notices:
        'order' in rest.owner ? { early: earlyNotice(notAfter), late: oneMonthBefore(notAfter) } : null,
      notAfter,
      state: lifetimeState({ notBefore, notAfter, revoked: rest.revoked }, now),
    };
  };
  const ordered = orderIds.flatMap((order) =>
    dossier.orders[order].certificates.map((entry) =>
      life(entry.certificate, {
        owner: { order },
        practice: entry.kind === 'practice',
        current: entry.current,
        revoked: entry.revokedInLab,
      }),
    ),
  );
  const authorities = dossier.authorities.map((authority) =>
    life(authority.certificate, {
      owner: { authority: authority.role },
      practice: false,
      current: true,
      revoked: false,
    }),
  );
  return [...ordered, ...authorities].sort((a, b) => a.notAfter.getTime() - b.notAfter.getTime());
}

/** The stretch of time that is drawn. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Three years of validity from today, with room on either side for what has just ended and for the last expiry. */
export function shownSpan(now: Date): Span {
  const from = new Date(now);
  from.setUTCMonth(from.getUTCMonth() - 4);
  const to = new Date(now);
  to.setUTCMonth(to.getUTCMonth() + 40);
  return { from, to };
}

/** Share of the span at which a date falls, between 0 and 1; dates outside are held at its ends. */
export function placeIn(span: Span, date: Date): number {
  const share = (date.getTime() - span.from.getTime()) / (span.to.getTime() - span.from.getTime());
  return Math.min(1, Math.max(0, share));
}

/** The first of January of each year inside the span. */
export function yearMarks(span: Span): readonly Date[] {
  const marks: Date[] = [];
  for (let year = span.from.getUTCFullYear() + 1; year <= span.to.getUTCFullYear(); year += 1) {
    const mark = new Date(Date.UTC(year, 0, 1));
    if (mark > span.from && mark < span.to) marks.push(mark);
  }
  return marks;
}
