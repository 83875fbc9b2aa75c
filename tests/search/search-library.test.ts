import { describe, expect, it } from 'vitest';
import type { Article } from '../../library/records.ts';
import type { NoteDocument } from '../../search/answer.ts';
import { NO_FILTERS } from '../../search/query.ts';
import { buildIndex } from '../../search/build-index.ts';
import { libraryDocuments } from '../../search/library-documents.ts';
import { createSearch } from '../../search/search-library.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { encodePack } from '../../pack/encode-pack.ts';
import { NOTHING_SAVED } from './saved-side.ts';
import { alias, smallSource } from '../linking/small-lexicon.ts';

const people = smallSource({
  entities: {
    'kim-jong-un': { type: 'Person', aliases: [alias('Kim Jong Un'), alias('Kim Jong-un'), alias('김정은')] },
    'kim-song': { type: 'Person', aliases: [alias('Kim Song')] },
    'antonio-guterres': { type: 'Person', aliases: [alias('António Guterres')] },
    'vancouver-meeting': { type: 'Event', aliases: [alias('Vancouver summit'), alias('Vancouver Group')] },
    vancouver: { type: 'Place', aliases: [alias('Vancouver')] },
    'workers-party': { type: 'Organization', aliases: [alias("Workers' Party")] },
    'panel-of-experts': { type: 'Organization', aliases: [alias('Panel of Experts'), alias('Watchers')] },
    'bird-watchers': { type: 'Concept', aliases: [alias('Watchers watch'), alias('Bird watchers')] },
  },
});

const described = {
  ...people,
  entities: people.entities.map(({ entity, ...rest }) => ({
    ...rest,
    entity: {
      ...entity,
      name: rest.aliases[0]!.alias,
      description: entity.id === 'panel-of-experts' ? 'Watched the sanctions after Vancouver.' : '',
    },
  })),
  articles: [
    article('lavrov', 'Lavrov says Vancouver meeting is destructive', 'The Straight', []),
    article('untitled', null, 'Agência Lusa', ['Seventeen tankers were seen']),
  ],
};

const library = decodePack(encodePack(described));
const search = createSearch(library, buildIndex(libraryDocuments(library)));

interface NoteText {
  readonly entity: string;
  readonly text: string;
}

/** What is found, by id; of notes their entity and excerpt. */
async function find(text: string, notes: readonly NoteText[] = []) {
  const query = { text, filters: NO_FILTERS, most: 12 };
  const { groups } = await search.find(query, { notes: notes.map(documentOf), saved: NOTHING_SAVED });
  const hits = groups.flatMap((group) => group.hits);
  return {
    entities: hits.flatMap((hit) => (hit.kind === 'entity' ? hit.entity.id : [])),
    articles: hits.flatMap((hit) => (hit.kind === 'article' ? hit.article.id : [])),
    notes: hits.flatMap((hit) =>
      hit.kind === 'note'
        ? { entity: hit.entity?.id, excerpt: hit.excerpt.map((piece) => piece.text).join('') }
        : [],
    ),
  };
}

function documentOf({ entity, text }: NoteText, index: number): NoteDocument {
  return {
    id: `${index}`,
    revision: text,
    entity,
    address: null,
    title: '',
    text,
    date: null,
    changedAt: 0,
  };
}

