import { END_MASK, piece } from './find-runs.ts';
import { type NumberRows, growRows, takeRows } from './number-rows.ts';
import { numbered } from './number-runs.ts';

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

// Constants of this module's own; `find-runs.ts` says why.
const { runEnds } = piece;
const { runNumbers } = numbered;
const endMask = END_MASK;

const NONE: ReadonlySet<number> = new Set();
type Row = Int32Array<ArrayBuffer>;
type Four = [Row, Row, Row, Row];

/** Tokens as they are found, in the order of the text. */
export class TokenList implements Tokens {
  readonly glued = NONE;
  readonly sentenceStarts: number[] = [];
  rows: NumberRows;
  starts: Row;
  ends: Row;
  numbers: Row;
  beginnings: Row;
  count = 0;
  begun = 0;
  private readonly beginners: number;
  private sentenceEnded = false;

  /**
   * @param beginners how many tokens of the vocabulary begin a name
   * @param room for how many tokens there shall be room at first
   */
  constructor(beginners: number, room: number) {
    this.beginners = beginners;
    this.rows = takeRows('tokens', 4, room);
    [this.starts, this.ends, this.numbers, this.beginnings] = this.rows.rows as Four;
  }

  /** Makes room for so many more tokens; it must be asked for before they are added. */
  makeRoom(more: number): void {
    const wanted = this.count + more;
    if (wanted <= this.rows.room) return;
    this.rows = growRows(this.rows, wanted);
    [this.starts, this.ends, this.numbers, this.beginnings] = this.rows.rows as Four;
  }

  /** Adds a word; the first one behind a sentence's end begins the next. */
  addWord(start: number, end: number, number: number): void {
    this.noteSentence();
    this.add(start, end, number);
  }

  addMark(start: number, end: number, number: number, endsSentence: boolean): void {
    this.add(start, end, number);
    if (endsSentence) this.sentenceEnded = true;
  }

  /**
   * Adds runs of a piece as words, each behind one space.
   * @param offset what to add to a place in the piece to have the place in the text
   */
  addRuns(first: number, end: number, offset: number): void {
    if (first >= end) return;
    this.noteSentence();
    const { starts, ends, numbers, beginnings, beginners } = this;
    let { count, begun } = this;
    let at = runEnds[first - 1]! & endMask;
    for (let run = first; run < end; run += 1) {
      const number = runNumbers[run]!;
      starts[count] = (at + 1 + offset) | 0;
      at = runEnds[run]!;
      ends[count] = (at + offset) | 0;
      numbers[count] = number;
      // Without branches: whether a word begins a name is what no processor can guess.
      beginnings[begun] = count;
      begun = (begun + (((number - beginners) & ~number) >>> 31)) | 0;
      count = (count + 1) | 0;
    }
    this.count = count;
    this.begun = begun;
  }

  private add(start: number, end: number, number: number): void {
    const { count } = this;
    this.starts[count] = start;
    this.ends[count] = end;
    this.numbers[count] = number;
    this.count = count + 1;
    if (number < 0 || number >= this.beginners) return;
    this.beginnings[this.begun] = count;
    this.begun += 1;
  }

  private noteSentence(): void {
    if (!this.sentenceEnded) return;
    this.sentenceEnded = false;
    this.sentenceStarts.push(this.count);
  }
}
