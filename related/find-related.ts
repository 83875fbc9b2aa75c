import type { Library } from '../library/library.ts';
import type { Article } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import type { PageStory, RelatedArticle } from './types.ts';

/** Finds what else was written on the story of a page: the most closely related first, none where nothing is known. */
export type RelatedFinder = (story: PageStory) => RelatedArticle[];

/** So many are told of. */
const MOST = 12;

/** Prepares a library, once, for questions about pages. */
export function createRelatedFinder(library: Library): RelatedFinder {
  return (story) => {
    const shared = new Map<Article['id'], { article: Article; entities: EntityId[]; weight: number }>();
    for (const id of new Set(story.links.map(({ entity }) => entity))) {
      const share = library.articleShare(id);
      if (share === 0 || share > 0.2) continue;
      for (const article of library.articlesOn(id)) {
        const found = shared.get(article.id) ?? { article, entities: [], weight: 0 };
        found.entities.push(id);
        found.weight -= Math.log(share);
        shared.set(article.id, found);
      }
    }
    return [...shared.values()]
      .filter(({ weight, article }) => weight > 4 && article.url !== story.address)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST)
      .map(({ article, entities, weight }) => ({
        article,
        score: weight / (weight + 10),
        why: [
          {
            kind: 'shares',
            entities: entities.toSorted((a, b) => library.articleShare(a) - library.articleShare(b)),
          },
        ],
        alsoIn: [],
      }));
  };
}
