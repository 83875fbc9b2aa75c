import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { EntityId } from '../../linking/types.ts';
import type { Label } from './labelled-document.ts';

const GOLD_ENTITIES_FILE = 'tests/quality/gold-entities.yaml';

/** The file as it is written; its head says what each field means. */
export interface GoldEntities {
  readonly entities: readonly GoldEntity[];
  readonly governments: readonly (readonly EntityId[])[];
}

export interface GoldEntity {
  readonly entity: EntityId;
  readonly means?: readonly string[];
  readonly loosely?: readonly string[];
  readonly spared?: readonly string[];
}

/** What an address of the public sets says of the mention that carries it. */
export type Meaning = (uri: string, surface: string) => Pick<Label, 'entities' | 'need'>;

export function readGoldEntities(): GoldEntities {
  return parse(readFileSync(GOLD_ENTITIES_FILE, 'utf8')) as GoldEntities;
}

/** Reads addresses by the file: an address in no row means nothing of ours. */
export function meaningBy({ entities, governments }: GoldEntities): Meaning {
  const means = new Map(entities.flatMap((row) => (row.means ?? []).map((uri) => [uri, row])));
  const loosely = new Map(entities.flatMap((row) => (row.loosely ?? []).map((uri) => [uri, row])));
  const withGovernment = (id: EntityId) => governments.find((row) => row.includes(id)) ?? [id];

  return (uri, surface) => {
    const short = shorten(uri);
    const row = means.get(short);
    if (row) {
      const spared = row.spared?.includes(surface) || !hasName(surface);
      return { entities: withGovernment(row.entity), need: spared ? 'may' : 'must' };
    }
    const loose = loosely.get(short);
    return { entities: loose ? withGovernment(loose.entity) : [], need: 'may' };
  };
}

/** "the nation" and "its" mean a country without naming it: linking them was never asked for. */
function hasName(surface: string): boolean {
  return /\p{Lu}/u.test(surface.replace(/^The /, ''));
}

function shorten(uri: string): string {
  const found = PREFIXES.find(([prefix]) => uri.startsWith(prefix));
  return found ? found[1] + uri.slice(found[0].length) : uri;
}

const PREFIXES: readonly (readonly [string, string])[] = [
  ['http://www.wikidata.org/entity/', 'wikidata:'],
  ['http://en.wikipedia.org/wiki/', 'wikipedia:'],
  ['http://de.dbpedia.org/resource/', 'dbpedia-de:'],
];
