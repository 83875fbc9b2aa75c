import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gramsOf, mayHave, phraseGramsOf, signatureOf } from '../../../notes/saved/signature.ts';

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom(...'abcdeéя한制.'.split('')) }),
  fc.constantFrom('panel', 'veto', 'council'),
);
const text = fc.array(word, { minLength: 1, maxLength: 200 }).map((words) => words.join(' '));

it('never denies what a text has: a part of it from the beginning of a word on, typed so far', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(60), (whole, from, length) => {
      const starts = [0, ...[...whole.matchAll(/ /g)].map(({ index }) => index + 1)];
      const start = starts[from % starts.length]!;
      const part = whole.slice(start, start + length).trim();
      const signature = signatureOf(whole);
      expect(mayHave(signature, gramsOf(part))).toBe(true);
      expect(mayHave(signature, phraseGramsOf(part))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('denies nearly all that a text has not', () => {
  const words = Array.from({ length: 1200 }, (_, at) => `w${(at * 7919).toString(36)}x`);
  const signature = signatureOf(words.join(' '));
  expect(signature.length).toBeLessThanOrEqual(8192);
  const strange = Array.from({ length: 1000 }, (_, at) => `q${(at * 104729).toString(36)}z`);
  const taken = strange.filter((other) => mayHave(signature, gramsOf(other)));
  expect(taken.length).toBeLessThan(20);
});
