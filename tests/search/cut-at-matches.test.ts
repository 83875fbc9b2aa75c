import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAtMatches } from '../../search/cut-at-matches.ts';

const marked = (text: string, query: string) =>
  cutAtMatches(text, query)
    .map((piece) => (piece.matched ? `[${piece.text}]` : piece.text))
    .join('');

it.each([
  ['Panel of Experts', 'panel', '[Panel] of Experts'],
  ['Panel of Experts', 'exp pan', '[Pan]el of [Exp]erts'],
  ['Panel of Experts', 'perts', 'Panel of Experts'],
  ['São Paulo', 'sao', '[São] Paulo'],
  ['Sao Paulo', 'são', '[Sao] Paulo'],
  ['Resolution 1718 (2006)', '1718', 'Resolution [1718] (2006)'],
  ['Resolution 1718', 'resolution 17', '[Resolution] [17]18'],
  ['한국어 청와대', '청와', '한국어 [청와]대'],
  ['anything', '  ', 'anything'],
  ['a (b', '(b', 'a ([b]'],
])('in %j the query %j marks %j', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

it('never loses a letter of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      const pieces = cutAtMatches(text, query);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
