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

/** What is known of entities. */
export interface Known {
  /** How rare a name is: the rarest of an event's entities is what the event is about. */
  rarity(id: EntityId): number;
  /** Whether it is an event or a document. */
  isSingular(id: EntityId): boolean;
  /** What stands in a relation to it, and is named by few. */
  besides(id: EntityId): readonly EntityId[];
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
 * it names happened on one day only, as a summit or a resolution did. What came out in an event's days, and in its
 * words, may name what stands beside it instead: the Panel, and not its end.
 */
export function eventsToldBy(
  events: readonly TimelineEvent[],
  { names, days, published, moments }: Teller,
  known: Known,
): ToldEvent[] {
  return events.flatMap((event) => {
    const subject = event.entities.toSorted((a, b) => known.rarity(b) - known.rarity(a))[0];
    const isNews = published !== null && isNewsOn(event.date, published);
    if (subject === undefined) return [];
    const isTold = names.has(subject)
      ? isNews || days.has(event.date) || known.isSingular(subject)
      : isNews && moments.has(event) && known.besides(subject).some((id) => names.has(id));
    return isTold ? [{ event, isNews }] : [];
  });
}

function isNewsOn(date: PartialDate, published: PartialDate): boolean {
  const [event, page] = [timeOf(date), timeOf(published)];
  if (!event || !page || event.within > 15) return false;
  return daysBetween(event, page) <= (page.day < event.day ? ANNOUNCED_DAYS : NEWS_DAYS);
}
