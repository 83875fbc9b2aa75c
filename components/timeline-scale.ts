import type { PartialDate } from '../library/records.ts';

/** A line from the first date to the last, on which the distance between dates is the time between them. */
export interface TimelineScale {
  readonly first: PartialDate;
  readonly last: PartialDate;
  /** Where a date stands, in hundredths of the line: 0 is the first, 100 the last. */
  readonly placeOf: (date: PartialDate) => number;
}

/** The scale of some dates; null where they are all the same, or none. */
export function timelineScale(dates: readonly PartialDate[]): TimelineScale | null {
  const inOrder = dates.toSorted((a, b) => middleOf(a) - middleOf(b));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = middleOf(first);
  const length = middleOf(last) - start;
  if (length === 0) return null;
  return { first, last, placeOf: (date) => ((middleOf(date) - start) / length) * 100 };
}

/** The middle of a day, month or year, in ms: a date that is known in part is then wrong by the least. */
export function middleOf(date: PartialDate): number {
  return Date.parse(date) + (HALF_DAYS[date.length] ?? 0.5) * DAY_MS;
}

/** By the length of a date: half a year, half a month. */
const HALF_DAYS: Readonly<Record<number, number>> = { 4: 182.5, 7: 15 };
const DAY_MS = 24 * 60 * 60 * 1000;
