import { HASH_MULTIPLIER } from './vocabulary.ts';

/**
 * Finds the runs in a piece of text: the longest stretches of bytes that may belong to one word, that is letters,
 * digits, dots, apostrophes, and everything beyond ASCII.
 *
 * A loop that branches at each word's end would wait for the processor's wrong guesses longer than for all its
 * other work (measured: 17 ms for 5 MB, and 7 ms so), so this one has no branches: it writes at every byte,
 * and moves on to the next run where one has ended.
 */

/** Bytes that a piece may have; so many fit the tables. */
export const MOST_BYTES = 8192 * 3;

const ROOM = MOST_BYTES + 8;
/** One for all: V8 keeps each memory at hand in the loop below, and there are not registers enough for six. */
const memory = new ArrayBuffer(9 * ROOM + 4 * 4 * 256);
const tableAt = (index: number) => new Int32Array(memory, 9 * ROOM + index * 4 * 256, 256);

// V8 takes a module's own constants for what they are, and looks up exported ones at each use: with these
// exported, the loop below takes twice as long. Other modules name them anew, out of `piece`.
const runHashes = new Int32Array(memory, 0, ROOM);
const runEnds = new Int32Array(memory, 4 * ROOM, ROOM);
const pieceBytes = new Uint8Array(memory, 8 * ROOM, ROOM);
const IN_RUN = tableAt(0);
const FOLDED = tableAt(1);

/** The piece and its runs. One piece at a time is read, so all scans share them. */
export const piece = {
  /** The piece as UTF-8, behind a space, which is byte 0. */
  pieceBytes,
  /** From run 1 on, the hash of each run's letters and digits, folded as `fold` does: dots and apostrophes do not count. */
  runHashes,
  /** Where each run ends, and above `END_MASK` what is in it besides letters; run 0 is of nothing, and ends at 0. */
  runEnds,
  /** 1 for a byte of a run, 0 for one between runs. */
  IN_RUN,
  /** A byte folded, if it counts in a hash; else 0. */
  FOLDED,
} as const;

export const END_MASK = (1 << 20) - 1;
export const HAS_DIGIT = 1 << 21;
export const HAS_DOT = 1 << 22;
/** An apostrophe, or something beyond ASCII. */
const HAS_OTHER = 1 << 23;

/** hash = hash × multiplier + folded byte. */
const MULTIPLIER = tableAt(2);
const FLAG = tableAt(3);

for (let byte = 0; byte < 256; byte += 1) {
  const character = String.fromCharCode(byte);
  const counts = /[A-Za-z\d]/.test(character);
  const inRun = counts || character === '.' || character === "'" || byte >= 0x80;
  IN_RUN[byte] = inRun ? 1 : 0;
  FOLDED[byte] = counts ? character.toLowerCase().charCodeAt(0) : 0;
  MULTIPLIER[byte] = counts ? HASH_MULTIPLIER : inRun ? 1 : 0;
  if (character === '.') FLAG[byte] = HAS_DOT;
  else if (/\d/.test(character)) FLAG[byte] = HAS_DIGIT;
  else FLAG[byte] = inRun && !counts ? HAS_OTHER : 0;
}

const SPACE = 0x20;
pieceBytes[0] = SPACE;

/** Finds the runs in the `length` bytes of the piece that follow its first, and returns how many there are. */
export function findRuns(length: number): number {
  const end = (length + 1) | 0;
  pieceBytes[end] = SPACE;
  let count = 1;
  let hash = 0;
  let flags = 0;
  let before = 0;
  for (let index = 1; index <= end; index += 1) {
    const byte = pieceBytes[index]!;
    const inRun = IN_RUN[byte]!;
    runHashes[count] = hash;
    runEnds[count] = index | flags;
    count = (count + (before & (inRun ^ 1))) | 0;
    hash = (Math.imul(hash, MULTIPLIER[byte]!) + FOLDED[byte]!) | 0;
    flags = (flags & -inRun) | FLAG[byte]!;
    before = inRun;
  }
  return count - 1;
}
