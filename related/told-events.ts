import type { PartialDate, TimelineEvent } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import { daysBetween, timeOf } from './times.ts';

/** What tells which events a text speaks of. */
export interface Teller {
  /** The entities that it names. */
  readonly names: ReadonlySet<EntityId>;
  /** The days that it names. */
  readonly days: ReadonlySet<string>;
  readonly published: PartialDate | null;
  /** The events of its days that are told in its words. */
  readonly moments: ReadonlySet<TimelineEvent>;
}

/** An event that a text speaks of. */
export interface ToldEvent {
  readonly event: TimelineEvent;
  /** Whether it is the news that the text brings, and not what went before. */
  readonly isNews: boolean;
}

/** An event is news for so many days after it, and is announced so many before. */
const NEWS_DAYS = 6;
const ANNOUNCED_DAYS = 2;

/**
 * The events of which a text speaks: it names what the event is about, and its day; or it came out in its days; or what
 * it names happened on one day only, as a summit or a resolution did. What came out in an event's days may tell of it
 * in other words than its name.
 * @param rarity how rare a name is: the rarest of an event's entities is what the event is about
 * @param isSingular whether an entity is an event or a document
 */
export function eventsToldBy(
  events: readonly TimelineEvent[],
  { names, days, published, moments }: Teller,
  rarity: (id: EntityId) => number,
  isSingular: (id: EntityId) => boolean,
): ToldEvent[] {
  return events.flatMap((event) => {
    const subject = event.entities.toSorted((a, b) => rarity(b) - rarity(a))[0];
    const isNews = published !== null && isNewsOn(event.date, published);
    if (isNews && moments.has(event)) return [{ event, isNews }];
    if (subject === undefined || !names.has(subject)) return [];
    return isNews || days.has(event.date) || isSingular(subject) ? [{ event, isNews }] : [];
  });
}

function isNewsOn(date: PartialDate, published: PartialDate): boolean {
  const [event, page] = [timeOf(date), timeOf(published)];
  if (!event || !page || event.within > 15) return false;
  return daysBetween(event, page) <= (page.day < event.day ? ANNOUNCED_DAYS : NEWS_DAYS);
}
