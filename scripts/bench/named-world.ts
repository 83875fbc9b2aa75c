import type { EntityType } from '../../library/records.ts';
import type { PackAlias, PackEntity, PackSource } from '../../pack/encode-pack.ts';
import { createRandom, pick } from './random.ts';

/** Cues come back: so many words of the names serve as cues for all of them. */
const CUE_COUNT = 3_000;
const LEAST_CUE_LENGTH = 4;
const TYPES: readonly EntityType[] = ['Person', 'Organization', 'Place', 'Event', 'Concept'];

/** As a dataset has them: an entity has so many names. */
const NAMES_PER_ENTITY = 10;

/**
 * A dataset of ten names an entity and the shortest records. Every tenth name also means the next entity,
 * and each of the two senses needs a cue near; the others are names on their own.
 */
export function worldOf(names: readonly string[]): PackSource {
  const random = createRandom(names.length);
  const words = names.flatMap((name) => name.split(' ').filter((word) => word.length >= LEAST_CUE_LENGTH));
  const cues = Array.from({ length: CUE_COUNT }, () => pick(words, random));
  const some = (count: number) => Array.from({ length: count }, () => pick(cues, random));
  const ambiguous = (name: string): PackAlias => ({
    ...alone(name),
    need: 'near',
    for: some(3),
    against: some(2),
  });

  const entities: PackEntity[] = [];
  for (let first = 0; first < names.length; first += NAMES_PER_ENTITY) {
    const own = names.slice(first, first + NAMES_PER_ENTITY);
    // One name in ten is ambiguous: the first, which the entity before has, too.
    const shared = names[first - NAMES_PER_ENTITY];
    const aliases = own.map((name, index) => (index === 0 ? ambiguous(name) : alone(name)));
    entities.push(entity(entities.length, shared === undefined ? aliases : [...aliases, ambiguous(shared)]));
  }
  return {
    ...bareWorld([]),
    entities,
    locatives: ['in', 'at', 'near', 'from'],
    titles: ['president', 'general', 'mr'],
    namesakes: ['named'],
    indefinites: ['a', 'an'],
    kin: ['brother of'],
    dealings: ['warning from'],
    openers: ['yesterday', 'then'],
  };
}

/** A dataset of the same names without any cue, for finding them only. */
export function bareWorld(names: readonly string[]): PackSource {
  return {
    entities: names.length === 0 ? [] : [entity(0, names.map(alone))],
    otherNames: [],
    articles: [],
    events: [],
    contested: [],
    locatives: [],
    titles: [],
    namesakes: [],
    indefinites: [],
    kin: [],
    dealings: [],
    openers: [],
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
      profile: [],
      facts: [],
      related: [],
      verified: true,
      familiar: false,
    },
    aliases,
    standsFor: null,
    articles: [],
  };
}
