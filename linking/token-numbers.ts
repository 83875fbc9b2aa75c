import type { ReadToken } from './read-token.ts';
import { keyOf } from './tokenize.ts';
import { type Vocabulary, tokenNumber } from './vocabulary.ts';

const encoder = new TextEncoder();
const DOT = 0x2e;
const COMMA = 0x2c;

/** Where keys are written as UTF-8; it grows with the longest. */
let keyBytes = new Uint8Array(256);

/** Gives the tokens of a text that are no plain words their numbers in the vocabulary, or -1. */
export class TokenNumbers {
  /** The numbers of the characters of ASCII that are marks. */
  readonly marks: Int32Array;
  readonly vocabulary: Vocabulary;
  readonly possessive: number;
  /** The numbers of what has more than ASCII in it, by how it is written: a page repeats it. */
  readonly known = new Map<string, number>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.marks = Int32Array.from({ length: 0x80 }, (_, code) => this.ofKey(String.fromCharCode(code)));
    this.possessive = this.ofKey(keyOf("'s", 'possessive'));
  }

  of(text: string, { start, end, kind }: ReadToken): number {
    if (kind === 'possessive') return this.possessive;
    const length = kind === 'word' ? foldAscii(text, start, end) : -1;
    if (length >= 0) return tokenNumber(this.vocabulary, keyBytes, length);
    const raw = text.slice(start, end);
    let number = this.known.get(raw);
    if (number === undefined) {
      number = this.ofKey(keyOf(raw, kind));
      this.known.set(raw, number);
    }
    return number;
  }

  ofKey(key: string): number {
    makeRoom(3 * key.length);
    const { written } = encoder.encodeInto(key, keyBytes);
    return tokenNumber(this.vocabulary, keyBytes, written);
  }
}

/** Writes the key of a word as `keyOf` makes it, and returns its length; -1 for one that has more than ASCII in it. */
function foldAscii(text: string, start: number, end: number): number {
  makeRoom(end - start);
  const isNumber = isDigit(text.charCodeAt(start));
  let length = 0;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) return -1;
    const isCapital = unit >= 0x41 && unit <= 0x5a;
    keyBytes[length] = isCapital ? unit + 0x20 : unit;
    if (isCapital || unit >= 0x61 || isDigit(unit) || unit === COMMA || (unit === DOT && isNumber))
      length += 1;
  }
  return length;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function makeRoom(bytes: number): void {
  if (keyBytes.length < bytes) keyBytes = new Uint8Array(2 * bytes);
}
