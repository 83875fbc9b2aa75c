import { isCapital } from './characters.ts';
import type { Page, TokenRun } from './recognize.ts';

/** What a token is part of: a name that is ours, one that is known to be another's, or a short form of nobody. */
export const OURS = 1;
export const NOT_OURS = 2;
export const NOBODYS = 3;

/** Where bodies are named that are not ours, by the word that their short form ends in. */
export interface OtherBodies {
  /** Where such bodies stood before a short form ("the Council"). */
  before(shortForm: TokenRun): BodiesBefore;
}

export interface BodiesBefore {
  /** As tokens; -1 for none. */
  readonly first: number;
  readonly last: number;
  readonly times: number;
}

/**
 * Finds other bodies as short forms ask for them: "State Administration Council" and "Leeds City Council"
 * before "the Council". Each token is looked at once for each such word.
 *
 * @param taken for each token one of these, or 0
 */
export function createOtherBodies({ text, tokens }: Page, taken: Uint8Array): OtherBodies {
  const found = new Map<number, { until: number; first: number; last: number; times: number }>();
  return {
    before({ first, last }) {
      const word = tokens.numbers[last]!;
      const isSmall = !isCapital(text, tokens.starts[last]!);
      const so = found.get(word) ?? { until: 0, first: -1, last: -1, times: 0 };
      for (; so.until < first; so.until += 1) {
        if (tokens.numbers[so.until] !== word || !isOthers(so.until, isSmall)) continue;
        if (so.times === 0) so.first = so.until;
        so.last = so.until;
        so.times += 1;
      }
      found.set(word, so);
      return so;
    },
  };

  /** @param isSmall whether the short form is in small letters, and so may be a longer name's last word: "APEC summit" */
  function isOthers(token: number, isSmall: boolean): boolean {
    if (taken[token] === OURS || token === 0) return false;
    const hasCapital = isCapital(text, tokens.starts[token]!);
    if (!hasCapital && !isSmall) return false;
    if (taken[token] === NOT_OURS) return true;
    const before = text.slice(tokens.starts[token - 1], tokens.ends[token - 1]);
    const isNamed = CAPITALIZED.test(before) && taken[token - 1] !== OURS && !ARTICLE.test(before);
    return isNamed || (hasCapital && OF_NAME.test(text.slice(tokens.ends[token], tokens.ends[token]! + 12)));
  }
}

const CAPITALIZED = /^\p{Lu}[\p{L}'\u2019-]+$/u;
const OF_NAME = /^ of (?:the )?\p{Lu}/u;
const ARTICLE = /^(?:The|This|That|Its|Their|Our|Each|Every|Some|Other|All)$/;
