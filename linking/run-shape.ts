import { piece } from './find-runs.ts';
import { LONGEST_TITLE } from './read-token.ts';

// Constants of this module's own; `find-runs.ts` says why.
const { pieceBytes } = piece;
const DOT = 0x2e;
const COMMA = 0x2c;

/** Whether a run of letters and digits is one token: "1718", "17th", "K2", but neither "5G2" nor the 1 of "1,718". */
export function isPlain(start: number, end: number): boolean {
  if (!isDigit(start)) return true;
  let index = start;
  while (index < end && isDigit(index)) index += 1;
  if (index === end) return !(pieceBytes[end] === COMMA && isDigit(end + 1));
  while (index < end && !isDigit(index)) index += 1;
  return index === end;
}

function isDigit(index: number): boolean {
  const byte = pieceBytes[index]!;
  return byte >= 0x30 && byte <= 0x39;
}

/** Whether a run of letters and dots is a word with a sentence's end behind it, and no initial and no title. */
export function endsWithStop(start: number, end: number): boolean {
  const first = pieceBytes[start]!;
  const capital = first >= 0x41 && first <= 0x5a;
  if (end - start < 2 || (capital && end - 1 - start <= LONGEST_TITLE)) return false;
  for (let index = start; index < end - 1; index += 1) if (pieceBytes[index] === DOT) return false;
  return pieceBytes[end - 1] === DOT;
}

/** How many UTF-16 units some bytes of UTF-8 take. */
export function unitsOf(start: number, end: number): number {
  let units = 0;
  for (let index = start; index < end; index += 1) {
    const byte = pieceBytes[index]!;
    // Not the second to fourth byte of a character; the first of four stands for two units.
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
