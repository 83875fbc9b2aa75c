/** How much a text says, in Latin letters: Chinese, Japanese and Korean say in one character what these say in two or three. */
export function lengthOf(text: string): number {
  // Most texts have none of these, and a browser finds that out faster than a loop would.
  if (!DENSE.test(text)) return text.length;
  let dense = 0;
  for (let index = 0; index < text.length; index++) if (isDense(text.charCodeAt(index))) dense += 1;
  return text.length + (DENSE_WEIGHT - 1) * dense;
}

const DENSE_WEIGHT = 2.5;

/** Kana, Han and Hangul. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

function isDense(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}

/** A text with its white space taken together. */
export function collapse(text: string): string {
  return text.replace(UNEVEN_SPACE, ' ').trim();
}

/** White space that is not one single space already. */
const UNEVEN_SPACE = /\s\s+|[^\S ]/g;

/**
 * Whether a text has the end of a sentence or of a quotation, in any script; Thai and its neighbors end sentences with a space.
 * Three dots are none: so end teasers that were cut.
 */
export function hasSentence(text: string): boolean {
  return SENTENCE.test(text);
}

// Thai, Lao and Khmer by their places: a browser takes milliseconds to make ready an expression with classes of Unicode.
const SENTENCE =
  /[.!?。！？｡．"”»।॥؟۔։።။]|[\u0e01-\u0e3a\u0e40-\u0e5b\u0e81-\u0edf\u1780-\u17f9\u19e0-\u19ff]{20}/;

/** A paragraph counts as prose from so much text on. */
export const PROSE_LENGTH = 80;

/** A longer page is judged by so much of its text, UTF-16 units. */
export const LONGEST_READ = 400_000;
