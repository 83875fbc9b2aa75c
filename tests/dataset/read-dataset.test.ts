import { describe, expect, it } from 'vitest';
import { showProblem } from '../../scripts/dataset/problem.ts';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { entity, fileOf, smallFolder } from './small-folder.ts';

function problemsWith(changes: Readonly<Record<string, string | null>>): string[] {
  return readDataset(smallFolder(changes)).problems.map(showProblem);
}

const moscow = (...lines: string[]) => ({ 'entities/moscow.yaml': entity('Place', 'Moscow', lines) });
const article = (before: string, after: string) => ({
  'articles/agency-2024-03-28-veto.yaml': fileOf('articles/agency-2024-03-28-veto.yaml').replace(
    before,
    after,
  ),
});

it('a good folder has no problems', () => {
  expect(problemsWith({})).toEqual([]);
});

describe('what a file must look like', () => {
  it.each<[string, Readonly<Record<string, string | null>>, string[]]>([
    [
      'text that is no YAML',
      { 'events.yaml': '- date: [2018' },
      [
        'events.yaml:1: This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
      ],
    ],
    ['a missing file', { 'cues.yaml': null }, ['cues.yaml:1: This file is missing. Add it.']],
    [
      'a mistyped field',
      { 'entities/moscow.yaml': entity('Place', 'Moscow', ['aliases: [Moscow]', 'standFor: russia']) },
      ['entities/moscow.yaml:12: There is no field “standFor” here. Did you mean “standsFor”?'],
    ],
    [
      'a mistyped type',
      { 'entities/moscow.yaml': entity('Plaice', 'Moscow', ['aliases: [Moscow]']) },
      [
        'entities/moscow.yaml:1: “Plaice” is not one of Person, Organization, Place, Event, Document, Concept, Weapon, Vessel. Did you mean “Place”?',
      ],
    ],
    [
      'a fact without a source',
      {
        'entities/moscow.yaml': entity('Place', 'Moscow', ['aliases: [Moscow]']).replace(
          /\n {4}source:.*/,
          '',
        ),
      },
      ['entities/moscow.yaml:6: facts[0] has no “source”. Add it.'],
    ],
    [
      'an event without a source',
      { 'events.yaml': fileOf('events.yaml').replace(/\n {2}source:.*/, '') },
      ['events.yaml:1: [0] has no “source”. Add it.'],
    ],
    [
      'a year without quotes',
      { 'events.yaml': fileOf('events.yaml').replace("'2024-03-28'", '2024') },
      ['events.yaml:1: [0].date must be text. Put it in quotes.'],
    ],
    [
      'an entity without aliases',
      moscow('aliases: []'),
      ['entities/moscow.yaml:11: aliases is empty. Fill it in or leave it out.'],
    ],
    [
      'a Wikidata item in words',
      moscow('aliases: [Moscow]', 'wikidata: Moscow'),
      ['entities/moscow.yaml:12: “Moscow” is not a Wikidata item, as in Q423.'],
    ],
    [
      'a line of a profile that no card has',
      moscow('aliases: [Moscow]', 'profile:', '  - { label: roles, text: Capital, source: A map }'),
      [
        'entities/moscow.yaml:13: “roles” is not one of role, body, country, parent, members, founded, mandate, seat, location, date, participants, outcome, vote, measures, aftermath, maker, status. Did you mean “role”?',
      ],
    ],
    [
      'a line of a profile without a source',
      moscow('aliases: [Moscow]', 'profile:', '  - { label: country, text: Russia }'),
      ['entities/moscow.yaml:13: profile[0] has no “source”. Add it.'],
    ],
    [
      'a file whose name is no id',
      { 'entities/Kremlin.yml': entity('Place', 'Kremlin', ['aliases: [Kremlin]']) },
      ['entities/Kremlin.yml:1: A file here is called by its id: lower case, hyphens, and .yaml at the end.'],
    ],
  ])('%s', (_what, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});

describe('what must exist', () => {
  it.each<[string, Readonly<Record<string, string | null>>, string[]]>([
    [
      'a related entity',
      {
        'entities/moscow.yaml': entity('Place', 'Moscow', ['aliases: [Moscow]']).replace(
          'related: []',
          'related: [{ id: rusia, relation: capital of }]',
        ),
      },
      ['entities/moscow.yaml:9: There is no entity “rusia”. Did you mean “russia”?'],
    ],
    [
      'an entity other than itself',
      {
        'entities/moscow.yaml': entity('Place', 'Moscow', ['aliases: [Moscow]']).replace(
          'related: []',
          'related: [{ id: moscow, relation: is }]',
        ),
      },
      ['entities/moscow.yaml:9: An entity is not related to itself. Leave this out.'],
    ],
    [
      'an entity that a profile names',
      moscow(
        'aliases: [Moscow]',
        'profile:',
        '  - { label: country, text: Russia, entity: rusia, source: A map }',
      ),
      ['entities/moscow.yaml:13: There is no entity “rusia”. Did you mean “russia”?'],
    ],
    [
      'an entity other than itself in a profile',
      moscow(
        'aliases: [Moscow]',
        'profile:',
        '  - { label: seat, text: Moscow, entity: moscow, source: A map }',
      ),
      ['entities/moscow.yaml:13: A profile names other entities. Leave this out.'],
    ],
    [
      "a capital's country",
      moscow('aliases: [Moscow]', 'standsFor: rusia'),
      ['entities/moscow.yaml:12: There is no entity “rusia”. Did you mean “russia”?'],
    ],
    [
      "an event's entity",
      { 'events.yaml': fileOf('events.yaml').replace('[russia]', '[atlantis]') },
      ['events.yaml:3: There is no entity “atlantis”.'],
    ],
    [
      "a contested point's entity and its articles",
      {
        'contested.yaml': fileOf('contested.yaml')
          .replace('[russia]', '[russa]')
          .replace('[agency-2024-03-28-veto]', '[agency-2024-03-29-veto]'),
      },
      [
        'contested.yaml:5: There is no article “agency-2024-03-29-veto”. Did you mean “agency-2024-03-28-veto”?',
        'contested.yaml:6: There is no entity “russa”. Did you mean “russia”?',
      ],
    ],
    [
      'an id of its own for each contested point',
      { 'contested.yaml': `${fileOf('contested.yaml')}\n${fileOf('contested.yaml')}` },
      ['contested.yaml:7: “why” is the id of the point on line 1, too. Give this one its own.'],
    ],
    [
      'a group of cues',
      moscow('aliases:', '  - alias: Moscow', '    need: near', "    for: ['@counsil']"),
      ['entities/moscow.yaml:12: There is no group “counsil” in cues.yaml. Did you mean “council”?'],
    ],
  ])('%s', (_what, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});

describe('dates, languages, sites', () => {
  it.each<[string, Readonly<Record<string, string | null>>, string[]]>([
    [
      'a day that no calendar has',
      { 'events.yaml': fileOf('events.yaml').replace('2024-03-28', '2023-02-29') },
      ['events.yaml:1: No calendar has the date 2023-02-29. Look it up again.'],
    ],
    [
      'a time in office that no calendar has, and one that ends before it begins',
      moscow(
        'aliases: [Moscow]',
        'profile:',
        "  - { label: role, text: Capital, from: '1918-02-30', source: A map }",
        "  - { label: role, text: Capital, from: '1918-03', until: '1917', source: A map }",
        "  - { label: role, text: Capital, from: '1918-03', until: '1918', source: A map }",
      ),
      [
        'entities/moscow.yaml:13: No calendar has the date 1918-02-30. Look it up again.',
        'entities/moscow.yaml:14: This ends (1917) before it begins (1918-03).',
      ],
    ],
    [
      'an article of which no time is known',
      article("published: '2024-03-28'\n", ''),
      [
        'articles/agency-2024-03-28-veto.yaml:1: An article says when it was published, or what is known of that in “dateHint”.',
      ],
    ],
    [
      'an unknown language of an article',
      article('language: en', 'language: english'),
      ['articles/agency-2024-03-28-veto.yaml:6: “english” is not the code of a language, as in en or ko.'],
    ],
    [
      'an unknown language of names',
      moscow('aliases: [Moscow]', 'otherLanguages:', '  xq: [Moskau]'),
      ['entities/moscow.yaml:13: “xq” is not the code of a language, as in en or ko.'],
    ],
    [
      'a site that stands twice, and one of no country',
      {
        'news-sites.csv':
          'domain,name,country,languages\napnews.com,AP,us,en\napnews.com,AP,us,en\nbbc.com,BBC,gbr,en|br2\n',
      },
      [
        'news-sites.csv:3: “apnews.com” stands on line 2 already. Leave one out.',
        'news-sites.csv:4: “gbr” is not the two-letter code of a country.',
        'news-sites.csv:4: “br2” is not the code of a language, as in en or ko.',
      ],
    ],
    [
      'a site with a cell too few',
      { 'news-sites.csv': 'domain,name,country,languages\napnews.com,AP,us\n' },
      ['news-sites.csv:2: A row has four cells (domain,name,country,languages) and this one has 3.'],
    ],
  ])('%s', (_what, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });
});

describe('aliases that would mark what nobody meant', () => {
  it.each<[string, string]>([
    ['M', 'one character'],
    ['北', 'one character'],
    ["'1718'", 'a bare number'],
    ['This', 'a word of every sentence'],
    ['the Panel', 'said of many things'],
    ['NIS', 'an acronym of two or three letters'],
    ['S.P.A.', 'an acronym of two or three letters'],
    ['veto', 'a common word'],
  ])('%s alone', (alias, weakness) => {
    const name = alias.replaceAll("'", '');
    expect(problemsWith(moscow('aliases:', '  - Moscow city', `  - ${alias}`))).toEqual([
      `entities/moscow.yaml:13: “${name}” is ${weakness}. Say what it needs before it means this.`,
    ]);
  });

  it.each(['EU', 'UN', 'Moscow', 'KCNA', 'ballistic missile', '平壤'])('%s is a name on its own', (alias) => {
    expect(problemsWith(moscow('aliases:', `  - ${alias}`))).toEqual([]);
  });

  it('a weak alias with a need is fine', () => {
    const rule = ['  - Moscow city', '  - alias: NIS', '    need: near', "    for: ['@council']"];
    expect(problemsWith(moscow('aliases:', ...rule))).toEqual([]);
  });

  it.each([
    ['near', 'near'],
    ['beside', 'beside'],
    ['page', 'on the page'],
  ])('a need of %s without cues can never be met', (need, where) => {
    expect(problemsWith(moscow('aliases:', '  - alias: Moscow', `    need: ${need}`))).toEqual([
      `entities/moscow.yaml:12: “Moscow” needs a cue ${where} and has none. Add words to “for”.`,
    ]);
  });

  it('each of several names with one rule is looked at, on its own line', () => {
    const names = ['  - alias:', '      - Moscow', '      - \u2013', '    need: near', '    for: [Kremlin]'];
    expect(problemsWith(moscow('aliases:', ...names))).toEqual([
      'entities/moscow.yaml:14: “\u2013” has no letter and no digit. Leave it out.',
    ]);
  });

  it('a short form without a fuller name has nothing to follow', () => {
    expect(problemsWith(moscow('aliases:', '  - alias: Moscow', '    need: antecedent'))).toEqual([
      'entities/moscow.yaml:12: “Moscow” follows a fuller name, and there is none among the aliases. Add one.',
    ]);
  });

  it('an alias that the linker cannot tell from an earlier one is left out', () => {
    expect(problemsWith(moscow('aliases:', '  - great power', '  - Great Power'))).toEqual([
      'entities/moscow.yaml:13: “Great Power” is the same to the linker as “great power” on line 12. Leave it out.',
    ]);
  });

  it('of two entities with one alias, both cannot need nothing', () => {
    expect(
      problemsWith({ 'entities/moscow-idaho.yaml': entity('Place', 'Moscow, Idaho', ['aliases: [Moscow]']) }),
    ).toEqual([
      'entities/moscow.yaml:12: “Moscow” means moscow-idaho wherever it stands (entities/moscow-idaho.yaml:11). Say near, beside or on which page it means moscow.',
    ]);
  });

  it('of two entities with one alias, the second may listen for cues', () => {
    const idaho = ['aliases:', '  - alias: Moscow', '    need: near', '    for: [Idaho]'];
    expect(problemsWith({ 'entities/moscow-idaho.yaml': entity('Place', 'Moscow, Idaho', idaho) })).toEqual(
      [],
    );
  });
});
