import type { EntityId } from '../linking/types.ts';
import type { Article, ContestedPoint, Entity, EntityType, Fact, PartialDate, Relation } from './records.ts';

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

/** A part of a text: plain, or the name of an entity that has a page of its own. */
export interface TextPiece {
  readonly text: string;
  readonly entity: EntityId | null;
}

/** Something that happened, as a timeline tells it. */
export interface Happening {
  readonly date: PartialDate;
  readonly pieces: readonly TextPiece[];
  readonly source: string;
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
  /** The articles that mention it, in the order in which a reader best meets them (`order-articles.ts`). */
  readonly articles: readonly Article[];
  /** What happened, oldest first: its events, and those of its facts that no event tells. */
  readonly history: readonly Happening[];
  /** Its other facts. */
  readonly facts: readonly Fact[];
  /** The newest date of all that (`newest-date.ts`). */
  readonly newest: PartialDate | null;
  readonly contested: readonly ContestedWithArticles[];
  readonly related: readonly RelatedLine[];
  /** The other entities that its names may mean, the likeliest first. */
  readonly alternatives: readonly EntityLine[];
}
