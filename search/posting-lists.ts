/** Lists of documents as bytes, one behind the other. */
export interface PostingLists {
  /**
   * Of each document in turn the distance from the one before × 4 + its field; seven bits a byte, the lowest first, the
   * eighth for "more follows".
   */
  readonly bytes: Uint8Array;
  /** Where each list begins; one more entry for the end. */
  readonly starts: Uint32Array;
}

/** Writes lists of documents, each ascending. */
export class PostingWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #last = 0;
  readonly #starts = [0];

  /** @param document greater than the one before in the same list */
  add(document: number, field: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = (document - this.#last) * 4 + field;
    this.#last = document;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Whether anything was added since the last list ended. */
  get isEmpty(): boolean {
    return this.#length === this.#starts.at(-1);
  }

  endList(): void {
    this.#starts.push(this.#length);
    this.#last = 0;
  }

  lists(): PostingLists {
    return { bytes: this.#bytes.subarray(0, this.#length), starts: Uint32Array.from(this.#starts) };
  }
}

/** Goes through one of some lists. */
export function eachPosting(
  { bytes, starts }: PostingLists,
  list: number,
  visit: (document: number, field: number) => void,
): void {
  const end = starts[list + 1]!;
  let document = 0;
  for (let at = starts[list]!; at < end;) {
    let number = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at]!;
      at += 1;
      number |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    document += number >>> 2;
    visit(document, number & 3);
  }
}

/** How many documents each list has. */
export function listLengths({ bytes, starts }: PostingLists): Uint32Array {
  const lengths = new Uint32Array(starts.length - 1);
  for (let list = 0; list < lengths.length; list += 1) {
    let length = 0;
    for (let at = starts[list]!; at < starts[list + 1]!; at += 1) if (bytes[at]! < 128) length += 1;
    lengths[list] = length;
  }
  return lengths;
}
