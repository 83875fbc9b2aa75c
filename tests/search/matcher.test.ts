import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, markQuery } from '../../search/matcher.ts';
import { readQuery } from '../../search/read-query.ts';

const draw = (text: readonly { readonly text: string; readonly matched: boolean }[]) =>
  text.map((piece) => (piece.matched ? `[${piece.text}]` : piece.text)).join('');

describe('What a query found in a text', () => {
  it.each([
    ['Panel of Experts', 'panel', '[Panel] of Experts'],
    ['Panel of Experts', 'exp pan', '[Pan]el of [Exp]erts'],
    ['Panel of Experts', 'perts', 'Panel of Experts'],
    ['São Paulo', 'sao', '[São] Paulo'],
    ['Sao Paulo', 'são', '[Sao] Paulo'],
    ['Workers’ Party', "workers'", '[Workers’] Party'],
    ['Resolution 1718 (2006)', '1718', 'Resolution [1718] (2006)'],
    ['Resolution 1718', 'resolution 17', '[Resolution] [17]18'],
    ['Kim Jong-un', 'jong-un', 'Kim [Jong]-[un]'],
    ['Kim Jong-un', 'jongu', 'Kim [Jong-u]n'],
    ['Kim Jong Un', 'jongun', 'Kim [Jong Un]'],
    ['한국어 청와대', '청와', '한국어 [청와]대'],
    ['마리야 자하로바', '자하로바는', '마리야 [자하로바]'],
    ['联合国安理会', '安理会', '联合国[安理会]'],
    ['Мария Захарова', 'захар', 'Мария [Захар]ова'],
    ['anything', '  ', 'anything'],
    ['a (b', '(b', 'a ([b]'],
  ])('is marked: in %j by %j, %j', (text, query, expected) => {
    expect(draw(markQuery(text, query))).toBe(expected);
  });

  it.each([
    ['Maria Zakharova', 'zakarova', 'Maria [Zakharova]'],
    ['Maria Zakharova', 'zakar', 'Maria [Zakharova]'],
    ['Kim Jong Un', 'kin', 'Kim Jong Un'],
    ['Resolution 1718', '1719', 'Resolution 1718'],
  ])('with typos is marked as the whole word: in %j by %j, %j', (text, query, expected) => {
    expect(draw(createMatcher(readQuery(query), true).mark(text))).toBe(expected);
  });

  it('is marked without losing a letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        const marked = createMatcher(readQuery(query), true).mark(text);
        expect(marked.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
