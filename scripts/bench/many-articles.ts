import type { Library } from '../../library/library.ts';
import type { Article } from '../../library/records.ts';
import type { EntityId } from '../../linking/types.ts';
import { createRandom, pick } from './random.ts';

const FIRST_DAY = Date.UTC(2006, 0, 1);
const DAY_MS = 86_400_000;
const DAYS = 7_300;

/**
 * A library with as many articles as are asked for. Each has the headline of one article of ours and facts of three,
 * names what these name, and has a day of its own: as many words and names as ours, in as many different mixtures as
 * there are articles. The same count gives the same library.
 */
export function withManyArticles(library: Library, count: number): Library {
  const random = createRandom(count);
  const originals = library.articles();
  const named = namesOfArticles(library);
  const made: Article[] = [];
  const articlesOn = new Map<EntityId, Article[]>();
  for (let number = 0; number < count; number += 1) {
    const parts = [pick(originals, random), pick(originals, random), pick(originals, random)];
    const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS);
    const article: Article = {
      ...parts[0]!,
      id: `made-${number}`,
      url: null,
      published: day.toISOString().slice(0, 10),
      facts: parts.flatMap(({ facts }) => facts.slice(0, 2)),
    };
    made.push(article);
    for (const id of new Set(parts.flatMap((part) => named.get(part.id) ?? []))) {
      const known = articlesOn.get(id);
      if (known) known.push(article);
      else articlesOn.set(id, [article]);
    }
  }
  return {
    ...library,
    entityIds: library.entityIds,
    articles: () => made,
    articlesOn: (id) => articlesOn.get(id) ?? [],
    articleShare: (id) => (articlesOn.get(id)?.length ?? 0) / count,
  };
}

function namesOfArticles(library: Library): Map<string, EntityId[]> {
  const named = new Map<string, EntityId[]>();
  for (const id of library.entityIds) {
    for (const article of library.articlesOn(id)) {
      const names = named.get(article.id);
      if (names) names.push(id);
      else named.set(article.id, [id]);
    }
  }
  return named;
}
