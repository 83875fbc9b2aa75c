import { MARK, SOLID, SPACE, classAt } from './characters.ts';
import { MOST_BYTES } from './find-runs.ts';

/** UTF-16 units in a piece, at most: its bytes and tables stay in the processor's nearer caches. */
export const PIECE = MOST_BYTES / 3;

/** The end of the piece that begins at a place: behind a character at which no word is torn, where there is one. */
export function endOfPiece(text: string, from: number): number {
  const full = from + PIECE;
  if (full >= text.length) return text.length;
  for (let end = full; end > from; end -= 1) {
    const character = classAt(text, end - 1);
    if (character === SPACE || character === SOLID) return end;
    if (character === MARK && !INSIDE_NUMBERS.has(text[end - 1]!)) return end;
  }
  return (text.charCodeAt(full) & 0xfc00) === LOW_SURROGATES ? full - 1 : full;
}

const INSIDE_NUMBERS = new Set(['.', ',']);
const LOW_SURROGATES = 0xdc00;
