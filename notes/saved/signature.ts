/**
 * Tells of a text, without the text, what it surely has not: a bit for each gram of it, by the gram's hash (a Bloom
 * filter with one hash). Grams are two and three letters in a row within a word, and two words in a row. Of a news
 * story it takes 2 kB, so that five thousand are read in a moment where the texts are not.
 */
export type Signature = Uint8Array<ArrayBuffer>;

/** A text repeats itself: with a byte for so many letters, some sixth of the bits are set. */
const LETTERS_PER_BYTE = 4;
const LEAST_BYTES = 128;
const MOST_BYTES = 65_536;

/** @param folded a text as it is looked through */
export function signatureOf(folded: string): Signature {
  let bytes = LEAST_BYTES;
  while (bytes < MOST_BYTES && bytes * LETTERS_PER_BYTE < folded.length) bytes *= 2;
  const signature = new Uint8Array(bytes);
  const mask = bytes * 8 - 1;
  const set = (gram: number) => {
    const bit = gram & mask;
    signature[bit >>> 3]! |= 1 << (bit & 7);
  };
  const words = wordsOf(folded);
  eachGram(words, set);
  eachPair(words, set);
  return signature;
}

/** Whether a text may have all grams of a query. */
export function mayHave(signature: Signature, grams: readonly number[]): boolean {
  const mask = signature.length * 8 - 1;
  return grams.every((gram) => {
    const bit = gram & mask;
    return (signature[bit >>> 3]! & (1 << (bit & 7))) !== 0;
  });
}

/** What a text must have that has the words of a folded query; the beginnings of words are enough. */
export function gramsOf(folded: string): number[] {
  const grams: number[] = [];
  eachGram(wordsOf(folded), (gram) => grams.push(gram));
  return grams;
}

/** What a text must have that has these words in a row. The last one may go on: it is in no pair. */
export function phraseGramsOf(folded: string): number[] {
  const pairs: number[] = [];
  eachPair(wordsOf(folded.replace(LAST_WORD, '')), (pair) => pairs.push(pair));
  return pairs;
}

const LAST_WORD = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+$/u;

function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function eachGram(words: readonly string[], take: (gram: number) => void): void {
  for (const word of words) {
    for (let at = 0; at + 2 <= word.length; at += 1) {
      const two = step(step(SEED, word.charCodeAt(at)), word.charCodeAt(at + 1));
      take(end(two));
      if (at + 3 <= word.length) take(end(step(two, word.charCodeAt(at + 2))));
    }
  }
}

function eachPair(words: readonly string[], take: (pair: number) => void): void {
  let before = 0;
  for (const [place, word] of words.entries()) {
    let hash = SEED;
    for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at));
    // Turned a little, so that two words in a row are not the same two the other way round.
    if (place > 0) take(end(Math.imul(before, 31) ^ hash));
    before = hash;
  }
}

/** FNV-1a (Fowler, Noll and Vo) over units. */
const SEED = 0x811c9dc5;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** The upper half goes into the lower, of which the mask takes most. */
const end = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
