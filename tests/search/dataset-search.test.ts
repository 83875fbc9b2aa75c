import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../library/library.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { buildPack } from '../../scripts/dataset/build-pack.ts';
import type { ReaderDocument, SearchAnswer } from '../../search/answer.ts';
import { buildIndex } from '../../search/build-index.ts';
import { libraryDocuments } from '../../search/library-documents.ts';
import { NO_FILTERS, type SearchFilters, type SearchKind } from '../../search/query.ts';
import { readerDocument } from '../../search/reader-documents.ts';
import type { ReaderSide } from '../../search/reader-side.ts';
import { openIndex } from '../../search/search-index.ts';
import { type LibrarySearch, createSearch } from '../../search/search-library.ts';

/** A search over the dataset itself: what a reader sees of it. */
let library: Library;
let search: LibrarySearch;

beforeAll(() => {
  library = decodePack(buildPack('data'));
  search = createSearch(library, buildIndex(libraryDocuments(library)));
}, 60_000);

const nobody: ReaderSide = { notes: [], saved: [] };
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
    const reader = { notes: [note({ entity: 'kim-song', text: 'Ask him.' })], saved: [] };
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

describe('Saved articles', () => {
  const texts = ['The harbor master spoke of coal.', 'Nothing of the kind.', 'Coal again.'];
  const documents = texts.map((text, number) =>
    note({
      kind: 'saved',
      id: `${number}`,
      title: `Article ${number}`,
      text,
      address: `https://example.org/${number}`,
    }),
  );
  const part = () => ({
    index: openIndex(buildIndex(documents.map(readerDocument))),
    gone: new Set([2]),
    read: async (_kind: SearchKind, places: readonly number[]) => places.map((place) => documents[place]!),
  });

  it('are found by their text, in a group of their own, and not when they are gone', async () => {
    const found = await find('coal harbor', {}, { notes: [], saved: [part()] });
    expect(first(found, 'saved')).toMatchObject({
      title: 'Article 0',
      excerpt: 'The [harbor] master spoke of [coal].',
    });
    const coal = await find('coal', {}, { notes: [], saved: [part()] });
    expect(coal.counts.kinds.saved).toBe(1);
  });
});

it('An index of another library is refused with a sentence', () => {
  expect(() => createSearch(library, buildIndex([]))).toThrow('made of another library');
});

function countOf({ counts }: SearchAnswer, country: string): number {
  return counts.outletCountries.find(({ value }) => value === country)?.count ?? 0;
}

function note(given: Partial<ReaderDocument>): ReaderDocument {
  return {
    kind: 'note',
    id: 'note',
    revision: '1',
    entity: null,
    address: null,
    title: '',
    text: '',
    date: null,
    outlet: '',
    outletCountry: '',
    outletKind: '',
    ...given,
  };
}
