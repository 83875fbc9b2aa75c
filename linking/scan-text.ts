import { MARK, SOLID, SPACE, classAt } from './characters.ts';
import { END_MASK, HAS_DIGIT, HAS_DOT, MOST_BYTES, findRuns, piece } from './find-runs.ts';
import { grown } from './grown.ts';
import { LONGEST_TITLE, type ReadToken, isDash, readToken } from './read-token.ts';
import { keyOf } from './tokenize.ts';
import { type Vocabulary, placeOf, tokenNumber } from './vocabulary.ts';

/** The tokens of a text, as arrays. */
export interface Tokens {
  readonly count: number;
  /** Where each begins and ends in the text, UTF-16 units, end excluded. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Its number in the vocabulary; -1 for a token that the vocabulary does not hold. */
  readonly numbers: Int32Array;
  /** The first token of each sentence but the first, ascending. */
  readonly sentenceStarts: readonly number[];
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

// Constants of this module's own; `find-runs.ts` says why.
const { pieceBytes, runHashes, runEnds, IN_RUN, FOLDED } = piece;

/** UTF-16 units in a piece, at most: its bytes and tables stay in the processor's nearer caches. */
const PIECE = MOST_BYTES / 3;

/** The end of the piece that begins at a place: behind a character at which no word is torn, where there is one. */
function endOfPiece(text: string, from: number): number {
  const full = from + PIECE;
  if (full >= text.length) return text.length;
  for (let end = full; end > from; end -= 1) {
    const character = classAt(text, end - 1);
    if (character === SPACE || character === SOLID) return end;
    if (character === MARK && !INSIDE_NUMBERS.has(text[end - 1]!)) return end;
  }
  return (text.charCodeAt(full) & 0xfc00) === LOW_SURROGATES ? full - 1 : full;
}

const INSIDE_NUMBERS = new Set(['.', ',']);
const LOW_SURROGATES = 0xdc00;

const SENTENCE_ENDS = new Set(['.', '!', '?', '\n', '。', '！', '？', '…']);
const SENTENCE_END_BYTES = new Set([...SENTENCE_ENDS].map((mark) => mark.charCodeAt(0)));
const DOT = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const SPACE_BYTE = 0x20;

const encoder = new TextEncoder();

class Scanner {
  readonly #vocabulary: Vocabulary;
  readonly #text: string;
  /** The numbers of tokens that are no plain words, by how they are written: a page repeats them. */
  readonly #known = new Map<string, number>();
  readonly #asciiMarks: Int32Array;
  readonly #token: ReadToken = { start: 0, end: 0, kind: 'word' };
  readonly #sentenceStarts: number[] = [];
  #starts: Int32Array<ArrayBuffer>;
  #ends: Int32Array<ArrayBuffer>;
  #numbers: Int32Array<ArrayBuffer>;
  #count = 0;
  #sentenceEnded = false;

  constructor(vocabulary: Vocabulary, text: string) {
    this.#vocabulary = vocabulary;
    this.#text = text;
    this.#asciiMarks = Int32Array.from({ length: 0x80 }, (_, code) =>
      this.#numberOfKey(String.fromCharCode(code)),
    );
    // English has a token every five to six characters.
    const room = (text.length >> 2) + PIECE;
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
    this.#numbers = new Int32Array(room);
  }

  tokens(): Tokens {
    return {
      count: this.#count,
      starts: this.#starts,
      ends: this.#ends,
      numbers: this.#numbers,
      sentenceStarts: this.#sentenceStarts,
    };
  }

  /** Reads from a place to another, and returns where it stopped: there, or behind a token that reaches beyond. */
  readPiece(from: number, to: number): number {
    this.#makeRoom(to - from + 1);
    const { written } = encoder.encodeInto(this.#text.slice(from, to), pieceBytes);
    const runs = findRuns(written);
    /** How far the bytes are read, and what to add to a place in them to have the place in the text. */
    let at = 0;
    let offset = from;
    /** How far the text is read; the comma of a number may lead beyond its run. */
    let read = from;

    for (let run = 0; run < runs; run += 1) {
      const end = runEnds[run]! & END_MASK;
      const flags = runEnds[run]! - end;
      let start = at + 1;
      // Not plain letters behind one space, in one test and no three.
      if (((pieceBytes[at]! ^ SPACE_BYTE) | (IN_RUN[pieceBytes[start]!]! ^ 1) | flags) !== 0) {
        start = this.#readGap(at, end, offset, read);
        if (read > start + offset || (flags !== 0 && !isPlain(flags, start, end))) {
          const runStart = start + offset;
          offset = runStart + unitsOf(start, end) - end;
          read = this.#readSpecial(
            flags,
            runHashes[run]!,
            start,
            end,
            Math.max(runStart, read),
            end + offset,
          );
          at = end;
          continue;
        }
      }
      at = end;
      this.#add(start + offset, end + offset, this.#find(start, end, runHashes[run]!));
    }
    this.#readGap(at, written, offset, read);
    return Math.max(to, read);
  }

