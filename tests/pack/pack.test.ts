import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../library/library.ts';
import type { Article, Entity } from '../../library/records.ts';
import { findNames } from '../../linking/find-names.ts';
import { scanText } from '../../linking/scan-text.ts';
import { tokenize } from '../../linking/tokenize.ts';
import { entryPlace } from '../../linking/trie.ts';
import type { CueSet, Lexicon, Rule } from '../../linking/types.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { type PackSource, encodePack } from '../../pack/encode-pack.ts';
import { MAGIC, SECTIONS } from '../../pack/layout.ts';
import { alias, smallSource } from '../linking/small-lexicon.ts';

const bare = smallSource({
  entities: {
    panel: {
      type: 'Organization',
      aliases: [
        alias('UN Panel of Experts'),
        alias('Panel', 'near', { for: ['North Korea', '1718'], against: ['solar'], also: ['DPRK'] }),
        alias('전문가패널', 'nothing', { language: 'ko' }),
      ],
    },
    'kim-song': { type: 'Person', aliases: [alias('Kim Song', 'beside', { for: ['1718', 'North Korea'] })] },
    moscow: { type: 'Place', aliases: [alias('Moscow')], standsFor: 'russia' },
    russia: { type: 'Place', aliases: [alias('Russia'), alias('Panel', 'page')] },
  },
  otherNames: ['Panel Show'],
  locatives: ['in', 'city of'],
  titles: ['Ambassador'],
  openers: ['yesterday'],
});

const russia: Entity = {
  ...bare.entities[3]!.entity,
  profile: [
    {
      label: 'role',
      text: 'Permanent member of the “Совет”',
      from: '1991-12',
      until: null,
      entity: 'panel',
      source: 'A list of members',
    },
  ],
  familiar: true,
};

const source: PackSource = {
  ...bare,
  entities: bare.entities.map((entry) => ({
    ...entry,
    entity: entry.entity.id === 'russia' ? russia : entry.entity,
    articles: { panel: ['second', 'first'], 'kim-song': ['first'] }[entry.entity.id] ?? [],
  })),
  articles: [article('first'), article('second')],
  events: [
    { date: '2009-06-12', title: 'The Panel begins', entities: ['panel'], source: 'S/RES/1874 (2009)' },
  ],
  contested: [
    {
      id: 'why',
      question: 'Why did it end?',
      positions: [{ says: 'It was biased — “одни” say.', articles: ['first'] }],
      entities: ['panel'],
    },
  ],
};

const bytes = encodePack(source);

describe('what is written is read', () => {
  const library = decodePack(bytes);
  const { lexicon } = library;

  it('entities, in their order', () => {
    expect(library.entityIds).toEqual(['panel', 'kim-song', 'moscow', 'russia']);
    expect(library.entityIds.map((id) => library.entity(id))).toEqual(
      source.entities.map(({ entity }) => entity),
    );
    expect(library.entity('nobody')).toBeUndefined();
  });

  it('names, articles, events and contested points', () => {
    expect(library.namesOf('panel')).toEqual(['UN Panel of Experts', 'Panel', '전문가패널']);
    expect(library.namesOf('nobody')).toEqual([]);
    expect(library.articles()).toEqual(source.articles);
    expect(library.articlesOn('panel').map(({ id }) => id)).toEqual(['second', 'first']);
    expect(library.articlesOn('russia')).toEqual([]);
    expect(library.articlesOn('nobody')).toEqual([]);
    expect(['panel', 'kim-song', 'russia', 'nobody'].map(library.articleShare)).toEqual([1, 0.5, 0, 0]);
    expect(library.events()).toEqual(source.events);
    expect(library.contested()).toEqual(source.contested);
  });

  it('what each name means, and when', () => {
    expect(sensesOf(library, 'Panel')).toEqual([
      {
        entity: 'panel',
        need: 'near',
        for: ['1718', 'North Korea'],
        against: ['solar'],
        also: ['DPRK'],
        language: '',
      },
      { entity: 'russia', need: 'page', for: [], against: [], also: [], language: '' },
    ]);
    expect(sensesOf(library, '전문가패널')).toMatchObject([{ entity: 'panel', language: 'ko' }]);
    expect(sensesOf(library, 'Panel Show')).toMatchObject([{ entity: '', need: 'nothing' }]);
    expect(sensesOf(library, 'Panel of Experts')).toEqual([]);
  });

  it('who is a person, and what a capital stands for', () => {
    expect(library.entityIds.filter((_id, number) => lexicon.isPerson(number))).toEqual(['kim-song']);
    expect(library.entityIds.map((_id, number) => lexicon.standsFor(number))).toEqual([-1, -1, 3, -1]);
    expect(lexicon.entityId(3)).toBe('russia');
  });

  it('locatives and titles', () => {
    expect(cueWords(lexicon, lexicon.locatives)).toEqual(['city of', 'in']);
    expect(cueWords(lexicon, lexicon.titles)).toEqual(['Ambassador']);
  });

  it('also where the bytes lie inside others', () => {
    const around = new Uint8Array(bytes.length + 8);
    around.set(bytes, 4);
    expect(decodePack(around.subarray(4, 4 + bytes.length)).entityIds).toEqual(library.entityIds);
  });
});

