import { fold } from './fold.ts';
import { type ReadToken, readToken } from './read-token.ts';
import type { Span } from './types.ts';

/** A word, a number or a mark of a text. */
export interface Token extends Span {
  /** The folded word: what the lexicon knows it by. */
  readonly key: string;
}

/**
 * Splits a short text, such as an alias, into tokens; `scan-text.ts` does the same for pages, quickly.
 * `read-token.ts` says what a token is.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const token: ReadToken = { start: 0, end: 0, kind: 'word' };
  while (readToken(text, token.end, token)) {
    const { start, end, kind } = token;
    tokens.push({ start, end, key: keyOf(text.slice(start, end), kind) });
  }
  return tokens;
}

/** What the lexicon knows a token by: folded, initials and titles without their dots. */
export function keyOf(raw: string, kind: ReadToken['kind']): string {
  if (kind === 'mark') return raw;
  if (kind === 'possessive') return "'s";
  // Numbers keep their dots, or 1.718 would be 1718.
  return fold(/\d/.test(raw) ? raw : raw.replaceAll('.', '')).replaceAll("'", '');
}
