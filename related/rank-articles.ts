import type { EntityId } from '../linking/types.ts';
import type { LibraryIndex } from './library-index.ts';
import { RELATED_WEIGHTS, type RelatedWeight, type Signals } from './related-weights.ts';
import { type Sketch, compareSketches } from './sketch.ts';
import { likeness, placesOfLargest, unitVector } from './sparse-vector.ts';
import { daysBetween } from './times.ts';

/** An article as it stands to a page. */
export interface Ranked {
  /** The article's number. */
  readonly article: number;
  readonly signals: Signals;
  /** The sum of what its signals are worth; its size means something only beside another's. */
  readonly worth: number;
}

/** A page as articles are compared with it. */
export interface Asked {
  readonly text: string;
  readonly words: ReadonlyMap<string, number>;
  /** How often it names each entity. */
  readonly mentions: ReadonlyMap<EntityId, number>;
  readonly sketch: Sketch;
}

/** So many articles are looked at closely: those with most of the page's words and entities. */
const MOST_CANDIDATES = 300;
/** The closest articles say what the page is filed under; the closer one is, the more it has to say. */
const MOST_ADVISERS = 10;
const ADVISER_FOCUS = 4;
/** Days between two texts of which one has no date. */
const UNKNOWN_DAYS = 60;
const SOON_DAYS = 10;
const ERA_DAYS = 500;
const INSTALMENT_DAYS = 30;

/** The articles that have anything to do with a page, the closest first. */
export function rankArticles(index: LibraryIndex, asked: Asked): Ranked[] {
  const first = lookFirst(index, asked);
  const topics = topicsOf(index, first.slice(0, MOST_ADVISERS));
  return first
    .map(({ article, signals: before }) => {
      const alike = likeness(topics, index.topics(article));
      const near = 1 / (1 + daysTo(index, asked.sketch, article) / INSTALMENT_DAYS);
      const signals = { ...before, topics: alike, instalment: alike * near };
      return { article, signals, worth: worthOf(signals, 'ordering') };
    })
    .toSorted((a, b) => b.worth - a.worth);
}

/** What a text that nobody has filed would be filed under, rare topics before others. */
export function topicsFor(
  index: LibraryIndex,
  asked: Pick<Asked, 'words' | 'sketch'>,
): ReadonlyMap<string, number> {
  return topicsOf(index, lookFirst(index, asked).slice(0, MOST_ADVISERS));
}

/** As far as can be told without their topics. */
function lookFirst(index: LibraryIndex, asked: Pick<Asked, 'words' | 'sketch'>): Ranked[] {
  const words = new Float64Array(index.articles.length);
  index.words.addScores(asked.words, words);
  const candidates = findCandidates(index, asked.sketch.entities, words);
  return candidates
    .map((article) => {
      const signals = compare(index, asked.sketch, article, words[article]!);
      return { article, signals, worth: worthOf(signals, 'finding') };
    })
    .toSorted((a, b) => b.worth - a.worth);
}

function findCandidates(
  index: LibraryIndex,
  entities: ReadonlyMap<EntityId, number>,
  words: Float64Array,
): number[] {
  const scores = words.slice();
  for (const [id, weight] of entities) {
    for (const article of index.naming(id)) scores[article]! += weight * weight;
  }
  return placesOfLargest(scores, MOST_CANDIDATES);
}

function compare(index: LibraryIndex, sketch: Sketch, article: number, words: number): Signals {
  const other = index.sketch(article);
  const days = daysTo(index, sketch, article);
  return {
    ...compareSketches(sketch, other),
    words: Math.sqrt(words),
    soon: 1 / (1 + days / SOON_DAYS),
    era: Math.exp(-days / ERA_DAYS),
    topics: 0,
    instalment: 0,
  };
}

function daysTo(index: LibraryIndex, { time }: Sketch, article: number): number {
  const other = index.sketch(article).time;
  return time && other ? daysBetween(time, other) : UNKNOWN_DAYS;
}

function worthOf(signals: Signals, look: 'finding' | 'ordering'): number {
  return RELATED_WEIGHTS.reduce(
    (sum, weight: RelatedWeight) => sum + weight[look] * signals[weight.signal],
    0,
  );
}

/** What a page is filed under, going by the articles closest to it. */
function topicsOf(index: LibraryIndex, closest: readonly Ranked[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const best = closest[0]?.worth ?? 0;
  for (const { article, worth } of closest) {
    const say = Math.exp((worth - best) * ADVISER_FOCUS);
    for (const [topic, weight] of index.topics(article)) {
      sums.set(topic, (sums.get(topic) ?? 0) + say * weight);
    }
  }
  return unitVector([...sums]);
}
