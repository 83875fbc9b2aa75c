/**
 * Tells of a text, without the text, what it surely has not: a bit for each gram of it, by the gram's hash (a Bloom
 * filter with one hash). Grams are three letters in a row, two in scripts whose words are short, and two words in a row. Of
 * a text of a news story it takes 2 kB, so that five thousand are read in a moment where the texts are not.
 */
export type Signature = Uint8Array<ArrayBuffer>;

/** Bits for each gram: a gram that is not in a text seems to be in one of eight. */
const BITS_PER_GRAM = 8;
const LEAST_BYTES = 128;
const MOST_BYTES = 65_536;

/** @param folded a text as it is looked through */
export function signatureOf(folded: string): Signature {
  const grams = new Set([...gramsOf(folded), ...pairsOf(folded)]);
  let bytes = LEAST_BYTES;
  while (bytes < MOST_BYTES && bytes < (grams.size * BITS_PER_GRAM) / 8) bytes *= 2;
  const signature = new Uint8Array(bytes);
  const mask = bytes * 8 - 1;
  for (const gram of grams) {
    const bit = gram & mask;
    signature[bit >>> 3]! |= 1 << (bit & 7);
  }
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
  for (const [word] of folded.matchAll(WORD)) {
    for (let at = 0; at + 3 <= word.length; at += 1) grams.push(hashOf(word, at, at + 3));
    if (!SOLID.test(word)) continue;
    for (const { index } of word.matchAll(SOLID_PAIRS)) grams.push(hashOf(word, index, index + 2));
  }
  return grams;
}

/** What a text must have that has these words in a row. The last one may go on: it is in no pair. */
export function phraseGramsOf(folded: string): number[] {
  return pairsOf(folded.replace(/[\p{L}\p{N}\p{M}]+$/u, ''));
}

function pairsOf(folded: string): number[] {
  const pairs: number[] = [];
  let before: string | null = null;
  for (const [word] of folded.matchAll(WORD)) {
    if (before !== null) pairs.push(hashOf(`${before} ${word}`));
    before = word;
  }
  return pairs;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Where two signs are a word. */
const SOLID = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SOLID_PAIRS = new RegExp(`${SOLID.source}(?=${SOLID.source})`, 'gu');

/** FNV-1a (Fowler, Noll and Vo) over units, its upper half folded into the lower, of which the mask takes most. */
function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
