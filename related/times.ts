import { datesInText } from './dates-in-text.ts';
import type { Article, PartialDate } from '../library/records.ts';

/** When something was, in days since 1970: the middle of its day, month or year, and how far from it it may have been. */
export interface Time {
  readonly day: number;
  readonly within: number;
}

const DAY_MS = 86_400_000;

/** @returns null for what is no date */
export function timeOf(date: PartialDate): Time | null {
  const first = Date.parse(date);
  if (Number.isNaN(first)) return null;
  const within = date.length >= 10 ? 0 : date.length >= 7 ? 15 : 183;
  return { day: Math.floor(first / DAY_MS) + within, within };
}

/** The day, month or year of an article, or about that, as far as its record knows. */
export function dateOfArticle({ published, dateHint }: Article): PartialDate | null {
  if (published !== null || dateHint === null || /^undated\b/.test(dateHint)) return published;
  const [day] = datesInText(dateHint, null, null);
  return day ?? /\b(?:19|20)\d\d(?:-\d\d)?\b/.exec(dateHint)?.[0] ?? null;
}

/** So many days lie between two times, at least; 0 where they may have been one. */
export function daysBetween(a: Time, b: Time): number {
  return Math.max(0, Math.abs(a.day - b.day) - a.within - b.within);
}
