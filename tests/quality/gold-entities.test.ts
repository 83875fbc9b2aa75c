import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { type GoldEntities, meaningBy, readGoldEntities } from '../../scripts/evaluate/gold-entities.ts';

describe('the file that reads the addresses of public sets as our entities', () => {
  const gold = readGoldEntities();
  const { entities } = readDataset('data').dataset;
  const ids = new Set(entities.map(({ entity }) => entity.id));
  const addresses = gold.entities.flatMap(({ means = [], loosely = [] }) => [...means, ...loosely]);

  it('names entities that there are, each once', () => {
    const named = gold.entities.map(({ entity }) => entity);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(named).toEqual([...new Set(named)]);
  });

  it('gives no address to two entities', () => {
    expect(addresses).toEqual([...new Set(addresses)]);
  });

  it('writes addresses in one of three ways', () => {
    const odd = addresses.filter((address) => !/^(wikidata:Q\d+|(wikipedia|dbpedia-de):\S+)$/.test(address));
    expect(odd).toEqual([]);
  });

  it('agrees with the Wikidata items that stand in the data', () => {
    const items = new Map(entities.map(({ entity }) => [entity.id, entity.wikidata]));
    const meant = new Map(
      gold.entities.flatMap(({ entity, means = [] }) => means.map((uri) => [uri, entity])),
    );
    for (const [id, item] of items) {
      if (item !== null) expect([undefined, id]).toContain(meant.get(`wikidata:${item}`));
    }
  });

  it('puts each capital beside the country that it stands for', () => {
    for (const { entity, standsFor } of entities) {
      if (standsFor === null) continue;
      const row = gold.governments.find((names) => names.includes(entity.id)) ?? [];
      expect([...row]).toContain(standsFor);
    }
    expect(gold.governments.flat().filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('an address of a public set', () => {
  const gold: GoldEntities = {
    entities: [
      { entity: 'moscow', means: ['wikidata:Q649'] },
      { entity: 'france', means: ['wikipedia:France'], loosely: ['wikidata:Q121842'], spared: ['French'] },
    ],
    governments: [['russia', 'moscow']],
  };
  const MOSCOW = 'http://www.wikidata.org/entity/Q649';
  const FRANCE = 'http://en.wikipedia.org/wiki/France';
  const FRENCH_PEOPLE = 'http://www.wikidata.org/entity/Q121842';

  it.each<[string, string, string, ReturnType<ReturnType<typeof meaningBy>>]>([
    ['of a name must be linked', FRANCE, 'France', { entities: ['france'], need: 'must' }],
    ['of an adjective need not', FRANCE, 'French', { entities: ['france'], need: 'may' }],
    ['of a phrase without a name need not', FRANCE, 'The country', { entities: ['france'], need: 'may' }],
    ['of something close by need not', FRENCH_PEOPLE, 'Gauls', { entities: ['france'], need: 'may' }],
    ['of a capital is also its country', MOSCOW, 'Moscow', { entities: ['russia', 'moscow'], need: 'must' }],
    ['of something else is nothing of ours', 'NIL', 'Lyon', { entities: [], need: 'may' }],
  ])('%s', (_behavior, uri, surface, meaning) => {
    expect(meaningBy(gold)(uri, surface)).toEqual(meaning);
  });
});