  /** The token of a run of plain letters and digits. */
  #find(start: number, end: number, hash: number): number {
    const { slots, tokenBytes, tokenStarts } = this.#vocabulary;
    const mask = (slots.length >>> 1) - 1;
    for (let place = placeOf(hash, mask + 1); ; place = (place + 1) & mask) {
      const number = slots[2 * place + 1]! - 1;
      if (number < 0) return -1;
      if (slots[2 * place] !== hash) continue;
      const tokenStart = tokenStarts[number]!;
      if (tokenStarts[number + 1]! - tokenStart !== end - start) continue;
      let index = start;
      while (index < end && tokenBytes[tokenStart + index - start] === FOLDED[pieceBytes[index]!]) index += 1;
      if (index === end) return number;
    }
  }

  /** Reads the marks between two runs, those that are not read yet, and returns where the next run begins. */
  #readGap(from: number, end: number, offset: number, read: number): number {
    let index = from;
    for (; index < end && IN_RUN[pieceBytes[index]!] === 0; index += 1) {
      const byte = pieceBytes[index]!;
      const place = index + offset;
      if (byte === SPACE_BYTE || place < read) continue;
      if (classAt(this.#text, place) === MARK || (byte === HYPHEN && isDash(this.#text, place))) {
        this.#addMark(place, byte);
      }
    }
    return index;
  }

  /** Reads a run that is more than plain letters and digits, from a place in the text to its end or beyond. */
  #readSpecial(flags: number, hash: number, start: number, end: number, from: number, to: number): number {
    if (flags === HAS_DOT && from === to - (end - start) && endsSentence(start, end)) {
      // The last word of a sentence.
      this.#add(from, to - 1, this.#find(start, end - 1, hash));
      this.#addMark(to - 1, DOT);
      return to;
    }
    return this.#readSlowly(from, to);
  }

  #readSlowly(from: number, to: number): number {
    const text = this.#text;
    const token = this.#token;
    let at = from;
    while (at < to && readToken(text, at, token) && token.start < to) {
      const { start, end, kind } = token;
      const raw = text.slice(start, end);
      let number = this.#known.get(raw);
      if (number === undefined) {
        number = this.#numberOfKey(keyOf(raw, kind));
        this.#known.set(raw, number);
      }
      if (kind !== 'mark') this.#add(start, end, number);
      else this.#addToken(start, end, number, SENTENCE_ENDS.has(raw));
      at = end;
    }
    return Math.max(at, to);
  }

  #numberOfKey(key: string): number {
    const encoded = encoder.encode(key);
    return tokenNumber(this.#vocabulary, encoded);
  }

  #addMark(place: number, byte: number): void {
    this.#addToken(place, place + 1, this.#asciiMarks[byte]!, SENTENCE_END_BYTES.has(byte));
  }

  #addToken(start: number, end: number, number: number, endsSentence: boolean): void {
    const count = this.#count;
    this.#starts[count] = start;
    this.#ends[count] = end;
    this.#numbers[count] = number;
    this.#count = count + 1;
    if (endsSentence) this.#sentenceEnded = true;
  }

  /** Adds a word; the first one behind a sentence's end begins the next. */
  #add(start: number, end: number, number: number): void {
    const count = this.#count;
    if (this.#sentenceEnded) {
      this.#sentenceEnded = false;
      this.#sentenceStarts.push(count);
    }
    this.#starts[count] = start;
    this.#ends[count] = end;
    this.#numbers[count] = number;
    this.#count = count + 1;
  }

  #makeRoom(more: number): void {
    const wanted = this.#count + more;
    if (wanted <= this.#starts.length) return;
    this.#starts = grown(this.#starts, 2 * wanted);
    this.#ends = grown(this.#ends, 2 * wanted);
    this.#numbers = grown(this.#numbers, 2 * wanted);
  }
}

/** Whether a run of letters and digits is one token: "1718", "17th", "K2", but neither "5G2" nor the 1 of "1,718". */
function isPlain(flags: number, start: number, end: number): boolean {
  if (flags !== HAS_DIGIT) return false;
  if (!isDigit(start)) return true;
  let index = start;
  while (index < end && isDigit(index)) index += 1;
  if (index === end) return !(pieceBytes[end] === COMMA && isDigit(end + 1));
  while (index < end && !isDigit(index)) index += 1;
  return index === end;
}

function isDigit(index: number): boolean {
  const byte = pieceBytes[index]!;
  return byte >= 0x30 && byte <= 0x39;
}

/** Whether a run of letters and dots is a word with a sentence's end behind it, and no initial and no title. */
function endsSentence(start: number, end: number): boolean {
  const first = pieceBytes[start]!;
  const capital = first >= 0x41 && first <= 0x5a;
  if (end - start < 2 || (capital && end - 1 - start <= LONGEST_TITLE)) return false;
  for (let index = start; index < end - 1; index += 1) if (pieceBytes[index] === DOT) return false;
  return pieceBytes[end - 1] === DOT;
}

/** How many UTF-16 units some bytes of UTF-8 take. */
function unitsOf(start: number, end: number): number {
  let units = 0;
  for (let index = start; index < end; index += 1) {
    const byte = pieceBytes[index]!;
    // Not the second to fourth byte of a character; the first of four stands for two units.
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
