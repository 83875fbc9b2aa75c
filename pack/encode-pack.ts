import type { Article, ContestedPoint, Entity, TimelineEvent } from '../library/records.ts';
import type { EntityId, Need } from '../linking/types.ts';
import { assemble } from './assemble.ts';
import { ENTITY_TYPES, type EntityRecord } from './layout.ts';
import { NameTable } from './name-table.ts';
import { NumberList } from './number-list.ts';
import { encodeRecords } from './record-blocks.ts';
import { StringTable } from './string-table.ts';

/** An alias and when it holds, with its cues as words. */
export interface PackAlias {
  readonly alias: string;
  /** The alias as its language bends it: these link as it does, and are no names that anyone is shown. */
  readonly forms: readonly string[];
  readonly need: Need;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly also: readonly string[];
  readonly language: string;
}

export interface PackEntity {
  readonly entity: Entity;
  readonly aliases: readonly PackAlias[];
  readonly standsFor: EntityId | null;
  /** Ids of the articles that mention it, in the order in which a card lists them. */
  readonly articles: readonly string[];
}

export interface PackSource {
  readonly entities: readonly PackEntity[];
  /** Names that are not ours, and shield the names inside them ("South China Sea"). */
  readonly otherNames: readonly PackAlias[];
  readonly articles: readonly Article[];
  readonly events: readonly TimelineEvent[];
  readonly contested: readonly ContestedPoint[];
  readonly locatives: readonly string[];
  readonly titles: readonly string[];
  readonly namesakes: readonly string[];
  readonly indefinites: readonly string[];
  readonly kin: readonly string[];
  readonly dealings: readonly string[];
  /** Single words; see `Lexicon.openers`. */
  readonly openers: readonly string[];
}

/** Writes a dataset as a pack. The same source, in the same order, gives the same bytes. */
export function encodePack(source: PackSource): Uint8Array<ArrayBuffer> {
  const strings = new StringTable();
  const names = new NameTable(strings);
  source.entities.forEach(({ aliases }, index) => aliases.forEach((alias) => names.add(index + 1, alias)));
  source.otherNames.forEach((alias) => names.add(0, alias));
  const { locatives, titles, namesakes, indefinites, kin, dealings } = source;
  const lists = [locatives, titles, namesakes, indefinites, kin, dealings];
  const groups = lists.map((words) => names.cueList(words));

  const entityNumbers = new Map(source.entities.map(({ entity }, index) => [entity.id, index]));
  const articleNumbers = new Map(source.articles.map(({ id }, index) => [id, index]));
  const entities = new NumberList();
  const entityArticleStarts = new NumberList();
  const entityArticles = new NumberList();
  for (const { entity, standsFor, articles } of source.entities) {
    entities.push(
      strings.add(entity.id),
      ENTITY_TYPES.indexOf(entity.type),
      standsFor === null ? 0 : known(entityNumbers, standsFor) + 1,
      yearsOf(entity),
    );
    entityArticleStarts.push(entityArticles.length);
    for (const id of articles) entityArticles.push(known(articleNumbers, id));
  }
  entityArticleStarts.push(entityArticles.length);
  const entityRecords = source.entities.map(({ entity, aliases }): EntityRecord => ({
    entity,
    names: aliases.map(({ alias }) => alias),
  }));
  const records = [entityRecords, source.articles, source.events, source.contested];

  return assemble({
    ...names.sections(source.openers),
    entities: entities.view(),
    ...encodeRecords(records.flat()),
    recordCounts: Uint32Array.from(records, ({ length }) => length),
    entityArticleStarts: entityArticleStarts.view(),
    entityArticles: entityArticles.view(),
    ...relatedSections(source.entities, entityNumbers),
    groups: Uint32Array.from(groups),
    // Strings go last: every section above may still add some.
    ...strings.sections(),
  });
}

/** For each entity the numbers of those that stand in a relation to it, whichever of the two says so, ascending. */
function relatedSections(entities: readonly PackEntity[], numbers: ReadonlyMap<EntityId, number>) {
  const related = entities.map(() => new Set<number>());
  entities.forEach(({ entity }, number) => {
    for (const { id } of entity.related) {
      const other = numbers.get(id);
      if (other === undefined) continue;
      related[number]!.add(other);
      related[other]!.add(number);
    }
  });
  const starts = new NumberList();
  const list = new NumberList();
  for (const others of related) {
    starts.push(list.length);
    list.push(...[...others].sort((a, b) => a - b));
  }
  starts.push(list.length);
  return { relatedStarts: starts.view(), related: list.view() };
}

/** The first and the last year in the facts of an event or document, in 16 bits each; 0 for anything else. */
function yearsOf({ type, facts }: Entity): number {
  if (type !== 'Event' && type !== 'Document') return 0;
  const years = facts.flatMap(({ date }) => (date === null ? [] : Number(date.slice(0, 4))));
  return years.length === 0 ? 0 : ((Math.min(...years) << 16) | Math.max(...years)) >>> 0;
}

function known(numbers: ReadonlyMap<string, number>, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`Nothing in the dataset is called ${id}.`);
  return number;
}
