import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairKeys, placeOfPhrase, readPhrase } from '../../search/phrase.ts';
import { hasPhrase, lookThrough } from '../../search/looked-through.ts';
import { readWords } from '../../search/words.ts';

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom(...'abcdeéya한制裁’'.split('')) }),
  fc.constantFrom('panel', 'veto', 'council.', '“council”', '制裁决议'),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\n', ' – ')), { minLength: 1, maxLength: 200 })
  .map((words) => words.flat().join(''));

it('A part of a text, typed so far from the beginning of a word on, is a phrase that it has', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(60), (whole, from, length) => {
      const words = readWords(whole);
      if (words.length === 0) return;
      const start = words[from % words.length]!.start;
      const phrase = readPhrase(whole.slice(start, start + length));
      if (phrase === null) return;
      const pairs = new Set(pairKeys(words.map(({ term }) => term)));
      expect(phrase.pairs.filter((pair) => !pairs.has(pair))).toEqual([]);
      const place = placeOfPhrase(whole, phrase);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(start);
      expect(hasPhrase(lookThrough(whole), phrase)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('Of pairs that a text has not, nearly all are known to be missing', () => {
  const terms = (seed: number) => Array.from({ length: 1200 }, (_, at) => `w${(at * seed).toString(36)}x`);
  const own = new Set(pairKeys(terms(7919)));
  const mistaken = pairKeys(terms(104_729)).filter((pair) => own.has(pair));
  expect(mistaken.length).toBeLessThan(20);
});
