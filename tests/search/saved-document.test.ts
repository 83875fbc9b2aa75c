import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { SAVED_INDEX_VERSION, createSavedIndexBuilder } from '../../search/saved-document.ts';

/** Something of whatever texts are cut up by. */
const ARTICLE = {
  headline: 'Zürich’s quay: “the ferry” won’t sail',
  outlet: 'The Quay-Side',
  published: '2024-03-28',
  text: 'In 2024 Kim Jong-un said no.\n专家小组的任期、カタカナ・ひらがな。 제재 위원회의. Ο Πρόεδρος, Санкции, ½ and soft\u00adhyphens.',
};

it('Whoever changes what becomes of a text has the indexes that readers have made anew', () => {
  const builder = createSavedIndexBuilder();
  builder.add(ARTICLE);
  const sum = createHash('sha256').update(builder.finish()).digest('hex').slice(0, 16);
  // Where the sum is another, raise the version in `search/saved-document.ts`, and set down both here.
  expect([SAVED_INDEX_VERSION, sum]).toEqual([1, '289894f72fdbf008']);
});
