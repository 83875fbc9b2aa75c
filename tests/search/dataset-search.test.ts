import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../library/library.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { buildPack } from '../../scripts/dataset/build-pack.ts';
import type { NoteDocument, SearchAnswer } from '../../search/answer.ts';
import { buildIndex } from '../../search/build-index.ts';
import { libraryDocuments } from '../../search/library-documents.ts';
import { NO_FILTERS, type SearchFilters, type SearchKind } from '../../search/query.ts';
import { type LibrarySearch, type ReaderSide, createSearch } from '../../search/search-library.ts';
import { NOTHING_SAVED, type SavedSample, savedSide } from './saved-side.ts';

/** A search over the dataset itself: what a reader sees of it. */
let library: Library;
let search: LibrarySearch;

beforeAll(() => {
  library = decodePack(buildPack('data'));
  search = createSearch(library, buildIndex(libraryDocuments(library)));
}, 60_000);

const nobody: ReaderSide = { notes: [], saved: NOTHING_SAVED };
const find = (text: string, filters: Partial<SearchFilters> = {}, reader = nobody) =>
  search.find({ text, filters: { ...NO_FILTERS, ...filters }, most: 12 }, reader);

/** The first hit of a kind, with what matched in brackets. */
function first({ groups }: SearchAnswer, kind: SearchKind) {
  const hit = groups.find((group) => group.kind === kind)?.hits[0];
  return (
    hit && {
      title: draw(hit.title),
      excerpt: 'excerpt' in hit && hit.excerpt ? draw(hit.excerpt) : null,
      foundBy: hit.kind === 'entity' && hit.foundBy ? draw(hit.foundBy) : null,
    }
  );
}

const draw = (text: readonly { readonly text: string; readonly matched: boolean }[]) =>
  text.map((piece) => (piece.matched ? `[${piece.text}]` : piece.text)).join('');

describe('A hit says what was found', () => {
  it.each<[kind: SearchKind, query: string, title: string, foundBy: string | null]>([
    ['entity', 'zakh', 'Maria [Zakh]arova', null],
    ['entity', 'zakarova', 'Maria [Zakharova]', null],
    ['entity', 'Захарова', 'Maria Zakharova', 'Мария [Захарова]'],
    ['entity', '자하로바', 'Maria Zakharova', '마리야 [자하로바]'],
    ['entity', 'jongun', 'Kim [Jong Un]', null],
    [
      'event',
      'hockey',
      "Russia denounces '17 countries'; Goldstein replies; Koreas agree on a joint [hockey] team",
      null,
    ],
    ['contested', 'invited', 'Were Russia and China [invited] to the Vancouver meeting?', null],
  ])('%s by %j', async (kind, query, title, foundBy) => {
    expect(first(await find(query), kind)).toMatchObject({ title, foundBy });
  });

  it('in an article: what it says, where the headline does not have all the words', async () => {
    const found = first(await find('goldstein haste vancouver'), 'article');
    expect(found?.title).toContain('[Vancouver]');
    expect(found?.excerpt).toMatch(/\[Goldstein\].*\[haste\]/);
    expect(first(await find('dismisses detrimental'), 'article')?.excerpt).toBeNull();
  });
});

describe('The answer that comes first', () => {
  it.each([
    ['kim', 'Kim Jong Un'],
    ['kim jong', 'Kim Jong Un'],
    ['north', 'North Korea'],
    ['msmt', 'Multilateral Sanctions Monitoring Team'],
    ['guterres', 'António Guterres'],
    ['hanoi', 'Hanoi'],
    ['putin', 'Vladimir Putin'],
  ])('%j: %s', async (query, name) => {
    const { groups } = await find(query);
    expect(groups[0]).toMatchObject({ kind: 'entity' });
    expect(groups[0]?.hits[0]).toMatchObject({ entity: { name } });
  });
});

describe('Filters', () => {
  it('leave what they let through, and count what each would', async () => {
    const all = await find('vancouver');
    const iran = await find('vancouver', { outletCountries: ['Iran'] });
    expect(iran.groups.map(({ kind }) => kind)).toEqual(['article']);
    expect(iran.groups[0]?.total).toBe(countOf(all, 'Iran'));
    expect(iran.counts.outletCountries).toEqual(all.counts.outletCountries);
    expect(iran.counts.kinds).toMatchObject({ article: countOf(all, 'Iran'), entity: 0 });
  });

  it('by date find without a word, too', async () => {
    const { groups } = await find('', { from: '2018-01-15', until: '2018-01-17', kinds: ['event'] });
    expect(groups).toHaveLength(1);
    expect(groups[0]?.total).toBe(3);
  });

  it('"with my notes" leaves what the reader has written on', async () => {
    const reader = { notes: [note({ entity: 'kim-song', text: 'Ask him.' })], saved: NOTHING_SAVED };
    const { groups } = await find('kim', { withNotes: true }, reader);
    expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
      ['entity', 1],
      ['note', 1],
    ]);
    expect(groups[0]?.hits[0]).toMatchObject({ entity: { id: 'kim-song' } });
  });

  it('that let nothing through still count what others would', async () => {
    const { groups, counts } = await find('guterres', { kinds: ['note'] });
    expect(groups).toEqual([]);
    expect(counts.kinds.entity).toBe((await find('guterres')).counts.kinds.entity);
  });

  it('and words that are missing find nothing', async () => {
    expect((await find('', {})).groups).toEqual([]);
    expect((await find('   ', {})).groups).toEqual([]);
  });
});

