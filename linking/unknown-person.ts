import { NOT_GIVEN_NAMES } from './not-given-names.ts';
import { type Page, type TokenRun, sentenceOf } from './recognize.ts';
import { fold } from './fold.ts';

/**
 * Whether the words around a surname make it the name of somebody we do not know:
 * a given name before it ("Stephen Miller") or after it ("Kim Tong-hyung"), and no title in between.
 * In a headline where every word has a capital, nothing can be said, and the answer is no.
 * The first word of a sentence may be a given name, too, unless it is a common opening ("Yesterday Trump").
 */
export function belongsToUnknownPerson(page: Page, surname: TokenRun): boolean {
  const { tokens, text, language } = page;
  const isUnknown =
    (isGivenName(page, surname.first - 1) && !isTitle(page, surname.first - 1)) ||
    // In German any noun after a name has a capital: "dass Putin Nordkorea besucht".
    (language !== 'de' &&
      isGivenName(page, surname.last + 1) &&
      /^[ \u00a0]$/.test(text.slice(tokens.ends[surname.last], tokens.starts[surname.last + 1])));
  return isUnknown && !inTitleCase(page, surname.first);
}

/** A capitalized word. Beside the surname nothing but space or a hyphen parts it: a mark would be a token. */
function isGivenName({ text, tokens }: Page, token: number): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const word = text.slice(tokens.starts[token], tokens.ends[token]);
  return CAPITALIZED_WORD.test(word) && !NOT_GIVEN_NAMES.has(fold(word));
}

function isTitle({ lexicon, cues }: Page, token: number): boolean {
  return cues.overlapping({ first: token, last: token }).some(({ cue }) => lexicon.titles.has(cue));
}

/** Four in five of a sentence's longer words begin with a capital. */
function inTitleCase({ text, tokens }: Page, token: number): boolean {
  const sentence = sentenceOf(tokens, token);
  const first = sentence === 0 ? 0 : tokens.sentenceStarts[sentence - 1]!;
  const end = tokens.sentenceStarts[sentence] ?? tokens.count;
  let words = 0;
  let capitals = 0;
  for (let index = first; index < end; index += 1) {
    const word = text.slice(tokens.starts[index], tokens.ends[index]);
    if (word.length < 4) continue;
    words += 1;
    if (CAPITAL.test(word)) capitals += 1;
  }
  return words > 3 && capitals / words >= 0.8;
}

const CAPITAL = /^\p{Lu}/u;
/** Stephen, DeShawn, O'Neil, or an initial. */
const CAPITALIZED_WORD = /^\p{Lu}(?:\.|[\p{L}'\u2019]*\p{Ll}[\p{L}'\u2019]*)$/u;
