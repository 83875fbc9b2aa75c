/**
 * Folds a word so that spellings that a reader takes for the same are the same:
 * case, diacritics, and characters that show nothing (soft hyphens, joiners).
 * Aliases and page text go through this one function, or they would never meet.
 */
export function fold(word: string): string {
  if (PLAIN_ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(UNSEEN, '').toLowerCase();
}

const PLAIN_ASCII = /^[ -~]*$/;

/** Combining marks, soft hyphens, zero-width characters, apostrophes inside a word. */
const UNSEEN = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff'\u2018\u2019\u02bc]/g;
