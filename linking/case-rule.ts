/**
 * Whether a stretch of text may stand for a written alias or cue, as far as capitals go.
 * A capital in the alias needs one in the text; letters that are capitals only (KCNA, US) need the same;
 * an alias in lower case fits any case ("ballistic missile", "Ballistic Missile").
 * After a hyphen a capital is a matter of taste: Kim Jong-Un, Kim Jong-un.
 */
export function caseFits(written: string, surfaceForm: string): boolean {
  const writtenWords = written.match(WORD) ?? [];
  const surfaceWords = surfaceForm.match(WORD_WITH_HYPHEN) ?? [];
  // Words count the same in both unless an apostrophe or a quiet character splits one of them;
  // the last word is then compared with the last.
  return writtenWords.every((word, index) =>
    wordFits(word, surfaceWords[index] ?? surfaceWords.at(-1) ?? ''),
  );
}

function wordFits(written: string, surface: string): boolean {
  if (!CAPITAL_FIRST.test(written)) return true;
  if (ACRONYM.test(written)) {
    const letters = surface.length > written.length ? surface.replace(PLURAL_ENDING, '') : surface;
    return !LOWER_CASE.test(letters);
  }
  return CAPITAL_FIRST.test(surface) || AFTER_HYPHEN.test(surface);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'\u2018\u2019\u02bc\u00ad]*/gu;
const AFTER_HYPHEN = /^[-\u2010\u2011]/;
const WORD_WITH_HYPHEN = new RegExp(`[-\\u2010\\u2011]?${WORD.source}`, 'gu');
const CAPITAL_FIRST = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u;
const LOWER_CASE = /\p{Ll}/u;
/** ICBMs, a possessive that no space parts (DPRK's), and the cases of МИД. */
const PLURAL_ENDING = /['\u2019]?s$|(?<=\p{Lu})(?:а|у|ом|е)$/u;
