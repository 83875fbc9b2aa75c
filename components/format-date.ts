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

/**
 * What is known of a date where the date itself is not: the dates in it in a language's own form,
 * without the editor's reasons, which stand in parentheses.
 */
export function formatDateHint(hint: string, language: string): string {
  return hint
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (date) => formatDate(date, language));
}

/** A moment near now, in ms since 1970, in the words of a language and where the reader is: "Mon, 00:00". */
export function formatMoment(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(
    moment,
  );
}
