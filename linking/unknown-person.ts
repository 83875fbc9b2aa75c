import type { CueIndex } from './cue-index.ts';
import { NOT_GIVEN_NAMES } from './not-given-names.ts';
import type { TokenRun } from './recognize-mentions.ts';
import type { Token } from './tokenize.ts';
import type { Lexicon } from './types.ts';

/**
 * Whether the words around a surname make it the name of somebody we do not know:
 * a given name before it ("Stephen Miller") or after it ("Kim Tong-hyung"), and no title in between.
 * In a headline where every word has a capital, nothing can be said, and the answer is no.
 * The first word of a sentence may be a given name, too, unless it is a common opening ("Yesterday Trump").
 */
export function belongsToUnknownPerson(
  lexicon: Lexicon,
  text: string,
  language: string | null,
  tokens: readonly Token[],
  cues: CueIndex,
  surname: TokenRun,
): boolean {
  if (inTitleCase(text, tokens, surname)) return false;
  const before = tokens[surname.first - 1];
  const after = tokens[surname.last + 1];
  return (
    (isGivenName(text, before) && !isTitle(lexicon, cues, surname.first - 1)) ||
    // In German any noun after a name has a capital: "dass Putin Nordkorea besucht".
    (language !== 'de' && isGivenName(text, after) && spaceOnly(text, tokens[surname.last]!, after))
  );
}

/** A capitalized word. Beside the surname nothing but space or a hyphen parts it: a mark would be a token. */
function isGivenName(text: string, token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    !NOT_GIVEN_NAMES.has(token.key) &&
    CAPITALIZED_WORD.test(text.slice(token.start, token.end))
  );
}

function isTitle(lexicon: Lexicon, cues: CueIndex, index: number): boolean {
  return cues.overlapping({ first: index, last: index }).some(({ cue }) => lexicon.titles.has(cue));
}

function spaceOnly(text: string, left: Token, right: Token): boolean {
  return /^[ \u00a0]$/.test(text.slice(left.end, right.start));
}

/** Four in five of a sentence's longer words begin with a capital. */
function inTitleCase(text: string, tokens: readonly Token[], { first }: TokenRun): boolean {
  const { sentence } = tokens[first]!;
  let words = 0;
  let capitals = 0;
  for (const token of tokensOf(tokens, first, sentence)) {
    if (token.kind !== 'word' || token.key.length < 4) continue;
    words += 1;
    if (CAPITAL.test(text[token.start]!)) capitals += 1;
  }
  return words > 3 && capitals / words >= 0.8;
}

function* tokensOf(tokens: readonly Token[], from: number, sentence: number): Generator<Token> {
  let start = from;
  while (tokens[start - 1]?.sentence === sentence) start -= 1;
  for (let index = start; tokens[index]?.sentence === sentence; index += 1) yield tokens[index]!;
}

const CAPITAL = /\p{Lu}/u;
/** Stephen, DeShawn, O'Neil, or an initial. */
const CAPITALIZED_WORD = /^\p{Lu}(?:\.|[\p{L}'\u2019]*\p{Ll}[\p{L}'\u2019]*)$/u;
