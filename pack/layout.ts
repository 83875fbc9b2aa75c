/** The byte layout that `docs/pack-format.md` describes, shared by both directions. */
import type { Entity, EntityType } from '../library/records.ts';
import type { Need } from '../linking/types.ts';

/** The last character is the version. */
export const MAGIC = 'BGP3';

/** The sections in the order of the table. */
export const SECTIONS = [
  'stringBytes',
  'stringStarts',
  'slots',
  'tokenBytes',
  'tokenStarts',
  'trie',
  'edges',
  'ranks',
  'edgeStarts',
  'entryStarts',
  'entries',
  'rules',
  'cueLists',
  'entities',
  'recordBytes',
  'recordStarts',
  'recordCounts',
  'entityArticleStarts',
  'entityArticles',
  'relatedStarts',
  'related',
  'groups',
  'openers',
] as const;

export type Section = (typeof SECTIONS)[number];

/** The sections that are bytes and no numbers. */
export const BYTE_SECTIONS: ReadonlySet<Section> = new Set(['stringBytes', 'tokenBytes', 'recordBytes']);

/** Bytes before the first section: the magic, how many sections there are, and each one's offset and length. */
export const HEAD_SIZE = MAGIC.length + 4 + SECTIONS.length * 8;

/** Where the section after one that ends here begins: numbers lie at multiples of 4. */
export function align(end: number): number {
  return Math.ceil(end / 4) * 4;
}

/** How many numbers each record of a section takes. */
export const RULE_SIZE = 5;
export const ENTITY_SIZE = 4;

/** What an entity's record holds. */
export interface EntityRecord {
  readonly entity: Entity;
  readonly names: readonly string[];
}

/** A rule's first number: its need in 8 bits, whether its name has Latin letters in one, and its language (string). */
export function ruleHead(need: number, isLatin: 0 | 1, language: number): number {
  return (language << 9) | (isLatin << 8) | need;
}

/** What a need's number says: a need by its place, or that the name is a cue. */
export const NEEDS: readonly Need[] = ['nothing', 'page', 'near', 'beside', 'antecedent'];
export const CUE = NEEDS.length;

export const ENTITY_TYPES: readonly EntityType[] = [
  'Person',
  'Organization',
  'Place',
  'Event',
  'Document',
  'Concept',
  'Weapon',
  'Vessel',
];
