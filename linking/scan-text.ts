import { HYPHEN as HYPHEN_CLASS, MARK, classAt } from './characters.ts';
import { END_MASK, HAS_DIGIT, HAS_DOT, findRuns, piece } from './find-runs.ts';
import { type NumberRows, growRows, takeRows } from './number-rows.ts';
import { PIECE, endOfPiece } from './pieces.ts';
import { type ReadToken, isDash, readToken } from './read-token.ts';
import { endsWithStop, isPlain, unitsOf } from './run-shape.ts';
import { keyOf } from './tokenize.ts';
import {
  GOLDEN,
  LENGTH_SHIFT,
  LONGEST_EXACT,
  MOST_LENGTH,
  NUMBER_MASK,
  type Vocabulary,
  placeShift,
  tokenNumber,
} from './vocabulary.ts';

/** The tokens of a text, as arrays. */
export interface Tokens {
  readonly count: number;
  /** Where each begins and ends in the text, UTF-16 units, end excluded. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Its number in the vocabulary; -1 for a token that the vocabulary does not hold. */
  readonly numbers: Int32Array;
  /** The tokens with which a name may begin, ascending, and how many there are. */
  readonly beginnings: Int32Array;
  readonly begun: number;
  /** The first token of each sentence but the first, ascending. */
  readonly sentenceStarts: readonly number[];
  /** Tokens that were parted from the word before (`split-glued.ts`): only people's names may begin there. */
  readonly glued: ReadonlySet<number>;
  /** The memory of the arrays, to be given back (`giveRowsBack`) when nobody looks at them any more. */
  readonly rows: NumberRows;
}

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
  return scanner.tokens();
}

const NEVER = () => false;
const NONE: ReadonlySet<number> = new Set();

// Constants of this module's own; `find-runs.ts` says why.
const { pieceBytes, runHashes, runEnds, IN_RUN, FOLDED } = piece;
const pieceView = new DataView(pieceBytes.buffer);
const runEndMask = END_MASK;
const golden = GOLDEN | 0;
const lengthShift = LENGTH_SHIFT;
const numberMask = NUMBER_MASK;
const mostLength = MOST_LENGTH;
const longestExact = LONGEST_EXACT;
const hasDot = HAS_DOT;

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
const SPACE_BYTE = 0x20;

const encoder = new TextEncoder();
type Row = Int32Array<ArrayBuffer>;
type Four = [Row, Row, Row, Row];

class Scanner {
  readonly vocabulary: Vocabulary;
  readonly text: string;
  /** The numbers of tokens that are no plain words, by how they are written: a page repeats them. */
  readonly known = new Map<string, number>();
  readonly asciiMarks: Int32Array;
  readonly tokenView: DataView;
  readonly token: ReadToken = { start: 0, end: 0, kind: 'word' };
  readonly sentenceStarts: number[] = [];
  rows: NumberRows;
  starts: Int32Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
  numbers: Int32Array<ArrayBuffer>;
  beginnings: Int32Array<ArrayBuffer>;
  count = 0;
  begun = 0;
  sentenceEnded = false;

  constructor(vocabulary: Vocabulary, text: string) {
    this.vocabulary = vocabulary;
    this.text = text;
    const { buffer, byteOffset, byteLength } = vocabulary.tokenBytes;
    this.tokenView = new DataView(buffer, byteOffset, byteLength);
    this.asciiMarks = Int32Array.from({ length: 0x80 }, (_, code) =>
      this.numberOfKey(String.fromCharCode(code)),
    );
    // English has a token every five to six characters.
    this.rows = takeRows('tokens', 4, (text.length >> 2) + PIECE);
    [this.starts, this.ends, this.numbers, this.beginnings] = this.rows.rows as Four;
  }

  tokens(): Tokens {
    return {
      count: this.count,
      starts: this.starts,
      ends: this.ends,
      numbers: this.numbers,
      beginnings: this.beginnings,
      begun: this.begun,
      glued: NONE,
      rows: this.rows,
      sentenceStarts: this.sentenceStarts,
    };
  }

