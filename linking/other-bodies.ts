import { isCapital } from './characters.ts';
import type { Page, TokenRun } from './recognize.ts';

/** What a token is part of: a name that is ours, one that is known to be another's, or a short form of nobody. */
export const OURS = 1;
export const NOT_OURS = 2;
export const NOBODYS = 3;

/** Where bodies are named that are not ours, by the word that their short form ends in. */
export interface OtherBodies {
  /** The token where such a body stood last before a short form ("the Council"), or -1. */
  lastBefore(shortForm: TokenRun): number;
}

/**
 * Finds other bodies as short forms ask for them: "State Administration Council" and "Leeds City Council"
 * before "the Council". Each token is looked at once for each such word.
 *
 * @param taken for each token one of these, or 0
 */
export function createOtherBodies({ text, tokens }: Page, taken: Uint8Array): OtherBodies {
  const found = new Map<number, { until: number; last: number }>();
  return {
    lastBefore({ first, last }) {
      const word = tokens.numbers[last]!;
      const so = found.get(word) ?? { until: 0, last: -1 };
      for (; so.until < first; so.until += 1) {
        if (tokens.numbers[so.until] === word && isOthers(so.until)) so.last = so.until;
      }
      found.set(word, so);
      return so.last;
    },
  };

  function isOthers(token: number): boolean {
    if (taken[token] === OURS || token === 0 || !isCapital(text, tokens.starts[token]!)) return false;
    if (taken[token] === NOT_OURS) return true;
    const before = text.slice(tokens.starts[token - 1], tokens.ends[token - 1]);
    const isNamed = CAPITALIZED.test(before) && taken[token - 1] !== OURS && !ARTICLE.test(before);
    return isNamed || OF_NAME.test(text.slice(tokens.ends[token], tokens.ends[token]! + 12));
  }
}

const CAPITALIZED = /^\p{Lu}[\p{L}'\u2019-]+$/u;
const OF_NAME = /^ of (?:the )?\p{Lu}/u;
const ARTICLE = /^(?:The|This|That|Its|Their|Our|Each|Every|Some|Other|All)$/;
