import type { Trie } from './trie.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** A set of cues: words and phrases that speak for or against a sense. The same words are one cue wherever they serve. */
export interface CueSet {
  readonly cues: Uint32Array;
  has(cue: number): boolean;
}

/** When a name in the trie counts, and what it then asks of the page; names of many entities share a rule. */
export interface Rule {
  /** Null for a cue, which counts wherever its capitals fit. */
  readonly need: Need | null;
  /** Cues that speak for the sense. */
  readonly cuesFor: CueSet;
  /** Cues that, near the mention, speak against it. */
  readonly cuesAgainst: CueSet;
  /** One of these must stand somewhere on the page besides what `need` asks; empty: nothing more is asked. */
  readonly cuesAlso: CueSet;
  /** The only language (BCP 47 primary subtag) in which the name has this sense, or empty for English and any. */
  readonly language: string;
  /** Whether the name has Latin letters, which may spell another word in a language that is not known. */
  readonly isLatin: boolean;
  /** Whether the name needs nothing and listens to nothing. */
  readonly isPlain: boolean;
  /** The capitals that the name needs; see `case-rule.ts`. */
  readonly capitals: number;
}

/** What linking needs of a dictionary: arrays that are used where they lie, and a little about rules and entities. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** All names and all cues. */
  readonly trie: Trie;
  /** What the names in the trie mean: pairs of a target and a rule. The target is a cue, or an entity + 1, or 0 for a name that is not ours. */
  readonly entries: Uint32Array;
  /** How many cues there are; they are numbered from 0. */
  readonly cueCount: number;
  rule(rule: number): Rule;
  entityId(entity: number): EntityId;
  isPerson(entity: number): boolean;
  /** Whether it is an organization or one of its parts. */
  isBody(entity: number): boolean;
  /** The entities that stand in a relation to this one, or it to them. */
  relatedTo(entity: number): Uint32Array;
  /** How much is told of it: the number of articles that mention it. */
  prior(entity: number): number;
  /** The first and the last year of what is known of an event or a document; undefined for anything else. */
  yearsOf(entity: number): { readonly first: number; readonly last: number } | undefined;
  /** The country for whose government this capital stands, or -1. */
  standsFor(capital: number): number;
  /** The cues (in, near, from …) after which a capital is a place and not a government. */
  readonly locatives: CueSet;
  /** The cues (President, Mr., spokesman …) that may stand before a surname. */
  readonly titles: CueSet;
  /** The cues (named, surnamed …) before a surname that say that it is somebody else's. */
  readonly namesakes: CueSet;
  /** The cues (a, another …) that say so where nothing follows that they could belong to: "is a Kim", not "a Kim ally". */
  readonly indefinites: CueSet;
  /** The cues (half-brother of, orders of …) before a person who is named for another one's sake. */
  readonly kin: CueSet;
  /** The cues (warning from, aimed at …) after which a capital is its government, though a word of place stands there. */
  readonly dealings: CueSet;
  /** Numbers of tokens (Yesterday, Former, Monday …) that stand with a capital beside a surname and are no given names. */
  readonly openers: ReadonlySet<number>;
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
  | { readonly kind: 'metonym'; readonly capital: string }
  /** The reader said that the name means this. */
  | { readonly kind: 'reader' };

/** What a mention was taken to mean. A mention that means none of its candidates (NIL) has no link. */
export interface Link {
  readonly mention: Mention;
  readonly entity: EntityId;
  /** How sure we are, from 0.5 to 1; a candidate below that is NIL. */
  readonly score: number;
  readonly evidence: Evidence;
}

/** The links of a text, in reading order. Each is made when it is come to: a text may have many more than are looked at. */
export interface Links extends Iterable<Link> {
  readonly length: number;
}
