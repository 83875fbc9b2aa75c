import type { Article } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import { type LibraryIndex, textOf } from './library-index.ts';
import { once } from './once.ts';
import { topicsFor } from './rank-articles.ts';
import { drawSketch } from './sketch.ts';
import { dateOfArticle, timeOf } from './times.ts';
import { countWords } from './words.ts';

/** An article that is not the library's, told as one of it: the reader's own. */
export interface ArticleBeside {
  readonly article: Article;
  /** The entities that it names. */
  readonly entities: readonly EntityId[];
}

/**
 * An index with a few articles more, numbered behind the library's. How rare words and names are is told by the
 * library alone; topics that nobody has given an article are those of the library's articles that are closest to it.
 */
export function indexBeside(index: LibraryIndex, beside: readonly ArticleBeside[]): LibraryIndex {
  const count = index.articles.length;
  if (beside.length === 0) return index;
  const texts = beside.map(({ article }) => countWords(textOf(article)));
  const numbers = new Map<EntityId, number[]>();
  for (const [place, { entities }] of beside.entries()) {
    for (const id of entities) numbers.set(id, [...(numbers.get(id) ?? []), count + place]);
  }
  const sketch = once((place: number) => {
    const { article, entities } = beside[place]!;
    const date = dateOfArticle(article);
    const named = entities.map((id) => [id, index.rarity(id)] as const);
    return drawSketch(index.backdrop, texts[place]!, named, date === null ? null : timeOf(date));
  });
  const topics = once((place: number) => topicsFor(index, { words: texts[place]!, sketch: sketch(place) }));
  return {
    ...index,
    articles: [...index.articles, ...beside.map(({ article }) => article)],
    words: {
      ...index.words,
      addScores(asked, scores) {
        index.words.addScores(asked, scores);
        texts.forEach((words, place) => {
          scores[count + place]! += index.words.scoreOf(asked, words);
        });
      },
    },
    naming: (id) => [...index.naming(id), ...(numbers.get(id) ?? [])],
    entitiesOf: (article) =>
      article < count ? index.entitiesOf(article) : beside[article - count]!.entities,
    sketch: (article) => (article < count ? index.sketch(article) : sketch(article - count)),
    topics: (article) => (article < count ? index.topics(article) : topics(article - count)),
  };
}
