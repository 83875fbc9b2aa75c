import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTerms } from '../../search/encode-terms.ts';
import { PostingWriter } from '../../search/posting-lists.ts';
import type { Sections } from '../../search/layout.ts';
import { openDictionary } from '../../search/term-dictionary.ts';
import { typosToBeginning } from '../../search/typos.ts';

const letters = (most: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\u0433', '\u1100'), minLength: 1, maxLength: most });

function dictionaryOf(terms: readonly string[]) {
  const sorted = [...new Set(terms)].sort();
  const postings = new PostingWriter();
  for (const _ of sorted) {
    postings.add(0, 0);
    postings.endList();
  }
  const sections = encodeTerms(sorted, postings.lists(), 1);
  return { sorted, dictionary: openDictionary(sections as unknown as Sections) };
}

describe('Terms', () => {
  it('that begin with a word are those that a look at each of them finds', () => {
    fc.assert(
      fc.property(fc.array(letters(6)), letters(4), (terms, word) => {
        const { sorted, dictionary } = dictionaryOf(terms);
        expect(sorted.slice(...dictionary.beginningWith(word))).toEqual(
          sorted.filter((term) => term.startsWith(word)),
        );
      }),
    );
  });

  it('that begin with a word but for some typos are those that a look at each of them finds', () => {
    fc.assert(
      fc.property(fc.array(letters(9)), letters(7), fc.constantFrom(1, 2), (terms, word, most) => {
        const { sorted, dictionary } = dictionaryOf(terms);
        expect(dictionary.nearly(word, most).map(({ term, typos }) => [sorted[term], typos])).toEqual(
          sorted
            .map((term) => [term, typosToBeginning(word, term)] as const)
            .filter(([, typos]) => typos <= most),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('The typos that part a word from the beginning of a term', () => {
  it.each<[word: string, term: string, typos: number, which: string]>([
    ['zakharova', 'zakharova', 0, 'none'],
    ['zakh', 'zakharova', 0, 'none: it is not typed out'],
    ['zakarova', 'zakharova', 1, 'a letter is missing'],
    ['zakhharova', 'zakharova', 1, 'a letter is too many'],
    ['zacharova', 'zakharova', 1, 'a letter is wrong'],
    ['zahkarova', 'zakharova', 1, 'two letters changed places'],
    ['zakar', 'zakharova', 1, 'a letter is missing, and it is not typed out'],
    ['sacharova', 'zakharova', 2, 'two letters are wrong'],
    ['akharova', 'zakharova', 1, 'the first letter is missing'],
  ])('%s, %s: %i, %s', (word, term, typos) => {
    expect(typosToBeginning(word, term)).toBe(typos);
  });
});
