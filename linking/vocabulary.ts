/**
 * The tokens that a lexicon knows, as an open-addressing table that is used where it lies in the pack.
 * A token's number is its place among them; tokens that begin a name come first.
 */
export interface Vocabulary {
  /**
   * Pairs, a power of two of them and at most three quarters filled: a token's hash, and above `LENGTH_SHIFT` its length
   * if it is of letters a to z only, below it its number + 1. 0 in both where there is no token.
   */
  readonly slots: Int32Array;
  /** The folded tokens as UTF-8, one behind the other, and where each begins; one more entry for the end. */
  readonly tokenBytes: Uint8Array;
  readonly tokenStarts: Uint32Array;
  /** How many tokens begin a name. */
  readonly beginners: number;
}

/** Where a slot's length begins; tokens are numbered below 2^25. */
export const LENGTH_SHIFT = 25;
export const NUMBER_MASK = (1 << LENGTH_SHIFT) - 1;
/** Longer words count as so long. */
export const MOST_LENGTH = 63;

/**
 * Two words of a to z, of one length up to this, have one hash only if they are the same: their letters are digits
 * to the base 31, of which 26 are used, and 31^6 × 26 stays below 2^32. Of longer ones, all letters but the last so many
 * must be compared: where these are the same, the hash of the last ones is, too.
 */
export const LONGEST_EXACT = 6;

/** The multiplier of the hash, the one of Java's `String.hashCode`: small, odd, and good enough behind `placeOf`. */
export const HASH_MULTIPLIER = 31;

/** The hash of a token's UTF-8 bytes: h = 31 h + byte, in 32 bits. */
export function hashBytes(bytes: Uint8Array, length = bytes.length): number {
  let hash = 0;
  for (let index = 0; index < length; index += 1)
    hash = (Math.imul(hash, HASH_MULTIPLIER) + bytes[index]!) | 0;
  return hash;
}

/**
 * Where a hash's search begins in the table: `Math.imul(hash, GOLDEN) >>> placeShift(vocabulary)`, by multiplying
 * with the golden ratio (Knuth, The Art of Computer Programming, volume 3, section 6.4).
 */
export const GOLDEN = 0x9e37_79b1;

/** By how much to shift for a table of so many slots. */
export function placeShift({ slots }: Pick<Vocabulary, 'slots'>): number {
  return Math.clz32(slots.length >>> 1) + 1;
}

/** The number of a folded token, given as UTF-8, or -1. */
export function tokenNumber(
  { slots, tokenBytes, tokenStarts }: Vocabulary,
  token: Uint8Array,
  length = token.length,
): number {
  const mask = (slots.length >>> 1) - 1;
  const hash = hashBytes(token, length);
  for (let place = Math.imul(hash, GOLDEN) >>> placeShift({ slots }); ; place = (place + 1) & mask) {
    const number = (slots[2 * place + 1]! & NUMBER_MASK) - 1;
    if (number < 0) return -1;
    if (slots[2 * place] !== hash) continue;
    const start = tokenStarts[number]!;
    if (tokenStarts[number + 1]! - start !== length) continue;
    let index = 0;
    while (index < length && tokenBytes[start + index] === token[index]) index += 1;
    if (index === length) return number;
  }
}

/** What a slot says besides the hash. */
export function slotOf(number: number, token: Uint8Array): number {
  const isPlain = token.every((byte) => byte >= 0x61 && byte <= 0x7a);
  return (number + 1) | ((isPlain ? Math.min(token.length, MOST_LENGTH) : 0) << LENGTH_SHIFT);
}
