import type { Article, Entity, EntityType } from '../../library/records.ts';
import type { EntityId, Lexicon, Need } from '../../linking/types.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { type PackAlias, type PackSource, encodePack } from '../../pack/encode-pack.ts';

interface SmallEntity {
  readonly type: EntityType;
  readonly aliases: readonly PackAlias[];
  readonly standsFor?: EntityId;
  readonly related?: readonly EntityId[];
  /** The years of its facts. */
  readonly years?: readonly string[];
  /** How many articles of 20 mention it. */
  readonly mentionedIn?: number;
  readonly verified?: boolean;
  readonly familiar?: boolean;
}

interface SmallWorld {
  readonly entities: Readonly<Record<EntityId, SmallEntity>>;
  readonly otherNames?: readonly string[];
  readonly locatives?: readonly string[];
  readonly titles?: readonly string[];
  readonly namesakes?: readonly string[];
  readonly indefinites?: readonly string[];
  readonly kin?: readonly string[];
  readonly dealings?: readonly string[];
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
  kin = [],
  dealings = [],
  openers = [],
}: SmallWorld): PackSource {
  const articleIds = Array.from({ length: 20 }, (_, index) => `article-${index}`);
  return {
    entities: Object.entries(entities).map(([id, small]) => ({
      entity: bareEntity(id, small),
      aliases: small.aliases,
      standsFor: small.standsFor ?? null,
      articles: articleIds.slice(0, small.mentionedIn ?? 0),
    })),
    otherNames: otherNames.map((name) => alias(name)),
    articles: Object.values(entities).some(({ mentionedIn }) => mentionedIn)
      ? articleIds.map(bareArticle)
      : [],
    events: [],
    contested: [],
    locatives,
    titles,
    namesakes,
    indefinites,
    kin,
    dealings,
    openers,
  };
}

function bareEntity(
  id: EntityId,
  { type, related = [], years = [], verified = true, familiar = false }: SmallEntity,
): Entity {
  return {
    id,
    type,
    name: id,
    wikidata: null,
    description: '',
    background: '',
    profile: [],
    facts: years.map((date) => ({ text: '', date, source: '' })),
    related: related.map((other) => ({ id: other, relation: '' })),
    verified,
    familiar,
  };
}

function bareArticle(id: string): Article {
  return {
    id,
    url: null,
    title: null,
    outlet: '',
    outletCountry: '',
    outletKind: '',
    published: null,
    dateHint: null,
    language: 'en',
    facts: [],
    stance: '',
    topics: [],
    tier: 'core',
    confidence: 'high',
    note: null,
  };
}
