import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ArticlesPart, changeParts } from '../../search/index-parts.ts';
import { NO_FILTERS } from '../../search/query.ts';
import { createSavedIndexBuilder } from '../../search/saved-document.ts';
import { openIndex } from '../../search/search-index.ts';

const ids = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
  .map((all) => [...new Set(all)].map(String));
const steps = fc.array(fc.record({ added: ids, forgotten: ids }), { maxLength: 20 });

const textOf = (id: string, step: number) => `article${id} of step${step}`;

function indexOf(articles: readonly string[], step: number) {
  const builder = createSavedIndexBuilder();
  for (const id of articles)
    builder.add({ headline: '', outlet: '', published: null, text: textOf(id, step) });
  return { articles, bytes: builder.finish() };
}

/** What the parts find by an article's text of a step: the ids of those whose text is still that. */
function find(parts: readonly ArticlesPart[], text: string): string[] {
  const lastWith = new Map(parts.flatMap(({ articles }, part) => articles.map((id) => [id, part] as const)));
  return parts.flatMap(({ articles, bytes }, part) =>
    openIndex(bytes)
      .find(text, NO_FILTERS, 100, { reading: { forgiving: false, needsAll: true } })
      .groups.flatMap(({ documents }) => documents.map(({ place }) => articles[place]!))
      .filter((id) => lastWith.get(id) === part),
  );
}

it('Parts that grow and shrink have the last text of each article, and few of them are to be searched', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let parts: ArticlesPart[] = [];
      const now = new Map<string, number>();
      for (const [step, { added, forgotten }] of all.entries()) {
        const gone = new Set(forgotten.filter((id) => !added.includes(id)));
        parts = changeParts(parts, added.length === 0 ? null : indexOf(added, step), gone);
        for (const id of gone) now.delete(id);
        for (const id of added) now.set(id, step);
        expect(parts.flatMap(({ articles }) => articles).filter((id) => gone.has(id))).toEqual([]);
        expect(parts.map(({ id }) => id)).toEqual(
          [...new Set(parts.map(({ id }) => id))].toSorted((a, b) => a - b),
        );
      }
      for (const [id, step] of now) expect(find(parts, textOf(id, step))).toContain(id);
      for (const [step, { added }] of all.entries()) {
        for (const id of added) {
          if (now.get(id) !== step) expect(find(parts, textOf(id, step))).not.toContain(id);
        }
      }
    }),
    { numRuns: 150 },
  );
});

it('A thousand that come one by one are in a handful of parts, and the large ones are seldom written anew', () => {
  let parts: ArticlesPart[] = [];
  let written = 0;
  for (let number = 0; number < 1000; number += 1) {
    const before = new Set(parts);
    parts = changeParts(parts, indexOf([`${number}`], number), new Set());
    for (const part of parts) if (!before.has(part)) written += part.articles.length;
    expect(parts.length).toBeLessThan(7);
  }
  expect(parts.flatMap(({ articles }) => articles)).toHaveLength(1000);
  expect(written / 1000).toBeLessThan(20);
});
