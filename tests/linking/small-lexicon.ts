import type { Entity, EntityType } from '../../library/records.ts';
import type { EntityId, Lexicon, Need } from '../../linking/types.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { type PackAlias, type PackSource, encodePack } from '../../pack/encode-pack.ts';

interface SmallEntity {
  readonly type: EntityType;
  readonly aliases: readonly PackAlias[];
  readonly standsFor?: EntityId;
}

interface SmallWorld {
  readonly entities: Readonly<Record<EntityId, SmallEntity>>;
  readonly otherNames?: readonly string[];
  readonly locatives?: readonly string[];
  readonly titles?: readonly string[];
  readonly namesakes?: readonly string[];
  readonly indefinites?: readonly string[];
  readonly openers?: readonly string[];
}

/** An alias that needs nothing, or what is given. */
export function alias(written: string, need: Need = 'nothing', rules: Partial<PackAlias> = {}): PackAlias {
  return { alias: written, forms: [], need, for: [], against: [], also: [], language: '', ...rules };
}

/** A lexicon of a few names, made as the bundled one is: written as a pack and read back. */
export function smallLexicon(world: SmallWorld): Lexicon {
  return decodePack(encodePack(smallSource(world))).lexicon;
}

/** A dataset of a few entities without facts or articles. */
export function smallSource({
  entities,
  otherNames = [],
  locatives = [],
  titles = [],
  namesakes = [],
  indefinites = [],
  openers = [],
}: SmallWorld): PackSource {
  return {
    entities: Object.entries(entities).map(([id, { type, aliases, standsFor = null }]) => ({
      entity: bareEntity(id, type),
      aliases,
      standsFor,
      articles: [],
    })),
    otherNames: otherNames.map((name) => alias(name)),
    articles: [],
    events: [],
    contested: [],
    locatives,
    titles,
    namesakes,
    indefinites,
    openers,
  };
}

function bareEntity(id: EntityId, type: EntityType): Entity {
  return {
    id,
    type,
    name: id,
    wikidata: null,
    description: '',
    background: '',
    facts: [],
    related: [],
    verified: true,
  };
}
