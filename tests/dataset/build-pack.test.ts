import { describe, expect, it } from 'vitest';
import { decodePack } from '../../pack/decode-pack.ts';
import { buildPack } from '../../scripts/dataset/build-pack.ts';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { fileOf, smallFolder } from './small-folder.ts';

describe('the bundled dataset', () => {
  const { dataset, problems } = readDataset('data');
  const library = decodePack(buildPack('data'));

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('holds what it is said to hold', () => {
    const { entities, articles, events, contested, newsSites } = dataset;
    expect([entities, articles, events, contested, newsSites].map(({ length }) => length)).toEqual([
      376, 188, 186, 35, 293,
    ]);
  });

  it('survives the pack, record by record', () => {
    expect(library.entityIds).toEqual(dataset.entities.map(({ entity }) => entity.id));
    expect(library.entityIds.map(library.entity)).toEqual(dataset.entities.map(({ entity }) => entity));
    expect(library.entityIds.map(library.namesOf)).toEqual(
      dataset.entities.map(({ aliases }) => aliases.map(({ alias }) => alias)),
    );
    expect(library.articles()).toEqual(dataset.articles.map(({ article }) => article));
    expect(library.events()).toEqual(dataset.events);
    expect(library.contested()).toEqual(dataset.contested);
  });

  it('gives the same bytes each time', () => {
    expect(buildPack('data')).toEqual(buildPack('data'));
  }, 60_000);

  it('lists an article with each entity that it names', () => {
    const article = 'presstv-2018-01-18-vancouver';
    const listed = library.entityIds.filter((id) =>
      library.articlesOn(id).some(({ id: other }) => other === article),
    );
    expect(listed).toEqual(
      expect.arrayContaining([
        'vancouver-meeting-2018',
        'steve-goldstein',
        'russian-foreign-ministry',
        'korean-war',
      ]),
    );
    expect(listed).not.toContain('panel-of-experts-1718');
  });

  it('lists core articles first, and the newest first among them', () => {
    const order = library
      .articlesOn('panel-of-experts-1718')
      .map(({ tier, published }) => [tier, published ?? '']);
    const sorted = order.toSorted(
      ([tierA, dateA], [tierB, dateB]) => tierA!.localeCompare(tierB!) || dateB!.localeCompare(dateA!),
    );
    expect(order.length).toBeGreaterThan(10);
    expect(order).toEqual(sorted);
  });

  it('puts no article without an entity', () => {
    const listed = new Set(
      library.entityIds.flatMap((id) => library.articlesOn(id).map(({ id: article }) => article)),
    );
    expect(library.articles().filter(({ id }) => !listed.has(id))).toEqual([]);
  });
});

describe('a folder', () => {
  it('with problems makes no pack, and says why', () => {
    const folder = smallFolder({ 'events.yaml': fileOf('events.yaml').replace('[russia]', '[rusia]') });
    expect(() => buildPack(folder)).toThrow(
      'events.yaml:3: There is no entity “rusia”. Did you mean “russia”?',
    );
  });

  it('in good order makes one', () => {
    const { lexicon, articlesOn, entityIds } = decodePack(buildPack(smallFolder()));
    expect(entityIds[lexicon.standsFor(entityIds.indexOf('moscow'))]).toBe('russia');
    expect(articlesOn('robert-wood').map(({ id }) => id)).toEqual(['agency-2024-03-28-veto']);
  });
});
