import {
  APOSTROPHE,
  DIGIT,
  HYPHEN,
  LETTER,
  MARK,
  QUIET,
  SOLID,
  classAt,
  isCapital,
  unitsAt,
} from './characters.ts';

/** A token at a place of a text; one object is used again for every token, so copy what is to be kept. */
export interface ReadToken {
  start: number;
  end: number;
  kind: 'word' | 'mark' | 'possessive';
}

/**
 * Reads the next token of a text.
 * - Spaces, hyphens and quiet characters part words and are no tokens: "Kim Jong-un" is "Kim Jong un";
 *   a hyphen between two spaces is a dash, and a mark.
 * - Initials are one token with their dots ("U.N."), and so is a title with its dot ("Mr.").
 * - A possessive "'s" is a token of its own, so that a name can end before it.
 * - French and Italian elisions are parted: "d'", "experts".
 * - A number keeps its inner commas and points: "1,718".
 * - Where a script writes no spaces (Chinese, Japanese), or glues particles on (Korean), each character is
 *   a token: names are then found inside longer runs.
 * - A line break is a mark: the page's text has them between blocks only.
 *
 * @param from where to begin; the characters before it are looked at, but not read again
 * @param until before which place it must begin
 * @returns whether there was one
 */
export function readToken(text: string, from: number, token: ReadToken, until = text.length): boolean {
  for (let index = from; index < until; index += unitsAt(text, index)) {
    const found = classAt(text, index);
    const end = endOf(found, text, index);
    if (end === 0) continue;
    token.start = index;
    token.end = end;
    token.kind = found === APOSTROPHE ? 'possessive' : found === MARK || found === HYPHEN ? 'mark' : 'word';
    return true;
  }
  return false;
}

/** Where the token ends that begins at a character of a class; 0 where none begins. */
function endOf(found: number, text: string, start: number): number {
  switch (found) {
    case LETTER:
      return endOfWord(text, start);
    case DIGIT:
      return endOfNumber(text, start);
    case SOLID:
    case MARK:
      return start + unitsAt(text, start);
    case APOSTROPHE:
      return isBehindWord(text, start) && isPossessive(text, start) ? start + 2 : 0;
    case HYPHEN:
      return isDash(text, start) ? start + 1 : 0;
    default:
      return 0;
  }
}

/** Whether a hyphen stands between two spaces. */
export function isDash(text: string, index: number): boolean {
  return isSpaceAt(text, index - 1) && isSpaceAt(text, index + 1);
}

function endOfWord(text: string, start: number): number {
  if (start === 0 || !isWordAt(text, start - 1)) {
    const special = endOfElision(text, start) || endOfInitials(text, start) || endOfTitle(text, start);
    if (special !== 0) return special;
  }
  let index = start + unitsAt(text, start);
  while (index < text.length) {
    const found = classAt(text, index);
    if (found === LETTER || found === DIGIT || found === QUIET) index += unitsAt(text, index);
    else if (found === APOSTROPHE && isLetterAt(text, index + 1) && !isPossessive(text, index)) index += 1;
    else break;
  }
  return index;
}

/** "d'", "l'", "qu'" and the like before a letter. */
function endOfElision(text: string, start: number): number {
  const first = text[start]!;
  const letters = first === 'q' && text[start + 1] === 'u' ? 2 : ELIDED.has(first) ? 1 : 0;
  if (letters === 0 || start + letters >= text.length) return 0;
  const end = start + letters;
  return classAt(text, end) === APOSTROPHE && isLetterAt(text, end + 1) ? end + 1 : 0;
}

const ELIDED = new Set('cdjlmnstDL');

/** "U.N." and longer, or one initial before a name: "J. Smith". */
function endOfInitials(text: string, start: number): number {
  let end = start;
  while (end + 1 < text.length && isCapital(text, end) && text[end + 1] === '.') end += 2;
  if (end - start >= 4) return end;
  const space = text[end];
  const beforeName =
    (space === ' ' || space === '\u00a0') && end + 1 < text.length && isCapital(text, end + 1);
  return end - start === 2 && beforeName ? end : 0;
}

function endOfTitle(text: string, start: number): number {
  if (!isCapital(text, start)) return 0;
  for (let dot = start + 2; dot <= start + LONGEST_TITLE; dot += 1) {
    if (text[dot] === '.') return TITLES.has(text.slice(start, dot)) ? dot + 1 : 0;
  }
  return 0;
}

const TITLES = new Set('Mr Mrs Ms Dr Gen Sen Rep Gov Lt Col Sgt Capt Adm Prof St Jr Rev Dept'.split(' '));
export const LONGEST_TITLE = 4;

/** Digits with inner commas and points, and the letters glued to them: "1,718", "17th". */
function endOfNumber(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length) {
    if (classAt(text, index) === DIGIT) index += 1;
    else if ((text[index] === ',' || text[index] === '.') && isDigitAt(text, index + 1)) index += 2;
    else break;
  }
  while (index < text.length) {
    const found = classAt(text, index);
    if (found !== LETTER && found !== QUIET) break;
    index += unitsAt(text, index);
  }
  return index;
}

/** Whether an apostrophe and an s stand here with nothing of a word behind. */
function isPossessive(text: string, apostrophe: number): boolean {
  const letter = text[apostrophe + 1];
  return (
    (letter === 's' || letter === 'S') && !(apostrophe + 2 < text.length && isWordAt(text, apostrophe + 2))
  );
}

/** Whether a word stands right before a place, also one that ends with its dot: "the U.N.'s". */
function isBehindWord(text: string, place: number): boolean {
  if (place === 0) return false;
  return isWordAt(text, place - 1) || (place > 1 && text[place - 1] === '.' && isWordAt(text, place - 2));
}

function isWordAt(text: string, index: number): boolean {
  const found = classAt(text, index);
  return found === LETTER || found === DIGIT || found === SOLID;
}

function isLetterAt(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const found = classAt(text, index);
  return found === LETTER || found === SOLID;
}

function isDigitAt(text: string, index: number): boolean {
  return index < text.length && classAt(text, index) === DIGIT;
}

function isSpaceAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && /\s/.test(text[index]!);
}
