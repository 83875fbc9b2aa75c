import { fold } from '../linking/fold.ts';
import { plainWords } from './plain-words.ts';

/** Characters of a note that a line of a list shows. */
const LENGTH = 240;
/** Of them, so many stand before the word that was found. */
const BEFORE = 60;

/** The part of a note around the first of the folded words that it has, or its beginning, without marks of Markdown; spaces and breaks as one. */
export function excerptOf(text: string, words: readonly string[]): string {
  const at = placeOf(text, words);
  const start = at > BEFORE * 2 ? wordBefore(text, at - BEFORE) : 0;
  const end = start + LENGTH;
  const part = plainWords(text.slice(start, end).toWellFormed()).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''}`;
}

/** Where in a text the first of the words stands; 0 where none does. */
function placeOf(text: string, words: readonly string[]): number {
  const folded = fold(text);
  const places = words.map((word) => folded.indexOf(word)).filter((place) => place >= 0);
  if (places.length === 0) return 0;
  const first = Math.min(...places);
  return folded.length === text.length ? first : unfoldedPlace(text, first);
}

/**
 * Where in a text a place of its folded form lies: folding makes some letters shorter and others longer, but no
 * longer beginning of a text shorter than a shorter one.
 */
function unfoldedPlace(text: string, foldedPlace: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fold(text.slice(0, middle)).length < foldedPlace) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The beginning of the word at a place, or the place itself in a text without spaces. */
function wordBefore(text: string, place: number): number {
  const space = text.slice(place, place + BEFORE / 2).search(/\s/);
  return space < 0 ? place : place + space + 1;
}
