/** What the bundled dataset holds: the records that `data/` is read into, the pack carries and cards show. */
import type { EntityId } from '../linking/types.ts';

export type EntityType =
  | 'Person'
  | 'Organization'
  | 'Place'
  | 'Event'
  | 'Document'
  | 'Concept'
  | 'Weapon'
  | 'Vessel';

/** A day, month or year: `2018-01-16`, `2018-01` or `2018`. */
export type PartialDate = string;

/** One thing that a source says, in our words. */
export interface Fact {
  readonly text: string;
  readonly date: PartialDate | null;
  /** An address, a document's symbol (`S/RES/85 (1950)`), or in words where it comes from. */
  readonly source: string;
}

/** How an entity stands to another one, read from this entity: "assisted", "established by". */
export interface Relation {
  readonly id: EntityId;
  readonly relation: string;
}

export type ProfileLabel =
  | 'role'
  | 'body'
  | 'country'
  | 'parent'
  | 'members'
  | 'founded'
  | 'mandate'
  | 'seat'
  | 'location'
  | 'date'
  | 'participants'
  | 'outcome'
  | 'vote'
  | 'measures'
  | 'aftermath'
  | 'maker'
  | 'status';

/** What a reader asks first of an entity of its kind, as one short line. */
export interface ProfileLine {
  readonly label: ProfileLabel;
  /** A phrase of ours without the dates: "Foreign minister", "13 for, 1 against, 1 abstaining". */
  readonly text: string;
  /** When it was or began, and when it ended; null where that is not known, or has not ended. */
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  /** The entity that the text names, where we have it. */
  readonly entity: EntityId | null;
  /** As a fact's. */
  readonly source: string;
}

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly wikidata: string | null;
  readonly description: string;
  readonly background: string;
  /** In the order in which a card shows them; may be empty. */
  readonly profile: readonly ProfileLine[];
  readonly facts: readonly Fact[];
  readonly related: readonly Relation[];
  /** Each listed fact cites a page that an editor has seen. */
  readonly verified: boolean;
  /** A name that every reader of news knows: linked, and painted only for those who ask for it. */
  readonly familiar: boolean;
}

export interface Article {
  readonly id: string;
  /** Null where no address is known. */
  readonly url: string | null;
  /** The headline, or null where it was not seen: none is ever made up. */
  readonly title: string | null;
  readonly outlet: string;
  readonly outletCountry: string;
  readonly outletKind: string;
  readonly published: PartialDate | null;
  /** What is known of the date where `published` is null, in words. */
  readonly dateHint: string | null;
  readonly language: string;
  /** What the piece says, in our words. */
  readonly facts: readonly string[];
  /** How the piece tells it, in one line of ours. */
  readonly stance: string;
  readonly topics: readonly string[];
  readonly tier: 'core' | 'extra';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note: string | null;
}

export interface TimelineEvent {
  readonly date: PartialDate;
  readonly title: string;
  readonly entities: readonly EntityId[];
  readonly source: string;
}

/** One side of a contested point: who says what, and in which articles. */
export interface Position {
  /** One sentence of ours: "Russia and China were not invited, Moscow and several outlets say." */
  readonly says: string;
  readonly articles: readonly string[];
}

/** A point on which sources disagree. */
export interface ContestedPoint {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly Position[];
  readonly entities: readonly EntityId[];
}

export interface NewsSite {
  readonly domain: string;
  readonly name: string;
  readonly country: string;
  readonly languages: readonly string[];
}
