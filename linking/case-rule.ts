import { HYPHEN, classAt, isCapital } from './characters.ts';
import { tokenize } from './tokenize.ts';

/**
 * What capitals a written name or cue needs, two bits for each of its first sixteen tokens:
 * - 0: any. An alias in lower case fits any case ("ballistic missile", "Ballistic Missile").
 * - 1: a capital at the front ("Panel"). After a hyphen it is a matter of taste: Kim Jong-Un, Kim Jong-un.
 * - 2: no small letter at all: letters that are capitals only (KCNA, US) are another word without them.
 */
export function capitalsOf(written: string): number {
  return tokenize(written)
    .slice(0, MOST_TOKENS)
    .reduce((capitals, { start, end }, index) => {
      const token = written.slice(start, end);
      const needed = ACRONYM.test(token) ? ACRONYM_CASE : CAPITAL.test(token) ? FRONT_CASE : 0;
      return capitals | (needed << (2 * index));
    }, 0);
}

/** The capitals that a token of a name needs, by its place in the name. */
export function neededCase(capitals: number, index: number): number {
  return index < MOST_TOKENS ? (capitals >>> (2 * index)) & 3 : 0;
}

/**
 * Whether a token, as it stands in a text, has the capitals that are needed.
 * @param isInside whether it is not the first of its name
 */
export function hasCase(
  needed: number,
  text: string,
  start: number,
  end: number,
  isInside: boolean,
): boolean {
  if (needed === 0) return true;
  if (needed === ACRONYM_CASE) return !hasSmallLetter(text, start, end);
  return isCapital(text, start) || (isInside && classAt(text, start - 1) === HYPHEN);
}

/** Whether a written name fits another one, as it would fit the text. */
export function caseFits(written: string, surfaceForm: string): boolean {
  const capitals = capitalsOf(written);
  return tokenize(surfaceForm).every(({ start, end }, index) =>
    hasCase(neededCase(capitals, index), surfaceForm, start, end, index > 0),
  );
}

function hasSmallLetter(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : SMALL.test(text[index]!)) return true;
  }
  return false;
}

const MOST_TOKENS = 16;
const FRONT_CASE = 1;
const ACRONYM_CASE = 2;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u;
const SMALL = /\p{Ll}/u;
