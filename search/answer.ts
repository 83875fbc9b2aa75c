/** What a search answers: plain JSON, ready to be drawn. */
import type { EntityLine } from '../library/entity-page.ts';
import type { Article, ContestedPoint, EntityType, PartialDate, TimelineEvent } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import type { SearchKind } from './query.ts';

/** A piece of a text, and whether it is what the query found there. */
export interface MatchedPiece {
  readonly text: string;
  readonly matched: boolean;
}

/** A text to draw; its pieces joined are the text. */
export type MatchedText = readonly MatchedPiece[];

export type SearchHit =
  | {
      readonly kind: 'entity';
      readonly entity: EntityLine;
      /** Its name. */
      readonly title: MatchedText;
      /** Its description. */
      readonly excerpt: MatchedText;
      /** Another of its names, where that was found and the name shown was not: "found by 자하로바". */
      readonly foundBy: MatchedText | null;
    }
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** Its headline, or what stands for one that is not known. */
      readonly title: MatchedText;
      /** What it says, where the query found that and not the headline alone. */
      readonly excerpt: MatchedText | null;
      readonly outlet: MatchedText;
    }
  | {
      readonly kind: 'event';
      readonly event: TimelineEvent;
      /** The entities that it belongs to, the first of which its row opens. */
      readonly entities: readonly EntityLine[];
      readonly title: MatchedText;
    }
  | {
      readonly kind: 'contested';
      readonly id: ContestedPoint['id'];
      readonly entities: readonly EntityLine[];
      /** The question. */
      readonly title: MatchedText;
      /** A position that was found, or else the first. */
      readonly excerpt: MatchedText;
    }
  | {
      readonly kind: 'note' | 'saved';
      readonly id: string;
      /** What the note is on, where that is an entity that we know. */
      readonly entity: EntityLine | null;
      /** The page that it is on, or that was saved. */
      readonly address: string | null;
      readonly title: MatchedText;
      /** The part of the text around the words that were found. */
      readonly excerpt: MatchedText;
      readonly date: PartialDate | null;
    };

export interface SearchGroup {
  readonly kind: SearchKind;
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** How many there are, shown or not. */
  readonly total: number;
}

/** How many would be found if a filter let through one thing only, and all the other filters as they are. */
export interface FilterCounts {
  readonly kinds: Readonly<Record<SearchKind, number>>;
  /** The most found first. */
  readonly entityTypes: readonly { readonly value: EntityType; readonly count: number }[];
  readonly outletCountries: readonly { readonly value: string; readonly count: number }[];
  readonly outletKinds: readonly { readonly value: string; readonly count: number }[];
}

export interface SearchAnswer {
  /** Those that have hits, in the order in which they are shown. */
  readonly groups: readonly SearchGroup[];
  readonly counts: FilterCounts;
}

/** A note as search knows it: it comes and goes. */
export interface NoteDocument {
  /** One of its kind. */
  readonly id: string;
  /** Changes whenever the note does. */
  readonly revision: string;
  readonly entity: EntityId | null;
  readonly address: string | null;
  /** The words that it is on; empty for a note on an entity, which has the entity's name. */
  readonly title: string;
  readonly text: string;
  readonly date: PartialDate | null;
  /** When it was written last, ms since 1970: the newest are the best. */
  readonly changedAt: number;
}
