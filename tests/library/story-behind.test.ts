import { describe, expect, it } from 'vitest';
import { relationMap } from '../../library/relation-map.ts';
import { storyBehind } from '../../library/story-behind.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { encodePack } from '../../pack/encode-pack.ts';
import { alias, smallSource } from '../linking/small-lexicon.ts';

const NAMES = ['panel', 'veto', 'envoy', 'island', 'ferry'];
const EXTRAS = Array.from({ length: 25 }, (_, index) => `extra-${index}`);
const source = smallSource({
  entities: {
    ...Object.fromEntries(
      [...NAMES, ...EXTRAS].map((id) => [id, { type: 'Concept', aliases: [alias(`The ${id}`)] } as const]),
    ),
    hub: { type: 'Organization', aliases: [alias('The hub')], related: EXTRAS },
    board: { type: 'Organization', aliases: [alias('The board')], related: ['envoy', 'island'] },
    harbor: { type: 'Place', aliases: [alias('The harbor')], related: ['board'] },
  },
});
const library = decodePack(
  encodePack({
    ...source,
    events: [
      { date: '2024-03-28', title: 'The veto', entities: ['veto'], source: 'A book' },
      { date: '2009-06-12', title: 'The panel is made', entities: ['panel', 'ferry'], source: 'A book' },
      { date: '2020', title: 'The ferry sinks', entities: ['ferry'], source: 'A book' },
      { date: '2018-01-16', title: 'The meeting', entities: ['island'], source: 'A book' },
    ],
    contested: [
      { id: 'why', question: 'Why the veto?', positions: [], entities: ['veto', 'panel'] },
      { id: 'who', question: 'Who sank the ferry?', positions: [], entities: ['ferry', 'board'] },
    ],
  }),
);

const behind = (entities: string[], dates: string[] = []) => {
  const { events, contested } = storyBehind(library, entities, new Set(dates));
  return [...events.map(({ title }) => title), ...contested.map(({ question }) => question)];
};

describe('What is behind a page', () => {
  it.each<[string, string[], string[], string[]]>([
    ['is nothing where the page is about nothing that we know', [], [], []],
    [
      'are the events of what it is about, oldest first, and where sources disagree on it',
      ['veto', 'panel'],
      [],
      ['The panel is made', 'The veto', 'Why the veto?'],
    ],
    [
      'is not what has only a lesser name in common with it',
      ['envoy', ...EXTRAS.slice(0, 14), 'ferry'],
      [],
      [],
    ],
    [
      'is an event that related articles tell of, whoever was there',
      ['veto'],
      ['2018-01-16'],
      ['The meeting', 'The veto', 'Why the veto?'],
    ],
  ])('%s', (_, entities, dates, expected) => {
    expect(behind(entities, dates)).toEqual(expected);
  });
});

describe('The map of an entity’s relations', () => {
  it('has the entity first, then those it names and those that name it, and each pair once', () => {
    const { entities, relations } = relationMap(library, 'board')!;
    expect(entities.map(({ id }) => id)).toEqual(['board', 'envoy', 'island', 'harbor']);
    expect(relations.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 2],
      [3, 0],
    ]);
  });

  it('has no more entities than can be told apart', () => {
    expect(relationMap(library, 'hub')!.entities).toHaveLength(20);
  });

  it('is none of an unknown entity', () => {
    expect(relationMap(library, 'nobody')).toBe(null);
  });
});
