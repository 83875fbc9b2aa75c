import type { EntityId } from '../linking/types.ts';
import { alternativesTo } from './alternatives.ts';
import type { ContestedWithArticles, EntityLine, EntityPage } from './entity-page.ts';
import type { Library } from './library.ts';
import { newestDate } from './newest-date.ts';
import { orderArticles } from './order-articles.ts';
import type { ContestedPoint } from './records.ts';
import { tellHistory } from './tell-history.ts';

/** All that a card shows of an entity, or null for an id that the library does not have. */
export function describeEntity(library: Library, id: EntityId): EntityPage | null {
  const entity = library.entity(id);
  if (!entity) return null;
  const events = library.events().filter(({ entities }) => entities.includes(id));
  const told = {
    entity,
    articles: orderArticles(library.articlesOn(id)),
    ...tellHistory(entity, events, (other) => library.namesOf(other)),
  };
  return {
    ...told,
    newest: newestDate(told),
    contested: library
      .contested()
      .filter(({ entities }) => entities.includes(id))
      .map((point) => contestedWithArticles(library, point)),
    related: entity.related.flatMap((relation) => {
      const other = library.entity(relation.id);
      return other ? [{ ...relation, name: other.name }] : [];
    }),
    alternatives: alternativesTo(library, id).flatMap((other) => entityLine(library, other) ?? []),
  };
}

/** A contested point with the articles that its positions name. */
export function contestedWithArticles(
  library: Library,
  { id, question, positions }: ContestedPoint,
): ContestedWithArticles {
  const articles = new Map(library.articles().map((article) => [article.id, article]));
  return {
    id,
    question,
    positions: positions.map(({ says, articles: ids }) => ({
      says,
      articles: ids.flatMap((article) => articles.get(article) ?? []),
    })),
  };
}

/** An entity as one line of a list, or null for an id that the library does not have. */
export function entityLine(library: Library, id: EntityId): EntityLine | null {
  const entity = library.entity(id);
  if (!entity) return null;
  const { type, name, description } = entity;
  return { id, type, name, description };
}
