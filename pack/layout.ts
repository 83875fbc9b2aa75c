/** The byte layout that `docs/pack-format.md` describes, shared by both directions. */
import type { Entity, EntityType } from '../library/records.ts';
import type { Need } from '../linking/types.ts';

/** The last character is the version. */
export const MAGIC = 'BGP1';

/** The sections in the order of the table. */
export const SECTIONS = [
  'stringBytes',
  'stringStarts',
  'tokenHash',
  'tokenIds',
  'edgeStarts',
  'edgeTokens',
  'senseStarts',
  'senses',
  'cueStarts',
  'cues',
  'cueLists',
  'entities',
  'articles',
  'events',
  'contested',
  'entityArticleStarts',
  'entityArticles',
  'groups',
] as const;

export type Section = (typeof SECTIONS)[number];

/** Bytes before the first section: the magic, how many sections there are, and each one's offset and length. */
export const HEAD_SIZE = MAGIC.length + 4 + SECTIONS.length * 8;

/** Where the section after one that ends here begins: numbers lie at multiples of 4. */
export function align(end: number): number {
  return Math.ceil(end / 4) * 4;
}

/** How many numbers each record of a section takes. */
export const SENSE_SIZE = 7;
export const CUE_SIZE = 2;
export const ENTITY_SIZE = 4;

/** What an entity's record holds. */
export interface EntityRecord {
  readonly entity: Entity;
  readonly names: readonly string[];
}

export const NEEDS: readonly Need[] = ['nothing', 'page', 'near', 'beside', 'antecedent'];

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

/** FNV-1a, 32 bits, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashToken(token: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < token.length; index += 1) {
    hash = Math.imul(hash ^ token.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
