import { END_MASK, HAS_DOT, MOST_BYTES, piece } from './find-runs.ts';
import {
  GOLDEN,
  LENGTH_SHIFT,
  LONGEST_EXACT,
  MOST_LENGTH,
  NUMBER_MASK,
  type Vocabulary,
  placeShift,
} from './vocabulary.ts';

// Constants of this module's own; `find-runs.ts` says why.
const { pieceBytes, runHashes, runEnds, IN_RUN, FOLDED } = piece;
const endMask = END_MASK;
const dotPlace = 31 - Math.clz32(HAS_DOT);
const golden = GOLDEN | 0;
const lengthShift = LENGTH_SHIFT;
const numberMask = NUMBER_MASK;
const mostLength = MOST_LENGTH;
const longestExact = LONGEST_EXACT;
const SPACE = 0x20;

const ROOM = MOST_BYTES + 8;
const memory = new ArrayBuffer(4 * 4 * ROOM);
const rowAt = (index: number) => new Int32Array(memory, index * 4 * ROOM, ROOM);
const runNumbers = rowAt(0);
const oddRuns = rowAt(1);
/** Runs whose first slot holds another word, and runs that must be compared with their token letter by letter. */
const openRuns = rowAt(2);
const longRuns = rowAt(3);
const pieceView = new DataView(pieceBytes.buffer, pieceBytes.byteOffset, pieceBytes.byteLength);

/** What is known of the runs of a piece. */
export const numbered = {
  /** For each run of letters its token's number, or -1; what stands here for an odd run holds if it begins at `startOf`. */
  runNumbers,
  /** The odd runs, ascending: those with more in them than letters, or more before them than a space. */
  oddRuns,
} as const;

/** Where a run begins that stands behind a space, or behind a mark and a space. */
export function startOf(run: number): number {
  const at = runEnds[run - 1]! & endMask;
  return at + 1 + (IN_RUN[pieceBytes[at + 1]!]! ^ 1);
}

/**
 * Looks up the runs of a piece in the vocabulary, as letters with a stop behind them or without. What cannot be
 * decided without branches (whether a slot holds the word is what no processor can guess) is looked at again.
 *
 * @returns how many runs are odd
 */
export function numberRuns(vocabulary: Vocabulary, runs: number): number {
  const { slots } = vocabulary;
  const shift = placeShift(vocabulary);
  let odd = 0;
  let open = 0;
  let long = 0;
  let at = 0;
  for (let run = 1; run <= runs; run += 1) {
    const hash = runHashes[run]!;
    const ending = runEnds[run]!;
    const end = ending & endMask;
    const wide = IN_RUN[pieceBytes[at + 1]!]! ^ 1;
    const length = Math.min((end - at - 1 - wide - ((ending >>> dotPlace) & 1)) | 0, mostLength);
    const place = (Math.imul(hash, golden) >>> shift) << 1;
    const slot = slots[place | 1]!;
    const difference = (slots[place]! ^ hash) | ((slot >>> lengthShift) ^ length);
    const isOther = (difference | -difference) >> 31;
    runNumbers[run] = (slot & numberMask & ~isOther) - 1;
    openRuns[open] = run;
    open = (open + ((isOther & -slot) >>> 31)) | 0;
    longRuns[long] = run;
    long = (long + (~isOther & ((longestExact - length) >>> 31))) | 0;
    const oddness = wide | (pieceBytes[at]! ^ SPACE) | (ending ^ end);
    oddRuns[odd] = run;
    odd = (odd + ((oddness | -oddness) >>> 31)) | 0;
    at = end;
  }
  compareLong(vocabulary, searchOn(slots, shift, open, long));
  return odd;
}

/** Searches on from slots that hold another word, and returns how many long runs there are now. */
function searchOn(slots: Int32Array, shift: number, open: number, long: number): number {
  const mask = slots.length - 1;
  for (let index = 0; index < open; index += 1) {
    const run = openRuns[index]!;
    const hash = runHashes[run]!;
    const ending = runEnds[run]!;
    const length = Math.min((ending & endMask) - startOf(run) - ((ending >>> dotPlace) & 1), mostLength);
    let place = (Math.imul(hash, golden) >>> shift) << 1;
    let slot = 0;
    let difference = 0;
    do {
      place = (place + 2) & mask;
      slot = slots[place | 1]!;
      difference = (slots[place]! ^ hash) | ((slot >>> lengthShift) ^ length);
    } while (((difference | -difference) & -slot) < 0);
    const isOther = (difference | -difference) >> 31;
    runNumbers[run] = (slot & numberMask & ~isOther) - 1;
    longRuns[long] = run;
    long = (long + (~isOther & ((longestExact - length) >>> 31))) | 0;
  }
  return long;
}

/** Compares runs that have a token's hash and length, and more letters than `LONGEST_EXACT`, with the token. */
function compareLong(vocabulary: Vocabulary, long: number): void {
  const { buffer, byteOffset, byteLength } = vocabulary.tokenBytes;
  const tokens = new DataView(buffer, byteOffset, byteLength);
  const { tokenStarts } = vocabulary;
  for (let index = 0; index < long; index += 1) {
    const run = longRuns[index]!;
    const ending = runEnds[run]!;
    const start = startOf(run);
    const end = (ending & endMask) - ((ending >>> dotPlace) & 1);
    if (!beginsAlike(tokens, tokenStarts[runNumbers[run]!]!, start, end)) {
      runNumbers[run] = findRun(vocabulary, runHashes[run]!, start, end);
    }
  }
}

/** If all letters but `LONGEST_EXACT` are the same, the last ones are, too: four are compared at a time, and the last ones never. */
function beginsAlike(tokens: DataView, tokenStart: number, start: number, end: number): boolean {
  for (let at = start; at < end - longestExact; at += 4) {
    const letters = pieceView.getInt32(at) | LOWER_CASE;
    if (letters !== tokens.getInt32(tokenStart + at - start)) return false;
  }
  return true;
}

/** What makes four letters of ASCII small ones. */
const LOWER_CASE = 0x2020_2020;

/** The token of a run of letters and digits, compared byte by byte, or -1. */
export function findRun(
  { slots, tokenBytes, tokenStarts }: Vocabulary,
  hash: number,
  start: number,
  end: number,
): number {
  const mask = slots.length - 1;
  const shift = placeShift({ slots });
  for (let place = (Math.imul(hash, golden) >>> shift) << 1; ; place = (place + 2) & mask) {
    const number = (slots[place | 1]! & numberMask) - 1;
    if (number < 0) return -1;
    if (slots[place] !== hash) continue;
    const tokenStart = tokenStarts[number]!;
    if (tokenStarts[number + 1]! - tokenStart !== end - start) continue;
    let index = start;
    while (index < end && tokenBytes[tokenStart + index - start] === FOLDED[pieceBytes[index]!]) index += 1;
    if (index === end) return number;
  }
}
