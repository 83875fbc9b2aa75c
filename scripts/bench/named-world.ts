import type { EntityType } from '../../library/records.ts';
import type { PackAlias, PackEntity, PackSource } from '../../pack/encode-pack.ts';
import { createRandom, pick } from './random.ts';

/** One name in so many is ambiguous. */
const AMBIGUOUS_EVERY = 10;
/** Cues come back: so many words of the names serve as cues for all of them. */
const CUE_COUNT = 3_000;
const LEAST_CUE_LENGTH = 4;
const TYPES: readonly EntityType[] = ['Person', 'Organization', 'Place', 'Event', 'Concept'];

/**
 * A dataset with one entity a name and the shortest records. Every tenth name also means the next entity,
 * and each of the two senses needs a cue near; the others are names on their own.
 */
export function worldOf(names: readonly string[]): PackSource {
  const random = createRandom(names.length);
  const words = names.flatMap((name) => name.split(' ').filter((word) => word.length >= LEAST_CUE_LENGTH));
  const cues = Array.from({ length: CUE_COUNT }, () => pick(words, random));
  const some = (count: number) => Array.from({ length: count }, () => pick(cues, random));
  const ambiguous = (index: number) => index % AMBIGUOUS_EVERY === 0;
  const sense = (index: number): PackAlias =>
    ambiguous(index)
      ? { ...alone(names[index]!), need: 'near', for: some(3), against: some(2) }
      : alone(names[index]!);

  return {
    entities: names.map((_, index) =>
      entity(index, index > 0 && ambiguous(index - 1) ? [sense(index), sense(index - 1)] : [sense(index)]),
    ),
    otherNames: [],
    articles: [],
    events: [],
    contested: [],
    locatives: ['in', 'at', 'near', 'from'],
    titles: ['president', 'general', 'mr'],
    namesakes: ['named'],
    indefinites: ['a', 'an'],
    openers: ['yesterday', 'then'],
  };
}

/** A name that needs nothing. */
export function alone(alias: string): PackAlias {
  return { alias, forms: [], need: 'nothing', for: [], against: [], also: [], language: '' };
}

/** An entity that is little more than its names. */
export function entity(index: number, aliases: readonly PackAlias[]): PackEntity {
  const id = `e${index}`;
  const type = TYPES[index % TYPES.length]!;
  return {
    entity: {
      id,
      type,
      name: aliases[0]!.alias,
      wikidata: null,
      description: '',
      background: '',
      facts: [],
      related: [],
      verified: true,
    },
    aliases,
    standsFor: null,
    articles: [],
  };
}
