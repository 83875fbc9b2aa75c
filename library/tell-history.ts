import type { EntityId } from '../linking/types.ts';
import { cutAtNames } from './cut-at-names.ts';
import type { Happening } from './entity-page.ts';
import type { Entity, Fact, TimelineEvent } from './records.ts';

/** What happened, and the facts that are not part of it. */
export interface History {
  readonly history: readonly Happening[];
  readonly facts: readonly Fact[];
}

/**
 * Tells an entity's events and dated facts as one history, oldest first. A fact of a date that has an event is
 * most often the same thing told again: it stays among the facts.
 * @param namesOf all names of an entity, by which a text may speak of it
 */
export function tellHistory(
  entity: Entity,
  events: readonly TimelineEvent[],
  namesOf: (id: EntityId) => readonly string[],
): History {
  const eventDates = new Set(events.map(({ date }) => date));
  const happened: { date: string; text: string; source: string; others: readonly EntityId[] }[] = events.map(
    ({ date, title, source, entities }) => ({ date, text: title, source, others: entities }),
  );
  const facts: Fact[] = [];
  for (const fact of entity.facts) {
    const { text, date, source } = fact;
    if (date === null || eventDates.has(date)) facts.push(fact);
    else happened.push({ date, text, source, others: entity.related.map(({ id }) => id) });
  }
  const history = happened
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map(({ date, text, source, others }) => ({
      date,
      source,
      pieces: cutAtNames(
        text,
        others.filter((id) => id !== entity.id).map((id) => ({ id, names: namesOf(id) })),
      ),
    }));
  return { history, facts };
}
