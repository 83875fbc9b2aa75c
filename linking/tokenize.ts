import { fold } from './fold.ts';
import type { Span } from './types.ts';

/** A word, a number or a punctuation mark of a text. */
export interface Token extends Span {
  /** The folded word: what the lexicon knows it by. */
  readonly key: string;
  readonly kind: 'word' | 'punctuation';
  /** Which sentence of the text, from 0. */
  readonly sentence: number;
}

/**
 * Splits a text into tokens.
 * - Spaces, hyphens and quiet characters separate words and are no tokens: "Kim Jong-un" is "Kim Jong Un".
 * - Initials are one token without their dots: "U.N." is "UN".
 * - A possessive "'s" is a token of its own, so that a name can end before it.
 * - Where a script writes no spaces (Chinese, Japanese), or glues particles on (Korean), each character
 *   is a token: names are then found inside longer runs.
 * - Line breaks end a sentence: the page's text has them between blocks only.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let ended = false;
  TOKEN.lastIndex = 0;

  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { index: start, groups } = match;
    const raw = match[0];
    const kind = groups?.['mark'] === undefined ? 'word' : 'punctuation';
    if (kind === 'word' && ended) {
      sentence += 1;
      ended = false;
    }
    tokens.push({ start, end: start + raw.length, key: keyOf(raw, kind), kind, sentence });
    if (SENTENCE_ENDS.has(raw)) ended = true;
  }
  return tokens;
}

/** The words between two tokens of one sentence, counted; a mark counts as a word. */
export function wordsBetween(a: { first: number; last: number }, b: { first: number; last: number }): number {
  return Math.max(0, a.first > b.last ? a.first - b.last - 1 : b.first - a.last - 1);
}

function keyOf(raw: string, kind: Token['kind']): string {
  if (kind === 'punctuation') return raw;
  if (POSSESSIVE.test(raw)) return "'s";
  // Initials and abbreviations lose their dots; numbers keep theirs, or 1.718 would be 1718.
  return fold(DIGIT.test(raw) ? raw : raw.replaceAll('.', '')).replaceAll("'", '');
}

const DIGIT = /\d/;
const POSSESSIVE = /^['\u2018\u2019\u02bc]s$/i;
const SENTENCE_ENDS = new Set(['.', '!', '?', '\n', '。', '！', '？', '…']);

/** Scripts whose names stand inside longer runs of letters: each character is a token. */
const SOLID = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u30fc';
const LETTER = `(?:(?![${SOLID}])[\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060])`;
const APOSTROPHE = "['\\u2018\\u2019\\u02bc]";

/**
 * In order: a possessive; French and Italian elisions (d', l', qu'); initials (U.N., J.); titles with
 * their dot; numbers with their inner commas and points; words, with apostrophes inside (P'yongyang,
 * but not the possessive); single characters of solid scripts; marks.
 * Spaces and hyphens match nothing and so fall between tokens; a spaced hyphen is a dash, and a mark.
 * No alternative can match the same text in two ways, so the time is linear.
 */
const TOKEN = new RegExp(
  [
    `(?<=[\\p{L}\\p{N}])${APOSTROPHE}[sS](?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|[DL]|qu)${APOSTROPHE}(?=\\p{L})`,
    `(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.){2,}`,
    `(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.){1}(?=[ \\u00a0]\\p{Lu})`,
    `(?<![\\p{L}\\p{N}])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Adm|Prof|St|Jr|Rev|Dept)\\.`,
    `\\d+(?:[.,]\\d+)*${LETTER}*`,
    `${LETTER}(?:${LETTER}|\\d|${APOSTROPHE}(?![sS](?![\\p{L}\\p{N}]))(?=\\p{L}))*`,
    `[${SOLID}]`,
    `(?<mark>\\n|(?<=\\s)[-\\u2010-\\u2013](?=\\s)|[^\\s\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2010-\\u2013\\u2060\\ufeff'\\u2018\\u2019\\u02bc-])`,
  ].join('|'),
  'gu',
);
