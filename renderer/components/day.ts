const pad = (value: number) => String(value).padStart(2, '0');

/** A day as it is typed in both languages: `23/11/2026`, in the reader's calendar. */
export const writeDay = (date: Date): string =>
  `${pad(date.getDate())}/${pad(date.getMonth() + 1)}/${date.getFullYear()}`;

/**
 * The instant of a typed day, ISO 8601: noon in the reader's time zone, so that the day stays the same when it is read
 * in a neighbouring one. Null for what is not a day of the calendar, or comes after `today`.
 */
export function instantOfDay(typed: string, today: Date): string | null {
  const parts = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/.exec(typed);
  if (!parts) return null;
  const [day, month, year] = parts.slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(year, month - 1, day, 12);
  const exists = date.getDate() === day && date.getMonth() === month - 1;
  const endOfToday = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
  return exists && date < endOfToday ? date.toISOString() : null;
}
