import type { EntityId, Lexicon } from '../linking/types.ts';
import type { Article, ContestedPoint, Entity, TimelineEvent } from './records.ts';

/** All that we know, whatever stores it: what linking needs, and the records behind it. */
export interface Library {
  readonly lexicon: Lexicon;
  readonly entityIds: readonly EntityId[];
  /** How many entities there are; reads no id. */
  readonly entityCount: number;
  entity(id: EntityId): Entity | undefined;
  /** All names of an entity, in all languages; none for an unknown id. */
  namesOf(id: EntityId): readonly string[];
  /** The articles that mention an entity: core before extra, newest first. */
  articlesOn(id: EntityId): readonly Article[];
  /** In how many of all articles an entity is named, from 0 to 1; 0 for an unknown id. Reads no article. */
  articleShare(id: EntityId): number;
  articles(): readonly Article[];
  events(): readonly TimelineEvent[];
  contested(): readonly ContestedPoint[];
  /** One of them by its place among all, from 0: others are not read. */
  articleAt(place: number): Article;
  eventAt(place: number): TimelineEvent;
  contestedAt(place: number): ContestedPoint;
}
