import type { PartialDate, TimelineEvent } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import { type Time, daysBetween, timeOf } from './times.ts';

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

/** An event, and what speaks for a text telling of it. */
export interface EventToTell {
  readonly event: TimelineEvent;
  readonly time: Time | null;
  readonly subject: EntityId;
  readonly isSingular: boolean;
  readonly besides: readonly EntityId[];
}

/** Prepares a timeline, once, for questions about texts; events that name no entity are left out. */
export function eventsToTell(events: readonly TimelineEvent[], known: Known): EventToTell[] {
  return events.flatMap((event) => {
    const [subject] = event.entities.toSorted((a, b) => known.rarity(b) - known.rarity(a));
    if (subject === undefined) return [];
    return [
      {
        event,
        time: timeOf(event.date),
        subject,
        isSingular: known.isSingular(subject),
        besides: known.besides(subject),
      },
    ];
  });
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
const MONTH_WITHIN = 15;

/**
 * The events of which a text speaks: it names what the event is about, and its day; or it came out in its days; or what
 * it names happened on one day only, as a summit or a resolution did. What came out in an event's days, and in its
 * words, may name what stands beside it instead: the Panel, and not its end.
 */
export function eventsToldBy(
  events: readonly EventToTell[],
  { names, days, published, moments }: Teller,
): ToldEvent[] {
  const page = published === null ? null : timeOf(published);
  return events.flatMap(({ event, time, subject, isSingular, besides }) => {
    const isNews = isNewsOn(time, page);
    const isTold = names.has(subject)
      ? isNews || isSingular || days.has(event.date)
      : isNews && moments.has(event) && besides.some((id) => names.has(id));
    return isTold ? [{ event, isNews }] : [];
  });
}

/** What is known by its year alone is no news on any day. */
function isNewsOn(event: Time | null, page: Time | null): boolean {
  if (!event || !page || event.within > MONTH_WITHIN) return false;
  return daysBetween(event, page) <= (page.day < event.day ? ANNOUNCED_DAYS : NEWS_DAYS);
}
