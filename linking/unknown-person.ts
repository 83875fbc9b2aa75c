import { isCapital } from './characters.ts';
import type { CueSet } from './types.ts';
import { type Page, type TokenRun, sentenceOf } from './recognize.ts';

/**
 * Whether the words around a surname make it the name of somebody we do not know:
 * a given name before it ("Stephen Miller") or after it ("Kim Tong-hyung") and no title in between,
 * or a word that says so ("a lawyer named Miller", "is a Kim").
 * In a headline where every word has a capital, nothing can be said, and the answer is no.
 * The first word of a sentence may be a given name, too, unless it is a common opening ("Yesterday Trump").
 */
export function belongsToUnknownPerson(page: Page, surname: TokenRun): boolean {
  const { tokens, text, language } = page;
  const { titles, namesakes, indefinites } = page.lexicon;
  const isUnknown =
    (isAfter(page, surname.first, namesakes) && !isObject(page, surname)) ||
    (isAfter(page, surname.first, indefinites) && !isBeforeWord(page, surname.last)) ||
    (isGivenName(page, surname.first - 1) &&
      !isAfter(page, surname.first, titles) &&
      !isOpeningVerb(page, surname.first - 1)) ||
    // In German any noun after a name has a capital: "dass Putin Nordkorea besucht".
    (language !== 'de' &&
      (isGivenName(page, surname.last + 1) || isSyllable(page, surname.last + 1)) &&
      /^[ \u00a0]$/.test(text.slice(tokens.ends[surname.last], tokens.starts[surname.last + 1])));
  return isUnknown && !inTitleCase(page, surname.first);
}

/** A capitalized word. Beside the surname nothing but space or a hyphen parts it: a mark would be a token. */
function isGivenName({ lexicon, text, tokens }: Page, token: number): boolean {
  if (token < 0 || token >= tokens.count || !isCapital(text, tokens.starts[token]!)) return false;
  if (lexicon.openers.has(tokens.numbers[token]!)) return false;
  return CAPITALIZED_WORD.test(text.slice(tokens.starts[token], tokens.ends[token]));
}

/** Whether a word that opens sentences is the first syllable of a given name: "Lee In-young", "Kim In Ryong". */
function isSyllable(page: Page, token: number): boolean {
  const { text, tokens } = page;
  if (token + 1 >= tokens.count || !isCapital(text, tokens.starts[token]!)) return false;
  const name = text.slice(tokens.starts[token], tokens.ends[token + 1]);
  return (
    /^\p{Lu}\p{Ll}-\p{L}\p{Ll}+$/u.test(name) ||
    (/^\p{Lu}\p{Ll} \p{Lu}\p{Ll}+$/u.test(name) && inProse(page, token))
  );
}

/** Whether a verb has the surname for its object: "Trump called Kim", "he named Bolton his envoy", "called Kim a friend". */
function isObject({ text, tokens }: Page, { first, last }: TokenRun): boolean {
  const before = text.slice(tokens.starts[first - 2] ?? 0, tokens.ends[first - 1] ?? 0);
  return SUBJECT.test(before) || COMPLEMENT.test(text.slice(tokens.ends[last], tokens.ends[last]! + 7));
}

/** A name before "called", if it is no people's; a pronoun or an auxiliary before any such verb. */
const SUBJECT = /^(?:\p{Lu}[\p{L}.'-]*(?<!an|ese|ish) called|(?:he|she|they|we|who|has|have|had) \p{L}+)$/u;
const COMPLEMENT = /^ (?:an?|the|his|her|their) /;

/** Whether a token opens a sentence as a verb does: "Praising Abe", "Reportedly Trump". */
function isOpeningVerb({ text, tokens }: Page, token: number): boolean {
  const before = sentenceOf(tokens, token) - 1;
  const opening = before < 0 ? 0 : tokens.sentenceStarts[before]!;
  return token === opening && OPENING_VERB.test(text.slice(tokens.starts[token], tokens.ends[token]));
}

const OPENING_VERB = /^\p{Lu}\p{Ll}{3,}(?:ing|edly)$/u;

/** Whether a small word follows a token, or a possessive: "a Kim ally", "another Trump's". */
function isBeforeWord({ text, tokens }: Page, token: number): boolean {
  const next = text[tokens.starts[token + 1] ?? text.length] ?? '';
  return token + 1 < tokens.count && /[\p{Ll}'\u2019]/u.test(next);
}

/** Whether one of some cues stands right before a token. */
export function isAfter({ cues, tokens }: Page, token: number, wanted: CueSet): boolean {
  // A cue's last word is one that the vocabulary holds; most words are not.
  if (token === 0 || tokens.numbers[token - 1]! < 0) return false;
  return cues.endsWith(token - 1, wanted);
}

/** Whether a token's sentence has a word that no headline leaves small. */
export function inProse({ text, tokens }: Page, token: number): boolean {
  const sentence = sentenceOf(tokens, token);
  const end = tokens.sentenceStarts[sentence] ?? tokens.count;
  for (let index = sentence === 0 ? 0 : tokens.sentenceStarts[sentence - 1]!; index < end; index += 1) {
    if (SMALL_WORD.test(text.slice(tokens.starts[index], tokens.ends[index]))) return true;
  }
  return false;
}

/** Four in five of a sentence's longer words begin with a capital, and all but words that link others. */
function inTitleCase(page: Page, token: number): boolean {
  const sentence = sentenceOf(page.tokens, token);
  const known = page.titleCase.get(sentence);
  if (known !== undefined) return known;
  const answer = isTitleCase(page, sentence);
  page.titleCase.set(sentence, answer);
  return answer;
}

function isTitleCase({ text, tokens }: Page, sentence: number): boolean {
  const first = sentence === 0 ? 0 : tokens.sentenceStarts[sentence - 1]!;
  const end = tokens.sentenceStarts[sentence] ?? tokens.count;
  let words = 0;
  let capitals = 0;
  for (let index = first; index < end; index += 1) {
    const start = tokens.starts[index]!;
    if (tokens.ends[index]! - start < 4) continue;
    words += 1;
    if (isCapital(text, start)) capitals += 1;
    else if (SMALL_WORD.test(text.slice(start, tokens.ends[index]))) return false;
  }
  return words > 3 && capitals / words >= 0.8;
}

/** No headline leaves it small: "sign", but not "with". */
const SMALL_WORD =
  /^(?!(?:with|from|into|onto|over|upon|after|amid|than|that|when|while|about|between|against|during|under|without|within|through|toward|towards|before|since|until|despite|among|across|their|your|this)$)\p{Ll}{4,}$/u;

/** Stephen, DeShawn, O'Neil, or an initial. */
const CAPITALIZED_WORD = /^\p{Lu}(?:\.|[[\p{L}'\u2019]--\p{Ll}]*\p{Ll}[\p{L}'\u2019]*)$/v;
