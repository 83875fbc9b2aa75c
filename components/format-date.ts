import type { PartialDate } from '../library/records.ts';
import type { Words } from './words.ts';

/**
 * A day, month or year in the words of a language, as exact as it is known and no more.
 * What is not a date comes back as it is.
 */
export function formatDate(date: PartialDate, language: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? formatOf(date, language).format(Date.parse(date)) : date;
}

/**
 * When something was, or has been since: "since Mar 2024", "until 2019", "2009 – 2024"; empty where nothing is known.
 * @param lasts it goes on after its first day; what happens on a day is not "since" it
 */
export function formatPeriod(
  from: PartialDate | null,
  until: PartialDate | null,
  lasts: boolean,
  words: Words,
): string {
  const language = words('language');
  const [first, last] = [from, until].map((date) => date && formatDate(date, language));
  if (from && until) {
    // Two ends that are known differently well have no form of their own.
    if (from.length !== until.length) return `${first} – ${last}`;
    return formatOf(from, language).formatRange(Date.parse(from), Date.parse(until));
  }
  if (from && first) return lasts ? formatSince(from, words) : first;
  return until ? formatUntil(until, words) : '';
}

/** That something has been so from a date on: "since Mar 2024". */
export function formatSince(date: PartialDate, words: Words): string {
  return words(isDay(date) ? 'sinceDay' : 'since', formatDate(date, words('language')));
}

/** That something was so up to a date: "until 16 Jan 2018". */
export function formatUntil(date: PartialDate, words: Words): string {
  return words(isDay(date) ? 'untilDay' : 'until', formatDate(date, words('language')));
}

function isDay({ length }: PartialDate): boolean {
  return length === 10;
}

/**
 * What is known of a date where the date itself is not, in English as the data has it: "about 30 May 2025",
 * without the editor's reasons, which stand in parentheses.
 */
export function formatDateHint(hint: string): string {
  return hint
    .replace(/(?<!\s)\s*\([^()]*\)/g, '')
    .replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (date) => formatDate(date, 'en-GB'));
}

/** The form of a date of this length: `2018`, `2018-01`, `2018-01-16`. */
function formatOf({ length }: PartialDate, language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    // The day is a day, not a moment: both ends are UTC, or readers in the west would see the day before.
    timeZone: 'UTC',
    year: 'numeric',
    ...(length > 4 && { month: 'short' }),
    ...(length > 7 && { day: 'numeric' }),
  });
}

/** A day and its hour, in ms since 1970, in the words of a language and where the reader is: "16 Jan 2018, 09:30". */
export function formatTime(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** A moment near now, in ms since 1970, in the words of a language and where the reader is: "Mon, 00:00". */
export function formatMoment(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(
    moment,
  );
}

/** A moment of any year, in ms since 1970, as a day where the reader is: "16 Jan 2018". */
export function formatInstant(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric' }).format(
    moment,
  );
}
