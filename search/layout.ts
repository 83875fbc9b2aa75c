/** The byte layout of a search index (`docs/search-index.md`), both ways. All numbers are little-endian. */

/** The last character is the version. */
const MAGIC = 'BGS2';

/** The sections in their order, and how many bytes a number of each takes. */
const SECTIONS = {
  /** How many documents there are of each kind, in the order of `KINDS`. */
  counts: 4,
  /** The terms one behind the other, ascending, in UTF-16. */
  letters: 2,
  termStarts: 4,
  /** How many letters each term shares with the one before. */
  shared: 1,
  /**
   * For each term, and then for each beginning that has a list of its own, the documents that have it, ascending: the
   * distance from the one before × 4 + its best field.
   */
  postings: 1,
  postingStarts: 4,
  /** 0 to 255: how prominent, or how new, a document is among its kind. */
  weights: 1,
  /** An entity's type + 1; 0 for anything else. */
  types: 1,
  /** Places among `labels`; 0 is none. */
  countries: 2,
  outletKinds: 2,
  /** yyyymmdd, with 00 for a month or a day that is not known; 0: no date. */
  dates: 4,
  /** Hashes of what a document is called, whole, ascending, and the document of each. */
  keys: 4,
  keyDocuments: 4,
  /** Keys of two words in a row (`phrase.ts`), ascending, and the documents of each, in lists as those of terms. */
  pairs: 4,
  pairPostings: 1,
  pairStarts: 4,
  /** JSON: `IndexWords`. */
  words: 1,
} as const;

/** What of an index is text. */
export interface IndexWords {
  /** The names of countries and of kinds of outlets; the first is empty. */
  readonly labels: readonly string[];
  /** The beginnings that have a list of their own. */
  readonly beginnings: readonly string[];
}

type Section = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as Section[];
const HEAD = 4 + 4 * (NAMES.length + 1);

type Numbers<Size> = Size extends 4 ? Uint32Array : Size extends 2 ? Uint16Array : Uint8Array;
export type Sections = { readonly [Name in Section]: Numbers<(typeof SECTIONS)[Name]> };

/** Puts sections one behind the other, each at a multiple of four bytes. */
export function assembleIndex(sections: Sections): Uint8Array<ArrayBuffer> {
  const starts = [HEAD];
  for (const name of NAMES) starts.push(align(starts.at(-1)!) + sections[name].byteLength);
  const bytes = new Uint8Array(align(starts.at(-1)!));
  bytes.set(new TextEncoder().encode(MAGIC));
  const head = new DataView(bytes.buffer);
  starts.forEach((end, index) => head.setUint32(4 + index * 4, end, true));
  NAMES.forEach((name, index) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), align(starts[index]!));
  });
  return bytes;
}

/**
 * The sections of an index as views of its bytes: nothing is read or copied.
 * @throws Error with a sentence for a reader when the bytes are no index of this version.
 */
export function readIndex(bytes: Uint8Array<ArrayBuffer>): Sections {
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC || bytes.length < HEAD) {
    throw new Error('The search index is damaged or of another version.');
  }
  const head = new DataView(bytes.buffer, bytes.byteOffset);
  const starts = Array.from({ length: NAMES.length + 1 }, (_, index) => head.getUint32(4 + index * 4, true));
  if (starts[0] !== HEAD || align(starts.at(-1)!) !== bytes.length) {
    throw new Error(
      `The search index is damaged: it has ${bytes.length} bytes and should have ${starts.at(-1)}.`,
    );
  }
  const sections = NAMES.map((name, index) => {
    const start = align(starts[index]!);
    const length = (starts[index + 1]! - start) / SECTIONS[name];
    const place = bytes.byteOffset + start;
    const Numbers = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array }[SECTIONS[name]];
    return [name, new Numbers(bytes.buffer, place, length)];
  });
  return Object.fromEntries(sections) as Sections;
}

function align(end: number): number {
  return Math.ceil(end / 4) * 4;
}
