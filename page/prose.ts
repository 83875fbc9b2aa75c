/** How much a text says, in Latin letters: Chinese, Japanese and Korean say in one character what these say in two or three. */
export function lengthOf(text: string): number {
  let dense = 0;
  for (let index = 0; index < text.length; index++) if (isDense(text.charCodeAt(index))) dense += 1;
  return text.length + (DENSE_WEIGHT - 1) * dense;
}

const DENSE_WEIGHT = 2.5;

/** Kana, Han and Hangul. */
function isDense(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}

/**
 * Whether a text has the end of a sentence or of a quotation, in any script; Thai and its neighbors end sentences with a space.
 * Three dots are none: so end teasers that were cut.
 */
export function hasSentence(text: string): boolean {
  return SENTENCE.test(text);
}

const SENTENCE = /[.!?。！？｡．"”»।॥؟۔։።။]|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{20}/u;

/** A paragraph counts as prose from so much text on. */
export const PROSE_LENGTH = 80;