it('every name of any dataset is found again', () => {
  const names = fc.uniqueArray(
    fc.stringMatching(/^[A-Za-zé가-힣 ]{1,12}$/).filter((name) => tokenize(name).length > 0),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(names, (written) => {
      const library = decodePack(
        encodePack(
          smallSource({
            entities: { any: { type: 'Concept', aliases: written.map((name) => alias(name)) } },
          }),
        ),
      );
      for (const name of written)
        expect(sensesOf(library, name)).toContainEqual(expect.objectContaining({ entity: 'any' }));
    }),
    { numRuns: 50 },
  );
});

it('the same dataset gives the same bytes', () => {
  expect(encodePack(structuredClone(source))).toEqual(bytes);
});

it('an empty dataset is a pack, too', () => {
  expect(decodePack(encodePack(smallSource({ entities: {} }))).entityIds).toEqual([]);
});

describe('a dataset that names what it does not have is refused', () => {
  it('an article', () => {
    expect(() => encodePack({ ...source, articles: [] })).toThrow('Nothing in the dataset is called second.');
  });

  it('a country', () => {
    expect(() => encodePack({ ...bare, entities: bare.entities.slice(0, 3) })).toThrow(
      'Nothing in the dataset is called russia.',
    );
  });
});

describe('damaged bytes are refused with a sentence', () => {
  const ends = SECTIONS.map((name, index) => {
    const view = new DataView(bytes.buffer);
    return { name, end: view.getUint32(8 + index * 8, true) + view.getUint32(12 + index * 8, true) };
  });

  it.each([
    ['nothing at all', new Uint8Array()],
    ['something else', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['another version', withByte(bytes, MAGIC.length - 1, '0'.charCodeAt(0))],
  ])('%s', (_what, damaged) => {
    expect(() => decodePack(damaged)).toThrow(
      /^The pack begins with .* and not with BGP3: it is damaged or of another version\.$/,
    );
  });

  it.each([MAGIC.length, MAGIC.length + 4, 8 + 8 * SECTIONS.length - 1])(
    'cut short in its head, at %i',
    (length) => {
      expect(() => decodePack(bytes.slice(0, length))).toThrow(/^The pack is cut short: .*\.$/);
    },
  );

  it.each(SECTIONS)('a head that puts its %s elsewhere, or gives it another size', (name) => {
    const place = 8 + 8 * SECTIONS.indexOf(name);
    for (const number of [place, place + 4]) {
      for (const change of [-4, 4, 0x7fff_fff0]) {
        expect(() => decodePack(withNumber(bytes, number, change))).toThrow(
          /^The pack is (damaged|cut short): .*\.$/,
        );
      }
    }
  });

  it('bytes after its end', () => {
    expect(() => decodePack(new Uint8Array([...bytes, 0, 0, 0, 0]))).toThrow(/^The pack is damaged: .*\.$/);
  });

  it.each(ends.slice(0, -1))('cut short at the end of its $name', ({ end }) => {
    expect(() => decodePack(bytes.slice(0, end))).toThrow(/^The pack is cut short: .*\.$/);
  });

  it.each(ends)('cut short by a byte in its $name', ({ end }) => {
    expect(() => decodePack(bytes.slice(0, end - 1))).toThrow(/^The pack is cut short: .*\.$/);
  });
});

function article(id: string): Article {
  return {
    id,
    url: null,
    title: null,
    outlet: 'The Straight',
    outletCountry: 'CA',
    outletKind: 'newspaper',
    published: '2018-01-15',
    dateHint: null,
    language: 'en',
    facts: ['Someone was not invited'],
    stance: '',
    topics: [],
    tier: 'core',
    confidence: 'high',
    note: null,
  };
}

function sensesOf({ lexicon, entityIds }: Library, name: string) {
  return entriesOf(lexicon, name).flatMap(([target, rule]) =>
    rule.need === null
      ? []
      : {
          entity: entityIds[target - 1] ?? '',
          need: rule.need,
          for: cueWords(lexicon, rule.cuesFor),
          against: cueWords(lexicon, rule.cuesAgainst),
          also: cueWords(lexicon, rule.cuesAlso),
          language: rule.language,
        },
  );
}

/** What stands in the trie under a phrase: targets and rules. */
function entriesOf(lexicon: Lexicon, phrase: string): [target: number, rule: Rule][] {
  const { trie, vocabulary, entries } = lexicon;
  const { nodes, firsts, lasts, count } = findNames(lexicon, phrase, scanText(vocabulary, phrase));
  const whole = Array.from({ length: count }, (_, name) => name).find(
    (name) => firsts[name] === 0 && lasts[name] === tokenize(phrase).length - 1,
  );
  if (whole === undefined) return [];
  const place = entryPlace(trie, nodes[whole]!);
  const first = trie.entryStarts[place]!;
  return Array.from({ length: trie.entryStarts[place + 1]! - first }, (_, index) => {
    const entry = 2 * (first + index);
    return [entries[entry]!, lexicon.rule(entries[entry + 1]!)];
  });
}

const CUES = ['North Korea', '1718', 'solar', 'DPRK', 'in', 'city of', 'Ambassador'];

/** The words of cues, sorted. */
function cueWords(lexicon: Lexicon, cues: CueSet): string[] {
  return CUES.filter((written) =>
    entriesOf(lexicon, written).some(([target, { need }]) => need === null && cues.has(target)),
  ).sort();
}

/** The bytes with a number of the head raised by so much. */
function withNumber(from: Uint8Array, at: number, change: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(from);
  const view = new DataView(copy.buffer);
  view.setUint32(at, view.getUint32(at, true) + change, true);
  return copy;
}

function withByte(from: Uint8Array, at: number, value: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(from);
  copy[at] = value;
  return copy;
}
