import { HYPHEN as HYPHEN_CLASS, MARK, classAt } from './characters.ts';
import { END_MASK, HAS_DIGIT, HAS_DOT, findRuns, piece } from './find-runs.ts';
import { findRun, numberRuns, numbered, startOf } from './number-runs.ts';
import { PIECE, endOfPiece } from './pieces.ts';
import { type ReadToken, isDash, readToken } from './read-token.ts';
import { endsWithStop, isPlain, unitsOf } from './run-shape.ts';
import { TokenNumbers } from './token-numbers.ts';
import { TokenList, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Splits a text into tokens and looks each up in the vocabulary. What a token is, `read-token.ts` says; runs of
 * plain letters and digits are read here, from bytes, and only the rest is handed to it.
 *
 * The text is taken in pieces, each encoded as UTF-8: the encoder is faster than any loop over a string.
 *
 * @param isSpent asked before each piece; once it says yes, the tokens so far are all
 */
export function scanText(vocabulary: Vocabulary, text: string, isSpent: () => boolean = NEVER): Tokens {
  const scanner = new Scanner(vocabulary, text);
  for (let from = 0; from < text.length && !isSpent();) {
    from = scanner.readPiece(from, endOfPiece(text, from));
  }
  return scanner.tokens;
}

const NEVER = () => false;

// Constants of this module's own; `find-runs.ts` says why.
const { pieceBytes, runHashes, runEnds, IN_RUN } = piece;
const { runNumbers, oddRuns } = numbered;
const endMask = END_MASK;
const hasDot = HAS_DOT;
const hasDigit = HAS_DIGIT;

const encoder = new TextEncoder();
const behindSpace = pieceBytes.subarray(1);

const SENTENCE_ENDS = new Set(['.', '!', '?', '\n', '。', '！', '？', '…']);
const ENDS_SENTENCE = Uint8Array.from({ length: 0x80 }, (_, code) =>
  SENTENCE_ENDS.has(String.fromCharCode(code)) ? 1 : 0,
);
/** 1 for an ASCII character that is a mark, or may be one: a hyphen. */
const IS_MARK = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = classAt(String.fromCharCode(code), 0);
  return character === MARK || character === HYPHEN_CLASS ? 1 : 0;
});
const DOT = 0x2e;
const HYPHEN = 0x2d;

class Scanner {
  readonly vocabulary: Vocabulary;
  readonly text: string;
  readonly tokens: TokenList;
  readonly tokenNumbers: TokenNumbers;
  readonly token: ReadToken = { start: 0, end: 0, kind: 'word' };
  /** How far the piece's bytes are read, and what to add to a place in them to have the place in the text. */
  at = 0;
  offset = 0;
  /** How far the text is read; the comma of a number may lead beyond its run. */
  read = 0;

  constructor(vocabulary: Vocabulary, text: string) {
    this.vocabulary = vocabulary;
    this.text = text;
    // English has a token every five to six characters.
    this.tokens = new TokenList(vocabulary.beginners, (text.length >> 2) + PIECE);
    this.tokenNumbers = new TokenNumbers(vocabulary);
  }

  /** Reads from a place to another, and returns where it stopped: there, or behind a token that reaches beyond. */
  readPiece(from: number, to: number): number {
    this.tokens.makeRoom(to - from + 1);
    const { written } = encoder.encodeInto(this.text.slice(from, to), behindSpace);
    this.at = 0;
    this.offset = from - 1;
    this.read = from;
    const runs = findRuns(written);
    const odd = numberRuns(this.vocabulary, runs);
    let run = 1;
    for (let place = 0; place < odd; place += 1) {
      const next = oddRuns[place]!;
      this.addPlain(run, next);
      this.addOdd(next);
      run = next + 1;
    }
    this.addPlain(run, runs + 1);
    this.addMarks(written + 1);
    return Math.max(to, this.read);
  }

  addPlain(first: number, end: number): void {
    if (first === end) return;
    this.tokens.addRuns(first, end, this.offset);
    this.at = runEnds[end - 1]!;
  }

  addOdd(run: number): void {
    const end = runEnds[run]! & endMask;
    const flags = runEnds[run]! - end;
    const start = this.addMarks(end);
    const hasStop = flags === hasDot && endsWithStop(start, end);
    if (hasStop) this.addStopped(run, start, end - 1);
    else if (flags === 0) this.addLetters(run, start, end);
    else this.addSpecial(run, flags, start, end);
    this.at = end;
  }

  /** Adds the marks before a run, and returns where it begins. */
  addMarks(end: number): number {
    let start = this.at;
    for (; start < end && IN_RUN[pieceBytes[start]!] === 0; start += 1) {
      const byte = pieceBytes[start]!;
      const place = start + this.offset;
      if (IS_MARK[byte] === 0 || place < this.read || (byte === HYPHEN && !isDash(this.text, place)))
        continue;
      this.tokens.addMark(place, place + 1, this.tokenNumbers.marks[byte]!, ENDS_SENTENCE[byte] === 1);
    }
    return start;
  }

  addLetters(run: number, start: number, end: number): void {
    const isNumbered = start === startOf(run);
    const number = isNumbered ? runNumbers[run]! : findRun(this.vocabulary, runHashes[run]!, start, end);
    this.tokens.addWord(start + this.offset, end + this.offset, number);
  }

  addStopped(run: number, start: number, stop: number): void {
    this.addLetters(run, start, stop);
    const place = stop + this.offset;
    this.tokens.addMark(place, place + 1, this.tokenNumbers.marks[DOT]!, true);
  }

  /** Adds a run that is more than letters; the part that a token before it reached over is not read again. */
  addSpecial(run: number, flags: number, start: number, end: number): void {
    const runStart = start + this.offset;
    this.offset = runStart + unitsOf(start, end) - end;
    const runEnd = end + this.offset;
    const from = Math.max(runStart, this.read);
    if (flags === hasDigit && from === runStart && isPlain(start, end)) {
      this.tokens.addWord(from, runEnd, findRun(this.vocabulary, runHashes[run]!, start, end));
      this.read = runEnd;
    } else this.read = this.readSlowly(from, runEnd);
  }

  readSlowly(from: number, to: number): number {
    const { text, token, tokens } = this;
    let at = from;
    while (at < to && readToken(text, at, token, to)) {
      const { start, end, kind } = token;
      const number = this.tokenNumbers.of(text, token);
      if (kind === 'mark') tokens.addMark(start, end, number, SENTENCE_ENDS.has(text.slice(start, end)));
      else tokens.addWord(start, end, number);
      at = end;
    }
    return Math.max(at, to);
  }
}
