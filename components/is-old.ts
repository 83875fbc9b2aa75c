import type { PartialDate } from '../library/records.ts';

/**
 * Whether a date is more than a year before today; one that is known in part, whether all of it is.
 * @param today `2024-03-28`
 */
export function isOld(date: PartialDate, today: PartialDate): boolean {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return date < yearAgo.slice(0, date.length);
}
