import type { EntityId } from '../linking/types.ts';
import type { TextPiece } from './entity-page.ts';

/** An entity that a text may name, and the names that it goes by. */
export interface Named {
  readonly id: EntityId;
  readonly names: readonly string[];
}

/**
 * Cuts a text at the first place where it names each entity, by the longest name that stands there as a word.
 * The pieces, put together again, are the text.
 */
export function cutAtNames(text: string, named: readonly Named[]): TextPiece[] {
  let pieces: TextPiece[] = [{ text, entity: null }];
  for (const { id, names } of named) {
    const longestFirst = names.toSorted((a, b) => b.length - a.length);
    pieces = cutOnce(pieces, id, longestFirst);
  }
  return pieces;
}

function cutOnce(pieces: TextPiece[], entity: EntityId, names: readonly string[]): TextPiece[] {
  for (const name of names) {
    for (const [index, piece] of pieces.entries()) {
      const start = piece.entity === null ? placeOf(name, piece.text) : -1;
      if (start < 0) continue;
      const end = start + name.length;
      const cut = [
        { text: piece.text.slice(0, start), entity: null },
        { text: name, entity },
        { text: piece.text.slice(end), entity: null },
      ].filter(({ text }) => text !== '');
      return pieces.toSpliced(index, 1, ...cut);
    }
  }
  return pieces;
}

/** Where a name stands in a text as a word of its own, or -1. */
function placeOf(name: string, text: string): number {
  if (name === '') return -1;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const isWord =
      !WORD_BEFORE.test(text.slice(0, start)) && !WORD_AFTER.test(text.slice(start + name.length));
    if (isWord) return start;
  }
  return -1;
}

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]/u;
