/** What related coverage is asked with, and what it answers. Plain JSON. */
import type { Article, PartialDate } from '../library/records.ts';
import type { EntityId, Link } from '../linking/types.ts';

/** The page being read, as related coverage looks at it. */
export interface PageStory {
  readonly title: string;
  readonly text: string;
  /** BCP 47 primary subtag; null where it is not known. */
  readonly language: string | null;
  readonly published: PartialDate | null;
  /** The outlet's name or host, where it is known. */
  readonly outlet: string | null;
  /** The library's record of this very page is no coverage related to it. */
  readonly address: string | null;
  /** The links in `text`. */
  readonly links: readonly Link[];
}

/** An event of the library's timeline, as a reason names it. */
export interface EventName {
  readonly date: PartialDate;
  readonly title: string;
}

/** Why an article is related to the page. */
export type Reason =
  /** It says what the page says: another copy of one report. */
  | { readonly kind: 'sameText' }
  /** It tells of the event that the page tells of. Null: of what happened then, for which the timeline has no event. */
  | { readonly kind: 'sameStory'; readonly event: EventName | null }
  /** It tells of an event that came before what the page tells of, and led to it. */
  | { readonly kind: 'before'; readonly event: EventName }
  /** It tells of an event that came after. */
  | { readonly kind: 'after'; readonly event: EventName }
  /** The oldest of what is related: it began with this. */
  | { readonly kind: 'founding' }
  /** The newest of what is related. */
  | { readonly kind: 'newest' }
  /** It is told from elsewhere: by an outlet of another country, of another kind, or both; null: not in that respect. */
  | { readonly kind: 'otherSide'; readonly country: string | null; readonly outletKind: string | null }
  /** Both name these entities, the rarest first. */
  | { readonly kind: 'shares'; readonly entities: readonly EntityId[] }
  /** Both are about these, whether they name them or not. */
  | { readonly kind: 'theme'; readonly entities: readonly EntityId[] }
  /** Both say what this person or body said. */
  | { readonly kind: 'bothQuote'; readonly entity: EntityId };

/** One line of related coverage. */
export interface RelatedArticle {
  readonly article: Article;
  /** How closely it is related, from 0 to 1. */
  readonly score: number;
  /** At least one, the most telling first. */
  readonly why: readonly Reason[];
  /** Other copies of the same report, by other outlets, folded into this line. */
  readonly alsoIn: readonly Article[];
}
