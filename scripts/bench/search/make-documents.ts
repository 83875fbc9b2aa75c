import { createRequire } from 'node:module';
import type { SearchDocument } from '../../../search/search-document.ts';
import { createRandom, pick } from '../random.ts';

const require = createRequire(import.meta.url);
const WORDS = require('an-array-of-english-words') as readonly string[];

/** So many words of a made-up document are new to the dataset: a larger one has more names and more words. */
const NEW_WORDS: Record<(typeof FIELDS)[number], number> = {
  title: 0.15,
  also: 0.15,
  lead: 0.03,
  body: 0.03,
};
const FIELDS = ['title', 'also', 'lead', 'body'] as const;

/**
 * The dataset's documents, and as many made-up ones as make `count`: each has the shape of one of the dataset's, and
 * its words are drawn from all words of that kind and field, as often as they stand there. The same count gives the
 * same documents.
 */
export function makeDocuments(real: readonly SearchDocument[], count: number): SearchDocument[] {
  const random = createRandom(count);
  const kinds = [...new Set(real.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = real.filter((document) => document.kind === kind);
    const words = Object.fromEntries(
      FIELDS.map((field) => [field, own.flatMap((document) => wordsOf(document[field]))]),
    ) as Record<(typeof FIELDS)[number], string[]>;
    const more = Math.round((own.length * count) / real.length) - own.length;
    const made = Array.from({ length: more }, (): SearchDocument => {
      const model = pick(own, random);
      const fields = Object.fromEntries(
        FIELDS.map((field) => [
          field,
          wordsOf(model[field])
            .map(() => pick(random() < NEW_WORDS[field] ? WORDS : words[field], random))
            .join(' '),
        ]),
      ) as Record<(typeof FIELDS)[number], string>;
      return { ...model, ...fields, id: null, address: null, names: [fields.title], weight: random() };
    });
    return [...own, ...made];
  });
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
