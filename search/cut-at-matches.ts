import type { MatchedPiece } from './answer.ts';

/**
 * Cuts a text where words of it begin with a word of the query, whatever their case and accents.
 * The pieces joined are the text.
 */
export function cutAtMatches(text: string, query: string): MatchedPiece[] {
  const terms = fold(query)
    .split(/[\s\p{P}]+/u)
    .filter((term) => term !== '');
  const pieces: MatchedPiece[] = [];
  let cut = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const length = matchedLength(word, terms);
    if (length === 0) continue;
    if (index > cut) pieces.push({ text: text.slice(cut, index), matched: false });
    pieces.push({ text: text.slice(index, index + length), matched: true });
    cut = index + length;
  }
  if (cut < text.length) pieces.push({ text: text.slice(cut), matched: false });
  return pieces;
}

/** How much of a word's beginning the longest fitting term covers, in the word's own letters. */
function matchedLength(word: string, terms: readonly string[]): number {
  const folded = fold(word);
  const longest = Math.max(0, ...terms.filter((term) => folded.startsWith(term)).map(({ length }) => length));
  // Folding drops accents, so a letter of the word may be none, one or two of the folded word.
  let end = 0;
  while (end < word.length && fold(word.slice(0, end)).length < longest) end++;
  return end;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
