import type { EntityId } from '../linking/types.ts';
import type { Article, ContestedPoint, Entity, EntityType, Relation, TimelineEvent } from './records.ts';

/** An entity as one line of a list. */
export interface EntityLine {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly description: string;
}

/** A related entity as a card names it. */
export interface RelatedLine extends Relation {
  readonly name: string;
}

/** A side of a contested point with the articles that take it. */
export interface PositionWithArticles {
  readonly says: string;
  readonly articles: readonly Article[];
}

export interface ContestedWithArticles {
  readonly id: ContestedPoint['id'];
  readonly question: string;
  readonly positions: readonly PositionWithArticles[];
}

/** All that a card or a panel shows of one entity, but the reader's note. Plain JSON. */
export interface EntityPage {
  readonly entity: Entity;
  /** The articles that mention it, newest first, core before extra. */
  readonly articles: readonly Article[];
  /** Its dated events, oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly contested: readonly ContestedWithArticles[];
  readonly related: readonly RelatedLine[];
  /** The other entities that its names may mean, the likeliest first. */
  readonly alternatives: readonly EntityLine[];
}
