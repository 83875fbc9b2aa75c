/**
 * What a character is to the tokenizer. Tables by code unit, filled on first sight from Unicode's own properties.
 */

/** Parts words and is nothing itself: spaces, numerals that are no decimal digits, lone quiet characters. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** A letter of a script whose names stand inside longer runs: each is a word of its own. */
export const SOLID = 3;
export const APOSTROPHE = 4;
/** Parts words like a space; between two spaces it is a dash. */
export const HYPHEN = 5;
export const MARK = 6;
/** Shows nothing, or changes the letter before it: combining marks, soft hyphens, joiners. */
export const QUIET = 7;

/** The class of the character at a place of a text; of a pair of surrogates, at its first unit. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdbff) return classify(String.fromCodePoint(text.codePointAt(index)!));
  const known = CLASSES[unit]!;
  if (known !== UNSEEN) return known;
  const found = classify(String.fromCharCode(unit));
  CLASSES[unit] = found;
  return found;
}

/** Whether a letter is a capital. */
export function isCapital(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(text[index]!);
}

/** Whether a letter has a capital and is none. */
export function isSmall(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : SMALL.test(text[index]!);
}

/** How many UTF-16 units the character at a place takes. */
export function unitsAt(text: string, index: number): 1 | 2 {
  return text.codePointAt(index)! > 0xffff ? 2 : 1;
}

const UNSEEN = 255;
const CLASSES = new Uint8Array(0x1_0000).fill(UNSEEN);

function classify(character: string): number {
  if (/['\u2018\u2019\u02bc]/.test(character)) return APOSTROPHE;
  if (/[-\u2010-\u2013]/.test(character)) return HYPHEN;
  if (/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)) return QUIET;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]/u.test(character))
    return SOLID;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /[\s\p{N}]/u.test(character) && character !== '\n' ? SPACE : MARK;
}

const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