it('Of notes, the last written come first', async () => {
  const notes = [1, 3, 2].map((day) =>
    note({ id: `${day}`, title: `Day ${day}`, text: 'Ask.', changedAt: day }),
  );
  const { groups } = await find('ask', { kinds: ['note'] }, { notes, saved: NOTHING_SAVED });
  expect(groups[0]?.hits.map(({ title }) => draw(title))).toEqual(['Day 3', 'Day 2', 'Day 1']);
});

describe('Saved articles', () => {
  const quay: SavedSample = {
    id: 'https://quay.example/1',
    headline: 'Quay',
    text: 'The harbor master, of coal.',
  };
  const other: SavedSample = {
    id: 'https://quay.example/2',
    headline: 'Nothing',
    text: 'Nothing of the kind.',
  };
  const withSaved = (...articles: SavedSample[]) => ({ notes: [], saved: savedSide([articles]) });
  const titles = ({ groups }: SearchAnswer) =>
    groups.flatMap(({ kind, hits }) => (kind === 'saved' ? hits.map(({ title }) => draw(title)) : []));

  it('are found by their text, in a group of their own behind entities and notes', async () => {
    const found = await find(
      'security coal',
      {},
      withSaved({ ...quay, text: `${quay.text} Security.` }, other),
    );
    expect(first(found, 'saved')).toMatchObject({
      title: 'Quay',
      excerpt: 'The harbor master, of [coal]. [Security].',
    });
    expect(found.groups.map(({ kind }) => kind).slice(0, 2)).toEqual(['entity', 'saved']);
    expect(found.counts.kinds.saved).toBe(1);
  });

  it('are found with typos where the library, too, has nothing of that name', async () => {
    const reader = withSaved({ ...quay, text: 'The habror mastre spoke of Guterres.' });
    expect(titles(await find('harbor master', {}, reader))).toEqual(['Quay']);
    expect(titles(await find('zakharoba', {}, withSaved({ ...quay, headline: 'Zakharova' })))).toEqual([
      '[Zakharova]',
    ]);
    expect(titles(await find('guteres', {}, reader))).toEqual(['Quay']);
    expect(titles(await find('guterres', {}, withSaved({ ...quay, text: 'Guterrez.' })))).toEqual([]);
  });

  it('are not found by some of the words', async () => {
    expect(titles(await find('coal submarine', {}, withSaved(quay)))).toEqual([]);
  });

  it('are left by "with my notes" where the reader wrote on their page', async () => {
    const notes = [note({ address: quay.id, title: 'Quay', text: 'Ask.' })];
    const reader = { notes, saved: savedSide([[quay, other]]) };
    const { groups, counts } = await find('', { withNotes: true, kinds: ['saved'] }, reader);
    expect(groups.map(({ kind, total }) => [kind, total])).toEqual([['saved', 1]]);
    expect(counts.kinds).toMatchObject({ saved: 1, note: 1 });
  });

  it('are sifted by where their outlet is and when they were published, and counted as others are', async () => {
    const french = { ...quay, outlet: { outletCountry: 'France', outletKind: 'newspaper' } };
    const reader = { notes: [], saved: savedSide([[french], [{ ...other, published: '2023' }]]) };
    const totals = async (filters: Partial<SearchFilters>) =>
      (await find('', { kinds: ['saved'], ...filters }, reader)).groups.map(({ total }) => total);
    expect(await totals({})).toEqual([2]);
    expect(await totals({ outletCountries: ['France'] })).toEqual([1]);
    expect(await totals({ outletKinds: ['unknown'] })).toEqual([1]);
    expect(await totals({ outletCountries: ['Canada'] })).toEqual([]);
    expect(await totals({ until: '2023-06' })).toEqual([1]);
    expect(await totals({ from: '2024', until: '2024-03' })).toEqual([1]);
    expect(await totals({ entityTypes: ['Person'] })).toEqual([]);
    const { counts } = await find('', { kinds: ['saved'], outletCountries: ['France'] }, reader);
    expect(counts.outletCountries).toEqual([
      { value: 'France', count: 1 },
      { value: 'unknown', count: 1 },
    ]);
    expect(counts.outletKinds).toEqual([{ value: 'newspaper', count: 1 }]);
    expect(counts.kinds.saved).toBe(1);
  });

  it('are not there when they were removed', async () => {
    const found = await find('coal', {}, withSaved({ ...quay, removedAt: 5 }));
    expect(titles(found)).toEqual([]);
    expect(found.counts.kinds.saved).toBe(0);
  });
});

it('An index of another library is refused with a sentence', () => {
  expect(() => createSearch(library, buildIndex([]))).toThrow('made of another library');
});

function countOf({ counts }: SearchAnswer, country: string): number {
  return counts.outletCountries.find(({ value }) => value === country)?.count ?? 0;
}

function note(given: Partial<NoteDocument>): NoteDocument {
  return {
    id: 'note',
    revision: '1',
    entity: null,
    address: null,
    title: '',
    text: '',
    date: null,
    changedAt: 0,
    ...given,
  };
}
