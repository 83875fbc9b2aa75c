import type { PartialDate } from '../library/records.ts';

/**
 * The days that a text names, each once: `2024-03-28`, "28 March 2024", "March 28", "2024年3月28日". A day without a
 * year is taken for the last one before the text was published, or the one that is about to come.
 * @param language in which the names of months are looked for beside English
 */
export function datesInText(
  text: string,
  published: PartialDate | null,
  language: string | null,
): Set<string> {
  const months = monthNames(language ?? 'en');
  const days = new Set<string>();
  for (const { groups = {} } of text.matchAll(DATES)) {
    const name = groups['name'] ?? groups['firstName'];
    const month =
      name === undefined ? Number(groups['month'] ?? groups['hanMonth']) : months.get(foldMonth(name));
    const day = Number(groups['day'] ?? groups['dayBehind'] ?? groups['dayAlone'] ?? groups['hanDay']);
    if (month === undefined || month < 1 || month > 12 || day < 1 || day > 31) continue;
    const year = groups['year'] ?? groups['yearBehind'] ?? groups['yearAlone'] ?? groups['hanYear'];
    const date = year === undefined ? lastSuch(month, day, published) : dayOf(Number(year), month, day);
    if (date !== null) days.add(date);
  }
  return days;
}

const MONTH = String.raw`\p{L}{3,12}`;
const DATES = new RegExp(
  [
    String.raw`(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)`,
    String.raw`(?<hanYear>(?:19|20)\d\d)年(?<hanMonth>\d{1,2})月(?<hanDay>\d{1,2})日`,
    String.raw`(?<dayBehind>\d{1,2})(?:st|nd|rd|th|\.|º)? (?:de |of )?(?<name>${MONTH})\.?(?:,? (?:de )?(?<yearBehind>(?:19|20)\d\d))?`,
    String.raw`(?<firstName>${MONTH})\.? (?<dayAlone>\d{1,2})(?:st|nd|rd|th)?(?!\d|[,.]\d)(?:,? (?<yearAlone>(?:19|20)\d\d))?`,
  ].join('|'),
  'gu',
);

/** Soon: a story foretells what comes within so many days. */
const SOON_DAYS = 30;
const DAY_MS = 86_400_000;

function lastSuch(month: number, day: number, published: PartialDate | null): string | null {
  if (published === null || published.length < 10) return null;
  const latest = Date.parse(published) + SOON_DAYS * DAY_MS;
  const year = Number(published.slice(0, 4));
  for (const candidate of [year + 1, year, year - 1]) {
    const date = dayOf(candidate, month, day);
    if (date !== null && Date.parse(date) <= latest) return date;
  }
  return null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** Months by their names and short names in a language and in English. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const found = known.get(language);
  if (found) return found;
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const locale of [language, 'en']) {
      const format = new Intl.DateTimeFormat(supported(locale), { day: 'numeric', month, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const part = format.formatToParts(Date.UTC(2000, index, 1)).find(({ type }) => type === 'month');
        if (part) names.set(foldMonth(part.value), index + 1);
      }
    }
  }
  // As newspapers shorten it.
  names.set('sept', 9);
  known.set(language, names);
  return names;
}

function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    // What a page calls its language may be no language.
    return 'en';
  }
}

function foldMonth(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
