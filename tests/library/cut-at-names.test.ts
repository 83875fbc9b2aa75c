import { describe, expect, it } from 'vitest';
import { cutAtNames } from '../../library/cut-at-names.ts';

const board = { id: 'board', names: ['Ferry Board', 'Board', 'the Board'] };
const harbor = { id: 'harbor', names: ['Harbor'] };

describe('the names in a sentence', () => {
  it.each<[rule: string, text: string, cut: string]>([
    ['open what they name', 'Harbor closes', '[harbor:Harbor] closes'],
    ['are taken by the longest that stands there', 'Ferry Board meets', '[board:Ferry Board] meets'],
    ['are taken once', 'Harbor talks to Harbor', '[harbor:Harbor] talks to Harbor'],
    ['are words of their own', 'Harborside closes, Harbor too', 'Harborside closes, [harbor:Harbor] too'],
    ['may have signs beside them', "Harbor's (Board)", "[harbor:Harbor]'s ([board:Board])"],
    ['may be missing', 'Nothing happens', 'Nothing happens'],
  ])('%s: %s', (_rule, text, cut) => {
    const pieces = cutAtNames(text, [board, harbor]);
    expect(
      pieces
        .map((piece) => (piece.entity === null ? piece.text : `[${piece.entity}:${piece.text}]`))
        .join(''),
    ).toBe(cut);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
