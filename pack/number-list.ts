/** A list of 32-bit numbers that grows: a million of them take four megabytes and not thirty. */
export class NumberList {
  #numbers = new Uint32Array(64);
  length = 0;

  push(...numbers: readonly number[]): void {
    for (const number of numbers) {
      if (this.length === this.#numbers.length) {
        const more = new Uint32Array(2 * this.length);
        more.set(this.#numbers);
        this.#numbers = more;
      }
      this.#numbers[this.length] = number;
      this.length += 1;
    }
  }

  at(index: number): number {
    return this.#numbers[index]!;
  }

  /** Sets bits of the number at a place. */
  or(index: number, bits: number): void {
    this.#numbers[index]! |= bits;
  }

  /** The numbers so far; a view that later pushes may leave behind. */
  view(): Uint32Array<ArrayBuffer> {
    return this.#numbers.subarray(0, this.length);
  }
}
