import type { PartialDate } from '../library/records.ts';

/** A date as yyyymmdd, with 00 for a month or a day that is not known; 0 for none. */
export function dateNumber(date: PartialDate | null): number {
  if (date === null) return 0;
  const [year, month = 0, day = 0] = date.split('-').map(Number);
  return year! * 10_000 + month * 100 + day;
}

/** The last day that a date may be: 2018 is before 2018-12-31 is over. */
export function lastDay(date: number): number {
  if (date % 10_000 === 0) return date + 1231;
  return date % 100 === 0 ? date + 31 : date;
}

/** Whether a date may be in a time from the beginning of one to a last day; 0 for either: no bound. */
export function isWithin(date: number, from: number, last: number): boolean {
  return date !== 0 && lastDay(date) >= from && (last === 0 || date <= last);
}

/** A date in the words by which one looks for it: "2018 january 16 01". */
export function dateWords(date: PartialDate | null): string {
  if (date === null) return '';
  const [year, month, day] = date.split('-');
  return [year, month, month && MONTHS[Number(month) - 1], day && String(Number(day)), day].join(' ');
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
