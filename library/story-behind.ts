import type { EntityId } from '../linking/types.ts';
import { contestedWithArticles } from './describe-entity.ts';
import type { ContestedWithArticles } from './entity-page.ts';
import type { Library } from './library.ts';
import type { TimelineEvent } from './records.ts';

/** What happened behind a page's story, and on what sources disagree. Plain JSON. */
export interface StoryBehind {
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly contested: readonly ContestedWithArticles[];
}

/** More would be a history of the world, and no background of one page. */
const MOST_EVENTS = 14;
const MOST_CONTESTED = 4;
/**
 * An event or a point is of the page's story if the entities that it shares with the page weigh so much. An entity
 * that is in one article of a hundred weighs 4.6, one in every third 1.1: a rare name is enough, and of common ones
 * it takes several.
 */
const LEAST_WEIGHT = 4;

/**
 * What of the library's events and contested points is behind a page.
 * @param entities those that the page names
 * @param dates of what the page's related articles tell of: their events are of the story whatever they weigh
 */
export function storyBehind(
  library: Library,
  entities: readonly EntityId[],
  dates: ReadonlySet<TimelineEvent['date']>,
): StoryBehind {
  const weights = new Map(entities.map((id) => [id, rarity(library, id)]));
  const weigh = (named: readonly EntityId[]) => named.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  const events = library
    .events()
    .map((event) => ({ event, weight: weigh(event.entities) + (dates.has(event.date) ? LEAST_WEIGHT : 0) }));
  const contested = library.contested().map((point) => ({ point, weight: weigh(point.entities) }));
  return {
    events: heaviest(events, MOST_EVENTS)
      .map(({ event }) => event)
      .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    contested: heaviest(contested, MOST_CONTESTED).map(({ point }) => contestedWithArticles(library, point)),
  };
}

function heaviest<Item extends { readonly weight: number }>(items: readonly Item[], most: number): Item[] {
  return items
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most);
}

/** How much a name tells of what a page is about: the logarithm of how seldom articles have it; 0 for an unknown id. */
function rarity(library: Library, id: EntityId): number {
  if (library.entity(id) === undefined) return 0;
  return -Math.log(Math.max(library.articleShare(id), 1 / (1 + library.articles().length)));
}