  /** Reads from a place to another, and returns where it stopped: there, or behind a token that reaches beyond. */
  readPiece(from: number, to: number): number {
    this.makeRoom(to - from + 1);
    const { written } = encoder.encodeInto(this.text.slice(from, to), pieceBytes);
    const runs = findRuns(written);
    // A run of nothing at the end, for the marks before it.
    runEnds[runs] = written | HAS_DIGIT;
    const { starts, ends, numbers, beginnings, asciiMarks } = this;
    const { slots, beginners, tokenStarts } = this.vocabulary;
    const { tokenView } = this;
    const mask = (slots.length >>> 1) - 1;
    const shift = placeShift(this.vocabulary);
    /** How far the bytes are read, and what to add to a place in them to have the place in the text. */
    let at = 0;
    let offset = from;
    /** How far the text is read; the comma of a number may lead beyond its run. */
    let read = from;
    let { count, begun, sentenceEnded } = this;

    for (let run = 0; run <= runs; run += 1) {
      let end = runEnds[run]! & runEndMask;
      const flags = runEnds[run]! - end;
      let start = at + 1;
      let hasStop = false;
      // Not plain letters behind one space, in one test and no three.
      if (((pieceBytes[at]! ^ SPACE_BYTE) | (IN_RUN[pieceBytes[start]!]! ^ 1) | flags) !== 0) {
        for (start = at; start < end && IN_RUN[pieceBytes[start]!] === 0; start += 1) {
          const byte = pieceBytes[start]!;
          const place = start + offset;
          if (IS_MARK[byte] === 0 || place < read || (byte === HYPHEN && !isDash(this.text, place))) continue;
          starts[count] = place;
          ends[count] = place + 1;
          numbers[count] = asciiMarks[byte]!;
          beginnings[begun] = count;
          begun += beginsName(asciiMarks[byte]!, beginners);
          count += 1;
          if (ENDS_SENTENCE[byte] === 1) sentenceEnded = true;
        }
        if (run === runs) break;
        hasStop = flags === hasDot && endsWithStop(start, end);
        if (!hasStop && (flags !== 0 || read > start + offset)) {
          const runStart = start + offset;
          offset = runStart + unitsOf(start, end) - end;
          this.count = count;
          this.begun = begun;
          this.sentenceEnded = sentenceEnded;
          read = this.readSpecial(flags, runHashes[run]!, start, end, Math.max(runStart, read), end + offset);
          ({ count, begun, sentenceEnded } = this);
          at = end;
          continue;
        }
        if (hasStop) end -= 1;
      }
      at = end;
      if (sentenceEnded) {
        sentenceEnded = false;
        this.sentenceStarts.push(count);
      }

      // Without branches: whether a slot holds the word is what no processor can guess.
      const hash = runHashes[run]!;
      const length = Math.min(end - start, mostLength);
      let place = Math.imul(hash, golden) >>> shift;
      let slot = slots[2 * place + 1]!;
      let difference = (slots[2 * place]! ^ hash) | ((slot >>> lengthShift) ^ length);
      while (((difference | -difference) & -slot) < 0) {
        place = (place + 1) & mask;
        slot = slots[2 * place + 1]!;
        difference = (slots[2 * place]! ^ hash) | ((slot >>> lengthShift) ^ length);
      }
      const isFound = ~((difference | -difference) >> 31);
      let number = (slot & numberMask & isFound) - 1;
      if (length > longestExact && number >= 0 && !beginsAlike(tokenView, tokenStarts[number]!, start, end)) {
        number = findRun(this.vocabulary, hash, start, end);
      }

      starts[count] = start + offset;
      ends[count] = end + offset;
      numbers[count] = number;
      beginnings[begun] = count;
      begun += beginsName(number, beginners);
      count += 1;
      if (hasStop) {
        starts[count] = end + offset;
        ends[count] = end + offset + 1;
        numbers[count] = asciiMarks[DOT]!;
        count += 1;
        at = end + 1;
        sentenceEnded = true;
      }
    }
    this.count = count;
    this.begun = begun;
    this.sentenceEnded = sentenceEnded;
    return Math.max(to, read);
  }

