import { fold } from '../linking/fold.ts';

/** Characters of a note that a line of a list shows. */
const LENGTH = 240;
/** Of them, so many stand before the word that was found. */
const BEFORE = 60;

/** The part of a note around the first of the folded words that it has, or its beginning; spaces and breaks as one. */
export function excerptOf(text: string, words: readonly string[]): string {
  const at = placeOf(text, words);
  const start = at > BEFORE * 2 ? wordBefore(text, at - BEFORE) : 0;
  const end = start + LENGTH;
  const part = text.slice(start, end).toWellFormed().replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''}`;
}

/** Where in a text the first of the words stands; 0 where none does. */
function placeOf(text: string, words: readonly string[]): number {
  const folded = fold(text);
  const places = words.map((word) => folded.indexOf(word)).filter((place) => place >= 0);
  return places.length === 0 ? 0 : unfoldedPlace(text, Math.min(...places));
}

/** Where in a text a place of its folded form lies: folding makes some letters shorter and others longer. */
function unfoldedPlace(text: string, foldedPlace: number): number {
  if (fold(text).length === text.length) return foldedPlace;
  let folded = 0;
  let place = 0;
  for (const character of text) {
    if (folded >= foldedPlace) break;
    folded += fold(character).length;
    place += character.length;
  }
  return place;
}

/** The beginning of the word at a place, or the place itself in a text without spaces. */
function wordBefore(text: string, place: number): number {
  const space = text.slice(place, place + BEFORE / 2).search(/\s/);
  return space < 0 ? place : place + space + 1;
}
