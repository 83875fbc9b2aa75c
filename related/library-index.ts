import type { Library } from '../library/library.ts';
import type { Article } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import { once } from './once.ts';
import { type Backdrop, type Sketch, drawSketch } from './sketch.ts';
import { unitVector } from './sparse-vector.ts';
import { sourcesIn } from './sources-in.ts';
import { dateOfArticle, timeOf } from './times.ts';
import { type WordIndex, createWordIndex } from './word-index.ts';
import { countWords } from './words.ts';

/** What related coverage knows of a library's articles, each by its number; prepared once. */
export interface LibraryIndex {
  readonly articles: readonly Article[];
  readonly words: WordIndex;
  readonly backdrop: Backdrop;
  /** The numbers of the articles that name an entity. */
  naming(id: EntityId): readonly number[];
  /**
   * How rare an entity is: the fewer articles name it the more it tells, of names that everybody knows little, and of
   * an outlet nothing: it is whom a story is from.
   */
  rarity(id: EntityId): number;
  /** What an article is about; drawn when it is first asked for. */
  sketch(article: number): Sketch;
  /** The entities that an article names. */
  entitiesOf(article: number): readonly EntityId[];
  /** What many of the articles name. */
  readonly subjects: readonly Subject[];
  /** What an article is filed under, rare topics before others. */
  topics(article: number): ReadonlyMap<string, number>;
}

/** An entity that many articles name. */
export interface Subject {
  readonly id: EntityId;
  /** In how many of the articles, from 0 to 1. */
  readonly share: number;
  /** Those of its names from which words are made: "North Koreans". */
  readonly names: readonly string[];
}

/** A name in so many of the articles is a subject of the library. */
const LEAST_SUBJECT_SHARE = 0.2;
/** Shorter names begin too many other words, and so does "the North". */
const PROPER = /^\P{Ll}.{5}/u;

/** What a familiar name tells of a story, beside another that as many articles name. */
const FAMILIAR_WORTH = 0.5;

/** Outlets of these kinds tell of others; an office or an institute is what a story is about. */
const PRESS_KINDS: ReadonlySet<string> = new Set([
  'aggregator',
  'broadcaster',
  'newspaper',
  'state media',
  'wire',
]);

export function indexLibrary(library: Library): LibraryIndex {
  const articles = library.articles();
  const named = namingsIn(library, articles);
  const topicRarity = rarities(articles.map(({ topics }) => topics));
  const backdrop = drawBackdrop(library);
  const tellers = tellersIn(library, articles);
  const rarity = once((id: EntityId) => {
    if (tellers.has(id)) return 0;
    const found = named.byEntity.get(id)?.length ?? 0;
    const rare = Math.log(1 + (articles.length - found + 0.5) / (found + 0.5));
    return library.entity(id)?.familiar ? rare * FAMILIAR_WORTH : rare;
  });

  return {
    articles,
    words: createWordIndex(articles.map(textOf)),
    backdrop,
    naming: (id) => named.byEntity.get(id) ?? [],
    rarity,
    entitiesOf: (article) => named.byArticle[article]!,
    subjects: subjectsIn(library, named.byEntity, articles.length),
    topics: once((article) =>
      unitVector(articles[article]!.topics.map((topic) => [topic, topicRarity.get(topic) ?? 0])),
    ),
    sketch: once((number) => {
      const article = articles[number]!;
      const date = dateOfArticle(article);
      return drawSketch(
        backdrop,
        countWords(textOf(article)),
        named.byArticle[number]!.map((id) => [id, rarity(id)]),
        date === null ? null : timeOf(date),
      );
    }),
  };
}

/** What an article says, as far as its record tells. */
export function textOf({ title, facts, stance }: Article): string {
  return [title ?? '', ...facts, stance].join('\n');
}

/** Which articles name which entities, both ways. */
function namingsIn(library: Library, articles: readonly Article[]) {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const byArticle: EntityId[][] = articles.map(() => []);
  const byEntity = new Map<EntityId, number[]>();
  for (const id of library.entityIds) {
    if (library.articleShare(id) === 0) continue;
    const found = library.articlesOn(id).flatMap((article) => numbers.get(article.id) ?? []);
    byEntity.set(id, found);
    for (const number of found) byArticle[number]!.push(id);
  }
  return { byArticle, byEntity };
}

function subjectsIn(
  library: Library,
  byEntity: ReadonlyMap<EntityId, readonly number[]>,
  articles: number,
): Subject[] {
  return [...byEntity].flatMap(([id, found]) => {
    const share = found.length / articles;
    const names = library.namesOf(id).filter((name) => PROPER.test(name));
    if (share < LEAST_SUBJECT_SHARE || names.length === 0) return [];
    return [{ id, share, names }];
  });
}

/** The entities that are outlets, or agencies of which outlets carry reports. */
function tellersIn(library: Library, articles: readonly Article[]): Set<EntityId> {
  const press = articles.filter(({ outletKind }) => PRESS_KINDS.has(outletKind));
  const names = new Set(press.flatMap(({ outlet }) => sourcesIn(outlet)));
  return new Set(library.entityIds.filter((id) => library.namesOf(id).some((name) => names.has(name))));
}

function drawBackdrop(library: Library): Backdrop {
  const entities = library.entityIds.flatMap((id) => library.entity(id) ?? []);
  const events = library.events();
  return {
    themes: createWordIndex(
      entities.map(({ id, name, description, background, facts }) =>
        [name, ...library.namesOf(id), description, background, ...facts.map(({ text }) => text)].join('\n'),
      ),
    ),
    themeEntities: entities.map(({ id }) => id),
    events: createWordIndex(
      events.map(({ title, entities: ids }) =>
        [title, ...ids.map((id) => library.entity(id)?.name ?? '')].join('\n'),
      ),
    ),
    eventTimes: events.map(({ date }) => timeOf(date)),
  };
}

/** How rare each topic is. */
function rarities(topics: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const topic of topics.flat()) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return new Map([...counts].map(([topic, count]) => [topic, Math.log(topics.length / count + 0.5)]));
}
