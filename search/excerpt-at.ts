/** Characters of a text that are shown around the words that were found, and how many stand before them. */
const EXCERPT_LENGTH = 240;
const BEFORE = 60;

/** The part of a text around a place, or its beginning; spaces and breaks as one. */
export function excerptAt(text: string, place: number): string {
  const start = place > 2 * BEFORE ? wordBefore(text, place - BEFORE) : 0;
  const end = start + EXCERPT_LENGTH;
  const part = text.slice(start, end).toWellFormed().replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''}`;
}

/** The beginning of the word at a place, or the place itself in a text without spaces. */
function wordBefore(text: string, place: number): number {
  const space = text.slice(place, place + BEFORE / 2).search(/\s/);
  return space < 0 ? place : place + space + 1;
}
