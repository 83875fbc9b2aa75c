import { describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '../../search/query.ts';
import { searchSaved } from '../../search/search-saved.ts';
import { type SavedSample, savedSide } from './saved-side.ts';

const ARTICLES: SavedSample[] = [
  { id: 'quay', headline: 'Old Quay reopens', text: 'The ferry board met.\nNobody paid for the rooms.' },
  { id: 'rooms', headline: 'Rooms', text: 'Who paid for what, and where the rooms were.' },
  { id: 'zurich', headline: 'Zürich am Kai', text: 'Don’t ask about the Fähre.' },
];

async function search(query: string, parts: readonly (readonly SavedSample[])[] = [ARTICLES], most = 10) {
  const texts = vi.fn<(ids: readonly string[]) => void>();
  const { found, total } = await searchSaved(
    savedSide(parts, texts),
    { text: query, filters: NO_FILTERS, most },
    ({ removedAt }) => removedAt === null,
    true,
  );
  const read = texts.mock.calls.flatMap(([ids]) => ids);
  return { ids: found.map(({ article }) => article.id), lines: found, total, read };
}

const draw = (pieces: readonly { readonly text: string; readonly matched: boolean }[]) =>
  pieces.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('');

describe('A saved article is found', () => {
  it.each<[string, string[]]>([
    ['ferry', ['quay']],
    ['FERRY bo', ['quay']],
    ['met. nobody', ['quay']],
    ['“paid for the rooms”', ['quay', 'rooms']],
    ['rooms', ['rooms', 'quay']],
    ['the rooms were', ['rooms']],
    ['zurich', ['zurich']],
    ["don't ask", ['zurich']],
    ['fahre kai', ['zurich']],
    ['submarine', []],
    ['ferry submarine', []],
    ['zürih', ['zurich']],
    ['feryr borad', ['quay']],
  ])('by all its words, whatever their case and accents, and with typos: %s', async (query, ids) => {
    expect((await search(query)).ids).toEqual(ids);
  });

  it.each([
    ['who paid for', ['rooms']],
    ['for the rooms', ['quay', 'rooms']],
    ['"paid for the ro', ['quay', 'rooms']],
    ['rooms were', ['rooms']],
    ['quay reopens', ['quay', 'other']],
  ])('first where the whole phrase stands, and before all in a headline: %s', async (query, ids) => {
    const other = { id: 'other', headline: 'Other', text: 'They say that the quay reopens, and reopens.' };
    expect((await search(query, [[other, ...ARTICLES]])).ids).toEqual(ids);
  });

  it('not first where the phrase’s words stand in a row in two places, and nowhere all of them', async () => {
    const mixed = {
      id: 'mixed',
      savedAt: 9,
      text: 'Paid for the board, and for other rooms.',
    };
    const { ids } = await search('paid for the rooms', [[mixed, ...ARTICLES]]);
    expect(ids).toEqual(['quay', 'mixed', 'rooms']);
  });

  it('as typed alone, where any part of the index has what is typed', async () => {
    const parts = [[{ id: 'ferry', text: 'The ferry.' }], [{ id: 'merry', text: 'Merry days.' }]];
    expect((await search('ferry', parts)).ids).toEqual(['ferry']);
    expect((await search('ferrx', parts)).ids).toEqual(['ferry']);
  });

  it('the last saved first, where nothing else tells, whatever part it is in', async () => {
    const article = (id: string, savedAt: number) => ({ id, savedAt, text: 'Of a ferry.' });
    const parts = [
      [article('b', 20), article('d', 40)],
      [article('a', 10), article('c', 30)],
    ];
    const { ids, total } = await search('ferry', parts, 3);
    expect(ids).toEqual(['d', 'c', 'b']);
    expect(total).toBe(4);
  });

  it('among thousands with a look into few texts, though its words are common', async () => {
    const many: SavedSample[] = Array.from({ length: 3000 }, (_, number) => ({
      id: `${number}`,
      text: `The rooms were paid. The ferry board met, and nobody asked. Number ${number}.`,
    }));
    many[1] = { id: 'phrase', text: 'Nobody paid for the ferry rooms were they asked.' };
    const { ids, read } = await search('ferry rooms were', [many]);
    expect(ids[0]).toBe('phrase');
    expect(new Set(read).size).toBeLessThanOrEqual(25);
    expect((await search('number 1234', [many])).total).toBe(1);
  });

  it('with what was found marked, and the words around the phrase, or else around a word, or its beginning', async () => {
    const text = `${'Something else of rooms. '.repeat(40)}Nobody paid\nfor the rooms. ${'And so on. '.repeat(40)}`;
    const excerpt = async (query: string) =>
      draw((await search(query, [[{ id: 'long', text }]])).lines[0]!.excerpt);
    expect(await excerpt('paid for the rooms')).toMatch(
      /^… .*Nobody \[paid\] \[for\] \[the\] \[rooms\].* …$/,
    );
    expect(await excerpt('nobody paid')).toContain('[Nobody] [paid]');
    expect(await excerpt('nobdoy')).toContain('[Nobody] paid');
    expect(await excerpt('')).toMatch(/^Something else.* …$/);
  });

  it.each([['专家'], ['制裁'], ['제재'], ['专家小组的任期'], ['决了专家小']])(
    'in Chinese, Japanese and Korean by two signs: %s',
    async (query) => {
      const cjk = {
        id: 'cjk',
        headline: '制裁决议',
        text: '安理会否决了专家小组的任期延长。대북 제재 위원회',
      };
      const { ids, lines } = await search(query, [[...ARTICLES, cjk]]);
      expect(ids).toEqual(['cjk']);
      expect(draw(lines[0]!.title) + draw(lines[0]!.excerpt)).toContain(`[${query}]`);
    },
  );
});
