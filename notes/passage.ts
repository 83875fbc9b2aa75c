import type { Passage } from './note.ts';

/** UTF-16 units of the words around a passage that are kept: so many where words end there, else up to `MOST`. */
const LEAST_CONTEXT = 32;
const MOST_CONTEXT = 64;
/** A passage may be some paragraphs long. Beyond, looking for it in a changed page would be felt. */
export const LONGEST_PASSAGE = 5000;

/**
 * A passage of a text, without the white space at its ends.
 * @param text a page's, flat (`flatten`)
 * @param start UTF-16 offset in it
 * @param end the same, excluded
 * @returns null where it is empty or longer than `LONGEST_PASSAGE`
 */
export function passageAt(text: string, start: number, end: number): Passage | null {
  const chosen = text.slice(start, end);
  const first = wholeFrom(text, start + chosen.length - chosen.trimStart().length);
  const last = wholeTo(text, start + chosen.trimEnd().length);
  if (first >= last || last - first > LONGEST_PASSAGE) return null;
  return {
    exact: text.slice(first, last),
    prefix: endOf(text.slice(0, first)),
    suffix: beginningOf(text.slice(last)),
    start: first,
    end: last,
  };
}

/** The last words of a text. */
function endOf(text: string): string {
  if (text.length <= MOST_CONTEXT) return text;
  const cut = text.slice(wholeTo(text, text.length - MOST_CONTEXT));
  const space = cut.indexOf(' ');
  return space >= 0 && cut.length - space > LEAST_CONTEXT ? cut.slice(space + 1) : cut;
}

/** The first words of a text. */
function beginningOf(text: string): string {
  if (text.length <= MOST_CONTEXT) return text;
  const cut = text.slice(0, wholeFrom(text, MOST_CONTEXT));
  const space = cut.lastIndexOf(' ');
  return space >= LEAST_CONTEXT ? cut.slice(0, space) : cut;
}

/** An offset, or the one before where it would part a pair of surrogates. */
const wholeFrom = (text: string, offset: number): number => offset - Number(isWithinPair(text, offset));

/** An offset, or the one behind where it would part a pair of surrogates. */
const wholeTo = (text: string, offset: number): number => offset + Number(isWithinPair(text, offset));

function isWithinPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
