import type { Line, PageLines } from '../read-lines.ts';
import { hasAttribution } from './attribution.ts';
import { hasDate, hasPrice, isStamp } from './stamps.ts';

/** What the lines of a page say of it. Lengths are in Latin letters, shares between 0 and 1. */
export interface TextSignals {
  /** All running text. */
  readonly prose: number;
  /** The longest stretch of it without names, dates and links between: the story, if there is one. */
  readonly run: number;
  /** 1 where there is nothing to read. */
  readonly emptiness: number;
  /** Share of the running text that lies outside the longest stretch, and of that which comes before it. */
  readonly scatter: number;
  readonly proseBefore: number;
  readonly linkShare: number;
  /** 1 where a day of the calendar stands near the beginning of the story. */
  readonly dated: number;
  /** Stories, each with a day of the calendar of its own above it; no more than `ENOUGH_STORIES` are counted. */
  readonly datedStories: number;
  /** Short lines with a day or a time of day; short lines with a price. */
  readonly stamps: number;
  readonly prices: number;
  /** Lines of the story that tell who said something; four are as many as are counted. */
  readonly attributions: number;
  /** Share of its lines that open with a quotation mark or a dash. */
  readonly dialogue: number;
  /** Headings such as “4.2 Limits”; headings that begin a chapter. */
  readonly numberedHeadings: number;
  readonly chapters: number;
  readonly codeShare: number;
}

/** Less than two sentences are no story. */
const SHORTEST_STORY = 200;
/** A line or two of code make no manual. */
const SHORTEST_CODE = 150;
/** A line with a date, a price or a name is no longer than this. */
const SHORT_LINE = 120;
const PRICE_LINE = 40;
/** So many lines before the story's text may part it from its date, and so many after its first. */
const LINES_BEFORE = 15;
const LINES_AFTER = 3;

/** Reads off a page's lines what they say of it. */
export function* readTextSignals({ lines, codeLength }: PageLines): Generator<void, TextSignals> {
  const letters = sum(lines, ({ length }) => length);
  const prose = proseIn(lines);
  const run = longestRun(lines);
  const story = lines.slice(run.start, run.end).filter(({ isProse }) => isProse);
  const short = lines.filter(({ length }) => length <= SHORT_LINE);
  const headings = lines.filter(({ isHeading }) => isHeading);
  const beginning = lines.slice(Math.max(0, run.start - LINES_BEFORE), run.start + LINES_AFTER);
  yield;
  const dated = beginning.some(({ text, length }) => length <= SHORT_LINE && hasDate(text));
  yield;
  const stamps = yield* count(short, ({ text }) => isStamp(text));
  const prices = yield* count(short, ({ text, length }) => length <= PRICE_LINE && hasPrice(text));
  const attributions = yield* count(story, ({ text }) => hasAttribution(text), ENOUGH_ATTRIBUTIONS);
  return {
    prose,
    run: run.length,
    emptiness: Number(prose < SHORTEST_STORY),
    scatter: share(prose - run.length, prose),
    proseBefore: share(proseIn(lines.slice(0, run.start)), prose),
    linkShare: share(
      sum(lines, ({ linked }) => linked),
      letters,
    ),
    dated: Number(dated),
    datedStories: yield* countDatedStories(lines),
    stamps,
    prices,
    attributions,
    dialogue: share(
      story.filter(({ text }) => SPEECH.test(text)).length,
      Math.max(story.length, SHORTEST_DIALOGUE),
    ),
    numberedHeadings: headings.filter(({ text }) => SECTION_NUMBER.test(text)).length,
    chapters: headings.filter(({ text }) => CHAPTER.test(text)).length,
    codeShare: codeLength < SHORTEST_CODE ? 0 : share(codeLength, letters + codeLength),
  };
}

/** More of them say no more (`weights.ts`), and each is a long search. */
const ENOUGH_ATTRIBUTIONS = 4;
/** After so many lines the counting may be paused. */
const LINES_BETWEEN_PAUSES = 8;

function* count(
  lines: readonly Line[],
  holds: (line: Line) => boolean,
  enough = Infinity,
): Generator<void, number> {
  let found = 0;
  for (const [index, line] of lines.entries()) {
    if (holds(line)) found += 1;
    if (found === enough) break;
    if (index % LINES_BETWEEN_PAUSES === 0) yield;
  }
  return found;
}

/** More of them say no more (`weights.ts`), and the search for a day is long. */
const ENOUGH_STORIES = 4;
/** What stands between two days is a story of its own from so many letters on, and else an entry, a post, a teaser. */
const SHORTEST_DATED_STORY = 1500;

function* countDatedStories(lines: readonly Line[]): Generator<void, number> {
  let found = 0;
  let isBelowDay = false;
  let length = 0;
  for (const [index, line] of lines.entries()) {
    if (line.isProse) length += line.length;
    else if (line.length <= SHORT_LINE && hasDate(line.text)) {
      isBelowDay = true;
      length = 0;
    }
    if (isBelowDay && length >= SHORTEST_DATED_STORY) {
      isBelowDay = false;
      found += 1;
    }
    if (found === ENOUGH_STORIES) break;
    if (index % LINES_BETWEEN_PAUSES === 0) yield;
  }
  return found;
}

/** A short item may well be one quotation after another. */
const SHORTEST_DIALOGUE = 8;
const SPEECH = /^["“”„«»「『‘—–]/;
const SECTION_NUMBER = /^\d+\.\d+/;
const CHAPTER =
  /^(?:chapter|kapitel|chapitre|cap[ií]tulo|capitolo|hoofdstuk|rozdział|kapitola|bölüm|глава|розділ|الفصل|अध्याय)\s|^第.{1,4}[章話节節]|^제\s?\d+\s?[장화]/i;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** So many letters in links, or in anything that is not running text, end a stretch. */
const MAX_LINKED_GAP = 12;
const MAX_GAP = 300;

function longestRun(lines: readonly Line[]): Run {
  let longest: Run = { start: 0, end: 0, length: 0 };
  let start = 0;
  let length = 0;
  let gap = 0;
  let linkedGap = 0;
  for (const [index, line] of lines.entries()) {
    if (!line.isProse) {
      gap += line.length;
      linkedGap += line.linked;
      continue;
    }
    if (gap > MAX_GAP || linkedGap > MAX_LINKED_GAP) {
      start = index;
      length = 0;
    }
    length += line.length;
    gap = linkedGap = 0;
    if (length > longest.length) longest = { start, end: index + 1, length };
  }
  return longest;
}

function proseIn(lines: readonly Line[]): number {
  return sum(lines, ({ isProse, length }) => (isProse ? length : 0));
}

function sum(lines: readonly Line[], of: (line: Line) => number): number {
  return lines.reduce((total, line) => total + of(line), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
