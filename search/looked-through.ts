import { fold } from '../linking/fold.ts';
import type { Matcher } from './matcher.ts';
import { type Phrase, placeOfPhrase } from './phrase.ts';
import type { QueryWord } from './read-query.ts';

/** A long text in which places are looked for again and again. */
export interface LookedThrough {
  readonly text: string;
  /** Its words, folded, with one space before each and after the last. */
  readonly words: string;
  /** Where each of its pieces begins, in the text and in the words, ascending. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly inText: number;
  readonly inWords: number;
}

/** Pieces are about as long as what is shown of a text. UTF-16 units. */
const PIECE = 240;

export function lookThrough(text: string): LookedThrough {
  const pieces: Piece[] = [];
  let words = ' ';
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start);
    pieces.push({ inText: start, inWords: words.length - 1 });
    words += `${foldWords(text.slice(start, end))} `.trimStart();
    start = end;
  }
  return { text, words, pieces };
}

export function hasPhrase({ words }: LookedThrough, phrase: Phrase): boolean {
  return words.includes(foldWords(phrase.text));
}

/**
 * Where in a text a phrase stands, or else the first of some words; 0 where none does. UTF-16 units.
 * @param matcher finds these words, with typos where these were forgiven
 */
export function placeIn(
  { text, words: folded, pieces }: LookedThrough,
  phrase: Phrase | null,
  words: readonly QueryWord[],
  matcher: Matcher,
): number {
  const phraseAt = phrase === null ? -1 : folded.indexOf(foldWords(phrase.text));
  const wordsAt = words.map(({ term, stem }) => firstOf(folded, stem ?? term)).filter((at) => at >= 0);
  const at = phraseAt >= 0 ? phraseAt : Math.min(...wordsAt);
  if (!Number.isFinite(at)) return placeInPieces(text, pieces, matcher);
  const piece = pieces.findLastIndex(({ inWords }) => inWords <= at);
  const start = pieces[piece]!.inText;
  // A phrase may go on in the next one.
  const around = text.slice(start, pieces[piece + 2]?.inText);
  const place = phrase !== null && phraseAt >= 0 ? placeOfPhrase(around, phrase) : -1;
  return start + Math.max(0, place >= 0 ? place : matcher.firstIn(around));
}

function placeInPieces(text: string, pieces: readonly Piece[], matcher: Matcher): number {
  for (const [number, { inText }] of pieces.entries()) {
    const place = matcher.firstIn(text.slice(inText, pieces[number + 1]?.inText));
    if (place >= 0) return inText + place;
  }
  return 0;
}

/** Where no word is cut in two. */
function endOfPiece(text: string, start: number): number {
  BETWEEN_PIECES.lastIndex = start + PIECE;
  const match = BETWEEN_PIECES.exec(text);
  return match === null ? text.length : match.index + 1;
}

function firstOf(folded: string, term: string): number {
  return folded.indexOf(SOLID.test(term) ? term : ` ${term}`);
}

/** A text's words, folded, with a space between: what an index takes apart. */
function foldWords(text: string): string {
  return fold(text).replaceAll("'", '').replace(BETWEEN_WORDS, ' ').trim();
}

const BETWEEN_PIECES = /[\s。，、！？]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;
/** Written without spaces: such a term may stand anywhere. */
const SOLID = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
