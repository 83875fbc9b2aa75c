/** The id of an entity: the name of its file under `data/entities/`, without the ending. */
export type EntityId = string;

/** A stretch of a text. Offsets are UTF-16 units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that may name an entity. */
export interface Mention extends Span {
  /** The name as it stands on the page. */
  readonly surfaceForm: string;
}

/**
 * What a page must offer before an alias is taken to mean an entity.
 * - `nothing`: the alias is a name on its own.
 * - `page`: one of its cues stands anywhere on the page.
 * - `near`: one of its cues stands in the same sentence or the ones next to it.
 * - `beside`: one of its cues stands within a few words, in the same sentence.
 * - `antecedent`: a fuller name of the entity stands earlier on the page.
 */
export type Need = 'nothing' | 'page' | 'near' | 'beside' | 'antecedent';

/** One alias meaning one entity, and when it does. */
export interface Sense {
  readonly entity: EntityId;
  readonly need: Need;
  /** Words that speak for this sense; one is enough. Folded as `tokenize` folds text. */
  readonly cuesFor: readonly string[];
  /** Words near the mention that speak against it. */
  readonly cuesAgainst: readonly string[];
  /** The languages (BCP 47 primary subtags) in which the alias has this sense; empty: any. */
  readonly languages: readonly string[];
  /** The alias as an editor wrote it, whose capitals are the case rule. */
  readonly alias: string;
}

/** What decided a link, in a form that a card can say in one sentence. */
export type Evidence =
  /** The name means one thing only. */
  | { readonly kind: 'name' }
  /** Words near the mention, or on the page, as they stand there. */
  | { readonly kind: 'cues'; readonly where: 'beside' | 'near' | 'page'; readonly words: readonly string[] }
  /** A fuller name earlier on the page. */
  | { readonly kind: 'antecedent'; readonly name: string }
  /** A capital that stands for its government. */
  | { readonly kind: 'metonym'; readonly capital: string };

/** What a mention was taken to mean. A mention that means none of its candidates (NIL) has no link. */
export interface Link {
  readonly mention: Mention;
  readonly entity: EntityId;
  /** How sure we are, from 0 to 1; only links of 0.5 and more are made. */
  readonly score: number;
  readonly evidence: Evidence;
}
