import type { PartialDate } from '../library/records.ts';

/**
 * A day, month or year in the words of a language, as exact as it is known and no more.
 * What is not a date comes back as it is.
 */
export function formatDate(date: PartialDate, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  // The day is a day, not a moment: both ends are UTC, or readers in the west would see the day before.
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
