import { describe, expect, it } from 'vitest';
import { type NotesQuery, bytesOf, createNoteFinder, siteOfTarget } from '../../notes/find-notes.ts';
import type { Note, Target } from '../../notes/note.ts';

const ALL: NotesQuery = {
  query: '',
  entity: null,
  tag: null,
  site: null,
  from: null,
  to: null,
  deleted: false,
  offset: 0,
  count: 100,
};

const page = (address: string, title = 'Ferries late again') => ({ address, title });
const entity = (id: string): Target => ({ kind: 'entity', entity: id });
const article = (address: string): Target => ({ kind: 'article', page: page(address) });

const note = (id: string, text: string, given: Partial<Note> = {}): Note => ({
  id,
  target: entity('ferry-board'),
  text,
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  revision: `revision of ${id}`,
  ancestors: [],
  copyOf: null,
  deletedAt: null,
  ...given,
});

const shelf = (...notes: Note[]) => new Map(notes.map((stored) => [stored.id, stored]));
const finder = () =>
  createNoteFinder((id) => ({ 'ferry-board': 'Ferry Board', cafe: 'Café Zürich' })[id] ?? null);

const NOTES = shelf(
  note('plain', 'Ask who chairs it', { updatedAt: 10, tags: ['todo'] }),
  note('accents', 'Müller said «déjà vu»', { updatedAt: 30 }),
  note('korean', '한국의 외교부', { updatedAt: 20, target: entity('cafe') }),
  note('page', 'A good story', {
    updatedAt: 40,
    target: article('https://www.harbor.example/late'),
    tags: ['todo', 'ferries'],
  }),
  note('other', 'Another story', { updatedAt: 50, target: article('https://news.example/x') }),
  note('gone', 'Ask again', { updatedAt: 60, deletedAt: 60 }),
);

const ids = (query: Partial<NotesQuery>) =>
  finder()
    .find(NOTES, { ...ALL, ...query })
    .rows.map(({ id }) => id);

describe('A search of the notes', () => {
  it.each<[string, Partial<NotesQuery>, string[]]>([
    ['gives all, the last changed first', {}, ['other', 'page', 'accents', 'korean', 'plain']],
    ['finds a word in any case', { query: 'CHAIRS' }, ['plain']],
    ['finds the beginning and the middle of a word', { query: 'hair' }, ['plain']],
    ['finds accents without accents', { query: 'muller deja' }, ['accents']],
    ['finds without accents by accents', { query: 'zurich' }, ['korean']],
    ['finds part of a word in a language without spaces', { query: '외교' }, ['korean']],
    ['wants all words', { query: 'story another' }, ['other']],
    ['finds by what the note is about', { query: 'ferry board' }, ['accents', 'plain']],
    ['finds by the title of the page', { query: 'late again good' }, ['page']],
    ['finds by the site', { query: 'harbor.example' }, ['page']],
    ['finds by a tag', { query: 'todo' }, ['page', 'plain']],
    ['finds nothing where a word is nowhere', { query: 'ask nothing' }, []],
    ['keeps to an entity', { entity: 'cafe' }, ['korean']],
    ['keeps to a tag', { tag: 'todo' }, ['page', 'plain']],
    ['keeps to a tag and words', { tag: 'todo', query: 'ask' }, ['plain']],
    ['keeps to a site', { site: 'harbor.example' }, ['page']],
    ['keeps to what was changed from a time on', { from: 40 }, ['other', 'page']],
    ['keeps to what was changed before a time', { to: 20 }, ['plain']],
    ['keeps to what was deleted', { deleted: true }, ['gone']],
    ['passes over some and gives so many', { offset: 1, count: 2 }, ['page', 'accents']],
  ])('%s', (_, query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it('finds the same typed letter by letter as at once', () => {
    const search = finder();
    for (const query of [
      's',
      'st',
      'story',
      'story a',
      'story an',
      'story',
      'ory',
      '',
      'as',
      'ask',
      'sk a',
    ]) {
      const typed = search.find(NOTES, { ...ALL, query });
      expect(typed).toEqual(finder().find(NOTES, { ...ALL, query }));
    }
  });

  it('counts all that were found, not only those that are given', () => {
    expect(finder().find(NOTES, { ...ALL, count: 1 }).total).toBe(5);
  });

  it('says what the notes can be filtered by, the most used first', () => {
    expect(finder().find(NOTES, { ...ALL, query: 'chairs' }).facets).toEqual({
      entities: [
        { value: 'ferry-board', label: 'Ferry Board', count: 2 },
        { value: 'cafe', label: 'Café Zürich', count: 1 },
      ],
      tags: [
        { value: 'todo', label: 'todo', count: 2 },
        { value: 'ferries', label: 'ferries', count: 1 },
      ],
      sites: [
        { value: 'harbor.example', label: 'harbor.example', count: 1 },
        { value: 'news.example', label: 'news.example', count: 1 },
      ],
    });
  });

  it('finds a note by what it says now, and no longer by what it said', () => {
    const search = finder();
    search.prepare(NOTES);
    const changed = shelf(note('plain', 'Settled', { revision: 'next' }));
    search.prepare(changed);
    expect(search.find(changed, { ...ALL, query: 'chairs' }).total).toBe(0);
    expect(search.find(changed, { ...ALL, query: 'settled' }).total).toBe(1);
  });

  it('shows the words around what was found', () => {
    const long = `${'before '.repeat(100)}the Rücktritt ${'after '.repeat(100)}`;
    const { rows } = finder().find(shelf(note('long', long)), { ...ALL, query: 'rucktritt' });
    expect(rows[0]?.excerpt).toMatch(/^… (before )+the Rücktritt (after )+/);
  });

  it('names a page without a title by its address, and a passage by its words', () => {
    const address = 'https://news.example/x';
    const notes = shelf(
      note('untitled', '', { target: { kind: 'article', page: page(address, ' ') } }),
      note('quote', '', {
        target: {
          kind: 'passage',
          page: page(address),
          passage: { exact: 'never again', prefix: '', suffix: '', start: 0, end: 11 },
        },
      }),
    );
    expect(
      finder()
        .find(notes, ALL)
        .rows.map(({ title }) => title),
    ).toEqual(['never again', address]);
  });
});

it.each<[string, string]>([
  ['https://www.harbor.example/late', 'harbor.example'],
  ['http://News.Example:8080/x', 'news.example'],
  ['https://me@news.example?www.other.example', 'news.example'],
])('the site of %s is %s', (address, site) => {
  expect(siteOfTarget(article(address))).toBe(site);
});

it.each(['', 'plain', 'é', '한국', '😀 x', 'a\nb'])('the size of %j is that of its UTF-8', (text) => {
  expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
});
