/**
 * The tokens that a lexicon knows, as an open-addressing table that is used where it lies in the pack.
 * A token's number is its place among them; tokens that begin a name come first.
 */
export interface Vocabulary {
  /** Pairs, a power of two of them and at most half filled: a token's hash, and its number + 1, or 0 for none. */
  readonly slots: Int32Array;
  /** The folded tokens as UTF-8, one behind the other, and where each begins; one more entry for the end. */
  readonly tokenBytes: Uint8Array;
  readonly tokenStarts: Uint32Array;
}

/** The multiplier of the hash, the one of Java's `String.hashCode`: small, odd, and good enough behind `placeOf`. */
export const HASH_MULTIPLIER = 31;

/** The hash of a token's UTF-8 bytes: h = 31 h + byte, in 32 bits. */
export function hashBytes(bytes: Uint8Array): number {
  let hash = 0;
  for (const byte of bytes) hash = (Math.imul(hash, HASH_MULTIPLIER) + byte) | 0;
  return hash;
}

/**
 * Where a hash's search begins in a table of so many slots, by multiplying with the golden ratio
 * (Knuth, The Art of Computer Programming, volume 3, section 6.4).
 */
export function placeOf(hash: number, slotCount: number): number {
  return Math.imul(hash, 0x9e37_79b1) >>> (Math.clz32(slotCount) + 1);
}

/** The number of a folded token, given as UTF-8, or -1. */
export function tokenNumber({ slots, tokenBytes, tokenStarts }: Vocabulary, token: Uint8Array): number {
  const mask = (slots.length >>> 1) - 1;
  const hash = hashBytes(token);
  for (let place = placeOf(hash, mask + 1); ; place = (place + 1) & mask) {
    const number = slots[2 * place + 1]! - 1;
    if (number < 0) return -1;
    if (slots[2 * place] !== hash) continue;
    const known = tokenBytes.subarray(tokenStarts[number], tokenStarts[number + 1]);
    if (known.length === token.length && known.every((byte, index) => byte === token[index])) return number;
  }
}