describe('entities', async () => {
  it.each<[rule: string, query: string, found: string[]]>([
    ['a whole name', 'Kim Song', ['kim-song']],
    ['the words in any order', 'song kim', ['kim-song']],
    ['the beginning of a word', 'guterr', ['antonio-guterres']],
    ['each word may be a beginning', 'ki jo', ['kim-jong-un']],
    ['a letter wrong', 'Vancoover summit', ['vancouver-meeting']],
    ['a letter missing', 'Guteres', ['antonio-guterres']],
    ['a letter wrong in four', 'Sonk', ['kim-song']],
    ['a letter wrong in a short word is another word', 'Kin', []],
    ['two letters wrong in a long word', 'Vankuver sumit', ['vancouver-meeting']],
    ['two letters that changed places', 'Gutrerres', ['antonio-guterres']],
    ['a hyphen left out', 'Jongun', ['kim-jong-un']],
    ['a syllable of Hangul that is still typed', '김저', ['kim-jong-un']],
    ['a name with a particle', '김정은이', ['kim-jong-un']],
    ['no accents where the name has them', 'Antonio Guterres', ['antonio-guterres']],
    ['accents where the name has none', 'Kím Sóng', ['kim-song']],
    ['another name of the same entity', 'Vancouver Group', ['vancouver-meeting']],
    ['a name in another script', '김정은', ['kim-jong-un']],
    ['a curly apostrophe', 'Workers’ Party', ['workers-party']],
    ['nothing has all the words: what has the rarer one', 'Guterres Vancouver', ['antonio-guterres']],
    ['words of the description', 'sanctions', ['panel-of-experts']],
    ['nobody', 'Zorro', []],
  ])('%s: %j', async (_rule, query, found) => {
    expect((await find(query)).entities).toEqual(found);
  });

  it('the one that is called exactly so comes first, and a mere mention last', async () => {
    expect((await find('vancouver')).entities).toEqual([
      'vancouver',
      'vancouver-meeting',
      'panel-of-experts',
    ]);
    expect((await find('watchers')).entities).toEqual(['panel-of-experts', 'bird-watchers']);
    expect((await find('VANCOUVER GROUP')).entities[0]).toBe('vancouver-meeting');
  });
});

describe('articles', async () => {
  it.each<[rule: string, query: string, found: string[]]>([
    ['a word of the headline', 'destructive', ['lavrov']],
    ['the outlet', 'straight', ['lavrov']],
    ['the outlet without its accents', 'agencia', ['untitled']],
    ['what it says, where there is no headline', 'tankers', ['untitled']],
  ])('%s: %j', async (_rule, query, found) => {
    expect((await find(query)).articles).toEqual(found);
  });
});

describe('notes', async () => {
  const long = `${'The first lines are about something else. '.repeat(10)}Then Málaga ${'went on and on. '.repeat(20)}`;
  const notes = [
    { entity: 'kim-song', text: 'Spoke on 28 March.' },
    { entity: 'vancouver', text: long },
  ];

  it('a short note is its own excerpt', async () => {
    expect((await find('march', notes)).notes).toEqual([
      { entity: 'kim-song', excerpt: 'Spoke on 28 March.' },
    ]);
  });

  it('a long note is cut around the word that was found, with a mark where it is cut', async () => {
    const [found] = (await find('malaga', notes)).notes;
    expect(found?.entity).toBe('vancouver');
    expect(found?.excerpt).toMatch(/^… .*Then Málaga went on.* …$/);
    expect(found?.excerpt.length).toBeLessThan(250);
  });

  it('a long note in Korean, whose letters fold into several, is cut there, too', async () => {
    const korean = `${'다른 이야기가 먼저 나온다. '.repeat(20)}평양에서 끝났다. ${'이야기가 더 있다. '.repeat(20)}`;
    const [found] = (await find('평양', [{ entity: 'vancouver', text: korean }])).notes;
    expect(found?.excerpt).toMatch(/^… .*평양에서 끝났다.* …$/);
  });

  it('all words of the query must be in it', async () => {
    expect((await find('spoke april', notes)).notes).toEqual([]);
  });

  it('what is searched is what is handed in, each time anew', async () => {
    expect((await find('march')).notes).toEqual([]);
  });
});

it.each(['', '   ', '\t\n'])('an empty query finds nothing: %j', async (query) => {
  expect(await find(query, [{ entity: 'kim-song', text: 'any' }])).toEqual({
    entities: [],
    articles: [],
    notes: [],
  });
});

it('no more than twelve of a kind', async () => {
  const many = Array.from({ length: 30 }, () => ({ entity: 'kim-song', text: 'the same' }));
  expect((await find('same', many)).notes).toHaveLength(12);
});

function article(id: string, title: string | null, outlet: string, facts: string[]): Article {
  return {
    id,
    url: null,
    title,
    outlet,
    outletCountry: 'CA',
    outletKind: 'newspaper',
    published: null,
    dateHint: null,
    language: 'en',
    facts,
    stance: '',
    topics: [],
    tier: 'core',
    confidence: 'high',
    note: null,
  };
}
