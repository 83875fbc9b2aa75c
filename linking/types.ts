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

/** A word or phrase that speaks for or against a sense; the same words are one cue wherever they serve. */
export interface Cue {
  readonly id: number;
  /** As an editor wrote it; its capitals are the case rule. */
  readonly written: string;
}

/** One alias meaning one entity, and when it does. */
export interface Sense {
  readonly entity: EntityId;
  /** The alias as an editor wrote it; its capitals are the case rule. */
  readonly alias: string;
  readonly need: Need;
  /** Ids of the cues that speak for this sense. */
  readonly cuesFor: ReadonlySet<number>;
  /** Ids of the cues that, near the mention, speak against it. */
  readonly cuesAgainst: ReadonlySet<number>;
  /** One of these must stand somewhere on the page besides what `need` asks; empty: nothing more is asked. */
  readonly cuesAlso: ReadonlySet<number>;
  /** The only language (BCP 47 primary subtag) in which the alias has this sense, or empty for English and any. */
  readonly language: string;
}

/** What linking needs of a dictionary, whatever stores it: a trie over folded tokens, and a little about entities. */
export interface Lexicon {
  /** The number of a folded token, or -1 for one that stands in no alias and no cue. */
  tokenId(key: string): number;
  /** The node that a token leads to, or 0 (the root, which no token leads to). */
  child(node: number, token: number): number;
  sensesAt(node: number): readonly Sense[];
  cuesAt(node: number): readonly Cue[];
  isPerson(entity: EntityId): boolean;
  /** The country for whose government this capital stands. */
  standsFor(capital: EntityId): EntityId | undefined;
  /** Ids of the cues (in, near, from …) after which a capital is a place and not a government. */
  readonly locatives: ReadonlySet<number>;
  /** Ids of the cues (President, Mr., spokesman …) that may stand before a surname. */
  readonly titles: ReadonlySet<number>;
}

/** What decided a link, in a form that a card can say in one sentence. */
export type Evidence =
  /** The name means one thing only. */
  | { readonly kind: 'name' }
  /** Words near the mention, or on the page, as they stand there. */
  | { readonly kind: 'cues'; readonly where: 'beside' | 'near' | 'page'; readonly words: readonly string[] }
  /** A fuller name on the page. */
  | { readonly kind: 'antecedent'; readonly name: string }
  /** A capital that stands for its government. */
  | { readonly kind: 'metonym'; readonly capital: string };

/** What a mention was taken to mean. A mention that means none of its candidates (NIL) has no link. */
export interface Link {
  readonly mention: Mention;
  readonly entity: EntityId;
  /** How sure we are, from 0.5 to 1; a candidate below that is NIL. */
  readonly score: number;
  readonly evidence: Evidence;
}
