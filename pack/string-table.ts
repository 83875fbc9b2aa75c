import { NumberList } from './number-list.ts';

/** Gives each different text a number, in the order in which they come. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  of(text: string): number {
    const before = this.#numbers.get(text);
    if (before !== undefined) return before;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  all(): readonly string[] {
    return this.#texts;
  }
}

/** The strings of a pack, each once; long ones are not remembered, as they hardly come twice. */
export class StringTable {
  readonly #short = new Map<string, number>();
  readonly #starts = new NumberList();
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  constructor() {
    this.add('');
  }

  /** The number of a string. */
  add(text: string): number {
    const before = this.#short.get(text);
    if (before !== undefined) return before;
    const number = this.#starts.length;
    if (text.length <= LONGEST_SHORT) this.#short.set(text, number);
    this.#makeRoom(3 * text.length);
    this.#starts.push(this.#length);
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    return number;
  }

  sections() {
    this.#starts.push(this.#length);
    return { stringBytes: this.#bytes.subarray(0, this.#length), stringStarts: this.#starts.view() };
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(2 * (this.#length + more));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

const LONGEST_SHORT = 64;
