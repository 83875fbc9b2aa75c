/**
 * The words of a text as related coverage compares them: without accents and capitals, and by their first letters,
 * which most endings of most languages leave alone. Of scripts that put no space between words, each two neighbouring
 * characters are one.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().matchAll(RUNS)) {
    if (!UNSPACED.test(run)) words.push(DIGIT.test(run) ? run : run.slice(0, STEM_LENGTH));
    else for (let at = 0; at + 1 < run.length; at += 1) words.push(run.slice(at, at + 2));
  }
  return words;
}

/** Each word of a text with how often it stands there. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const STEM_LENGTH = 6;
const DIGIT = /\d/;
const ACCENTS = /[\u0300-\u036f]/g;
const UNSPACED_SCRIPTS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');
const RUNS = new RegExp(String.raw`[${UNSPACED_SCRIPTS}]+|[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*`, 'gu');
