import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestDocuments } from '../../search/best-documents.ts';

it('The best documents are the first of all in their order, and of the same score those that came first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(6), (scores, most) => {
      const best = new BestDocuments(most);
      scores.forEach((score, document) => best.add(document, score));
      const sorted = scores
        .map((score, document) => ({ document, score }))
        .toSorted((a, b) => b.score - a.score);
      expect(best.sorted()).toEqual(sorted.slice(0, most));
      expect(best.total).toBe(scores.length);
    }),
  );
});