  /** Reads a run that is more than letters, from a place in the text to its end or beyond. */
  readSpecial(flags: number, hash: number, start: number, end: number, from: number, to: number): number {
    if (flags === HAS_DIGIT && from === to - (end - start) && isPlain(start, end)) {
      this.add(from, to, findRun(this.vocabulary, hash, start, end));
      return to;
    }
    return this.readSlowly(from, to);
  }

  readSlowly(from: number, to: number): number {
    const text = this.text;
    const token = this.token;
    let at = from;
    while (at < to && readToken(text, at, token, to)) {
      const { start, end, kind } = token;
      const raw = text.slice(start, end);
      let number = this.known.get(raw);
      if (number === undefined) {
        number = this.numberOfKey(keyOf(raw, kind));
        this.known.set(raw, number);
      }
      if (kind !== 'mark') this.add(start, end, number);
      else {
        this.addToken(start, end, number);
        if (SENTENCE_ENDS.has(raw)) this.sentenceEnded = true;
      }
      at = end;
    }
    return Math.max(at, to);
  }

  numberOfKey(key: string): number {
    const encoded = encoder.encode(key);
    return tokenNumber(this.vocabulary, encoded);
  }

  addToken(start: number, end: number, number: number): void {
    const { count } = this;
    this.starts[count] = start;
    this.ends[count] = end;
    this.numbers[count] = number;
    this.count = count + 1;
    if (number >= 0 && number < this.vocabulary.beginners) {
      this.beginnings[this.begun] = count;
      this.begun += 1;
    }
  }

  /** Adds a word; the first one behind a sentence's end begins the next. */
  add(start: number, end: number, number: number): void {
    if (this.sentenceEnded) this.beginSentence(this.count);
    this.addToken(start, end, number);
  }

  beginSentence(token: number): void {
    this.sentenceEnded = false;
    this.sentenceStarts.push(token);
  }

  makeRoom(more: number): void {
    const wanted = this.count + more;
    if (wanted <= this.rows.room) return;
    this.rows = growRows(this.rows, wanted);
    [this.starts, this.ends, this.numbers, this.beginnings] = this.rows.rows as Four;
  }
}

/**
 * Whether a run of letters is a token of letters that has its hash and its length, and more letters than `LONGEST_EXACT`.
 * If all letters but so many are the same, the last ones are, too: four are compared at a time, and the last ones never.
 */
function beginsAlike(tokens: DataView, tokenStart: number, start: number, end: number): boolean {
  for (let at = start; at < end - longestExact; at += 4) {
    const letters = pieceView.getInt32(at) | LOWER_CASE;
    if (letters !== tokens.getInt32(tokenStart + at - start)) return false;
  }
  return true;
}

/** What makes four letters of ASCII small ones. */
const LOWER_CASE = 0x2020_2020;

/** The token of a run of letters and digits, compared byte by byte. */
function findRun(
  { slots, tokenBytes, tokenStarts }: Vocabulary,
  hash: number,
  start: number,
  end: number,
): number {
  const shift = placeShift({ slots });
  const mask = (slots.length >>> 1) - 1;
  for (let place = Math.imul(hash, GOLDEN) >>> shift; ; place = (place + 1) & mask) {
    const number = (slots[2 * place + 1]! & NUMBER_MASK) - 1;
    if (number < 0) return -1;
    if (slots[2 * place] !== hash) continue;
    const tokenStart = tokenStarts[number]!;
    if (tokenStarts[number + 1]! - tokenStart !== end - start) continue;
    let index = start;
    while (index < end && tokenBytes[tokenStart + index - start] === FOLDED[pieceBytes[index]!]) index += 1;
    if (index === end) return number;
  }
}

/** 1 for a token that begins a name, 0 for any other and for -1; without branches. */
function beginsName(number: number, beginners: number): number {
  return ((number - beginners) & ~number) >>> 31;
}
