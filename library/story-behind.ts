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
/** So many of the page's entities say what it is about; each weighs less than the one before, from 1 down. */
const TELLING = 20;
/** What weighs less is of another story that has a name in common with this one. */
const LEAST_EVENT_WEIGHT = 0.5;
const LEAST_POINT_WEIGHT = 0.9;

/**
 * What of the library's events and contested points is behind a page.
 * @param entities what the page is about, best first (`paint-order.ts`)
 * @param dates of the events that its related articles tell of, which are of the story whoever was there
 */
export function storyBehind(
  library: Library,
  entities: readonly EntityId[],
  dates: ReadonlySet<TimelineEvent['date']>,
): StoryBehind {
  const weights = new Map(entities.slice(0, TELLING).map((id, place) => [id, 1 - place / TELLING]));
  const weightsOf = (named: readonly EntityId[]) => named.map((id) => weights.get(id) ?? 0);
  const events = library.events().map((event) => ({
    event,
    weight: Math.max(0, ...weightsOf(event.entities)) + (dates.has(event.date) ? 1 : 0),
  }));
  const contested = library.contested().map((point) => ({
    point,
    weight: weightsOf(point.entities).reduce((sum, weight) => sum + weight, 0),
  }));
  return {
    events: heaviest(events, LEAST_EVENT_WEIGHT, MOST_EVENTS)
      .map(({ event }) => event)
      .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    contested: heaviest(contested, LEAST_POINT_WEIGHT, MOST_CONTESTED).map(({ point }) =>
      contestedWithArticles(library, point),
    ),
  };
}

function heaviest<Item extends { readonly weight: number }>(
  items: readonly Item[],
  least: number,
  most: number,
): Item[] {
  return items
    .filter(({ weight }) => weight >= least)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most);
}
