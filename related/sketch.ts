import type { EntityId } from '../linking/types.ts';
import { type SparseVector, largestOf, likeness, unitVector } from './sparse-vector.ts';
import { type Time, daysBetween } from './times.ts';
import type { WordIndex } from './word-index.ts';

/** What a text is about, in a form in which two texts can be compared. */
export interface Sketch {
  /** The entities that it names, the rare ones and those that it names often before the others. */
  readonly entities: ReadonlyMap<EntityId, number>;
  /** The entities of which our records speak in the words that it uses, whether it names them or not. */
  readonly themes: SparseVector;
  /** The events of the timeline that are told in such words. */
  readonly events: SparseVector;
  /** Of these events, those of its days. */
  readonly moments: SparseVector;
  readonly time: Time | null;
}

/** What texts are held against. */
export interface Backdrop {
  /** Our records of entities, by their words. */
  readonly themes: WordIndex;
  /** Of which entity each record is. */
  readonly themeEntities: readonly EntityId[];
  /** The events of the timeline, by theirs. */
  readonly events: WordIndex;
  readonly eventTimes: readonly (Time | null)[];
}

const MOST_THEMES = 40;
const THEME_POWER = 2;
const MOST_EVENTS = 10;
const MOST_MOMENTS = 3;
/** An event so many days away from a text counts for about a third of one of its own day. */
const MOMENT_DAYS = 20;
/** Where a date is not known, things are taken to lie so far apart. */
const UNKNOWN_DAYS = 20;

/**
 * @param words the text's words, each with how often it stands there
 * @param entities the entities that it names, each with what it tells of the text
 */
export function drawSketch(
  backdrop: Backdrop,
  words: ReadonlyMap<string, number>,
  entities: readonly (readonly [EntityId, number])[],
  time: Time | null,
): Sketch {
  const themes = new Float64Array(backdrop.themeEntities.length);
  backdrop.themes.addScores(words, themes);
  const events = new Float64Array(backdrop.eventTimes.length);
  backdrop.events.addScores(words, events);
  const moments = events.map((score, event) => {
    const eventTime = backdrop.eventTimes[event];
    const days = time && eventTime ? daysBetween(time, eventTime) : UNKNOWN_DAYS;
    return score * Math.exp(-days / MOMENT_DAYS);
  });
  return {
    entities: unitVector(entities),
    themes: largestOf(themes, MOST_THEMES, THEME_POWER),
    events: largestOf(events, MOST_EVENTS, 1),
    moments: largestOf(moments, MOST_MOMENTS, 1),
    time,
  };
}

/** How alike two texts are in each respect, but for their words. */
export function compareSketches(
  a: Sketch,
  b: Sketch,
): Record<'entities' | 'themes' | 'events' | 'moments', number> {
  return {
    entities: likeness(a.entities, b.entities),
    themes: likeness(a.themes, b.themes),
    events: likeness(a.events, b.events),
    moments: likeness(a.moments, b.moments),
  };
}
