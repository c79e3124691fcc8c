/**
 * Documents tell times in Paris, where the procedure is carried out, wherever they are written: the same report reads the
 * same on every machine.
 */
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

export interface ParisTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** An ISO 8601 instant in the civil time of Paris; null for what is no instant. */
export function parisTime(iso: string): ParisTime | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const values = new Map(parts.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => values.get(type) ?? 0;
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  };
}

/**
 * Noon of the same day of Paris, in the time zone of this machine: the translator, which shows days in that zone, then
 * shows the day of Paris.
 */
export function noonOfParisDay(iso: string): string {
  const time = parisTime(iso);
  return time === null ? iso : new Date(time.year, time.month - 1, time.day, 12).toISOString();
}
