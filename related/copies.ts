import type { Article } from '../library/records.ts';
import { type LibraryIndex, textOf } from './library-index.ts';
import { sourcesIn } from './sources-in.ts';
import { likeness, unitVector } from './sparse-vector.ts';
import { type Time, daysBetween, dateOfArticle, timeOf } from './times.ts';
import { countWords } from './words.ts';

/** A report as copies of it are known. */
export interface Report {
  readonly headline: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly time: Time | null;
  /** The outlet first, then the agencies that it names. */
  readonly sources: readonly string[];
}

/** Copies come out within so many days; those that name one agency within fewer. */
const COPY_DAYS = 3;
const AGENCY_DAYS = 1;
/** Headline and text of two copies are as alike as this together; each alone would be 1. */
const LEAST_LIKENESS = 0.89;
const LEAST_UNDATED_LIKENESS = 1.6;
/** Of one agency's reports of one day on one subject, the texts are at least as alike as this. */
const LEAST_AGENCY_LIKENESS = 0.15;

/** Whether two reports are one: the same piece in two outlets, or an agency's in its own words in each. */
export function areCopies(a: Report, b: Report): boolean {
  const texts = likeness(a.words, b.words);
  const both = likeness(a.headline, b.headline) + texts;
  // Of what has no date, one statement in a series would pass for another.
  if (!a.time || !b.time) return both >= LEAST_UNDATED_LIKENESS;
  const days = daysBetween(a.time, b.time);
  if (days > COPY_DAYS) return false;
  if (both >= LEAST_LIKENESS) return true;
  return days <= AGENCY_DAYS && texts >= LEAST_AGENCY_LIKENESS && haveOneAgency(a.sources, b.sources);
}

export function reportOf(index: LibraryIndex, article: Article): Report {
  const date = dateOfArticle(article);
  return {
    ...readReport(index, article.title ?? '', textOf(article)),
    time: date === null ? null : timeOf(date),
    sources: sourcesIn(article.outlet),
  };
}

/** A page's, or an article's, headline and text as they are compared. */
export function readReport(
  index: LibraryIndex,
  headline: string,
  text: string,
): Pick<Report, 'headline' | 'words'> {
  return { headline: weigh(index, headline), words: weigh(index, text) };
}

function weigh({ words }: LibraryIndex, text: string): ReadonlyMap<string, number> {
  return unitVector(
    [...countWords(text)].map(([word, count]) => [word, (1 + Math.log(count)) * words.rarity(word)]),
  );
}

function haveOneAgency(a: readonly string[], b: readonly string[]): boolean {
  return a[0] !== b[0] && a.some((source) => b.includes(source));
}
