import search from 'approx-string-match';
import { flatten } from './flat-text.ts';
import type { Passage } from './note.ts';

/** A stretch of a text; UTF-16 offsets, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** So long a quote speaks for itself: the same words elsewhere are still the words that the note is about. */
const SPEAKS_FOR_ITSELF = 32;
/** Of the words of a quote that was changed so much must be the same, from 0 to 1. */
const LEAST_OF_QUOTE = 0.8;
/** How much of what stands right beside a passage, on either side, must be the same. */
const LEAST_BESIDE = 0.7;
/** How much of all that is known to stand before, or else behind it, where the quote is short but the same. */
const LEAST_AROUND_SHORT = 0.75;
/** And where the quote was changed: lines of a list may differ in a figure alone. */
const LEAST_AROUND_CHANGED = 1;
/** UTF-16 units that are right beside. */
const BESIDE = 16;
/** Places of a quote that are looked at, those nearest to where it stood. */
const MOST_PLACES = 500;
/** Differences; bounds the time for quotes that come from elsewhere and are very long. */
const MOST_ERRORS = 1000;

/**
 * Finds a passage again in a text that may have changed: by its words, or where these were changed a little, by nearly
 * its words between what stood around them. Words that are not surely the passage are not taken for it.
 * @param text a page's, flat (`flatten`)
 * @returns null where it is lost
 */
export function findPassage(text: string, passage: Passage): Stretch | null {
  const wanted: Passage = {
    ...passage,
    exact: flatten(passage.exact).text.trim(),
    prefix: flatten(passage.prefix).text.trimEnd(),
    suffix: flatten(passage.suffix).text.trimStart(),
  };
  if (wanted.exact === '') return null;
  return (
    best(text, wanted, exactPlaces(text, wanted), speaksForItself(wanted) ? null : LEAST_AROUND_SHORT) ??
    best(text, wanted, similarPlaces(text, wanted), LEAST_AROUND_CHANGED)
  );
}

function speaksForItself({ exact }: Passage): boolean {
  return exact.length >= SPEAKS_FOR_ITSELF;
}

/**
 * The place whose surroundings are most like the passage's, of equals the one nearest to where it stood.
 * @param leastAround how like they must be on one side at least, or null where they need not be
 */
function best(
  text: string,
  passage: Passage,
  places: readonly Stretch[],
  leastAround: number | null,
): Stretch | null {
  const nearest = places
    .toSorted((one, other) => Math.abs(one.start - passage.start) - Math.abs(other.start - passage.start))
    .slice(0, MOST_PLACES);
  let found: Stretch | null = null;
  let foundLikeness = -1;
  for (const place of nearest) {
    const around = surroundings(text, passage, place);
    if (leastAround !== null && Math.max(around.before, around.behind) < leastAround) continue;
    if (leastAround !== null && !isAtHome(text, passage, place, around)) continue;
    const likeness = around.before + around.behind;
    if (likeness <= foundLikeness) continue;
    found = place;
    foundLikeness = likeness;
  }
  return found;
}

function exactPlaces(text: string, { exact }: Passage): Stretch[] {
  const places: Stretch[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    places.push({ start, end: start + exact.length });
  }
  return places;
}

function similarPlaces(text: string, { exact }: Passage): Stretch[] {
  const mostErrors = Math.min(Math.floor(exact.length * (1 - LEAST_OF_QUOTE)), MOST_ERRORS);
  if (mostErrors === 0) return [];
  return search(text, exact, mostErrors).map((match) => wholeWords(text, match));
}

/** How like a place's surroundings are to the passage's, from 0 to 1 each. */
interface Surroundings {
  readonly before: number;
  readonly behind: number;
}

function surroundings(text: string, { prefix, suffix }: Passage, { start, end }: Stretch): Surroundings {
  return { before: likenessBefore(text, start, prefix), behind: likenessBehind(text, end, suffix) };
}

/**
 * Whether a place is the passage's own by what stands around it. Where a text repeats itself, as tables and lists do,
 * a passage's neighbour can be very like it: then the passage's surroundings fit the neighbour itself better than what
 * is around that.
 */
function isAtHome(
  text: string,
  passage: Passage,
  { start, end }: Stretch,
  { before, behind }: Surroundings,
): boolean {
  const { prefix, suffix } = passage;
  return (
    (prefix === '' || likenessBefore(text, start, prefix.slice(-BESIDE)) >= LEAST_BESIDE) &&
    (suffix === '' || likenessBehind(text, end, suffix.slice(0, BESIDE)) >= LEAST_BESIDE) &&
    likenessBefore(text, end, prefix) <= before &&
    likenessBehind(text, start, suffix) <= behind
  );
}

/**
 * How like what ends at an offset is to a prefix, from 0 to 1, whatever space is between. Nothing is like the
 * beginning of a page alone.
 */
function likenessBefore(text: string, offset: number, prefix: string): number {
  if (prefix === '') return Number(text.slice(0, offset).trim() === '');
  const before = text.slice(Math.max(0, offset - windowOf(prefix)), offset);
  return 1 - endDistance(before.trimEnd(), prefix);
}

/** How like what begins at an offset is to a suffix. */
function likenessBehind(text: string, offset: number, suffix: string): number {
  const words = suffix.trimStart();
  const behind = text.slice(offset, offset + windowOf(words)).trimStart();
  return words === ''
    ? Number(text.slice(offset).trim() === '')
    : 1 - endDistance(reverse(behind), reverse(words));
}

/** A little may have been put in, and a space. */
const windowOf = (words: string): number => Math.ceil(words.length * 1.25) + 1;

/** The share of a context that must be changed for a text to end in it: 0 to 1. */
function endDistance(text: string, context: string): number {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  for (let at = 1; at <= context.length; at++) {
    const next = [at];
    for (let column = 1; column <= text.length; column++) {
      const changed = row[column - 1]! + Number(context[at - 1] !== text[column - 1]);
      next.push(Math.min(changed, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return Math.min(1, row[text.length]! / context.length);
}

/** By code units, as it is compared. */
function reverse(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text[at]!;
  return reversed;
}

/** A place that ends within words, widened to whole ones. */
function wholeWords(text: string, { start, end }: Stretch): Stretch {
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  while (start > 0 && isWithinWord(text, start)) start--;
  while (end < text.length && isWithinWord(text, end)) end++;
  return { start, end };
}

function isWithinWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(offset - 1, offset + 1));
}
