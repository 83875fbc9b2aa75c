import { describe, expect, it, vi } from 'vitest';
import { createSavedFinder, foldArticle } from '../../../notes/saved/find-saved.ts';
import { type SavedArticle, headOf } from '../../../notes/saved/saved-article.ts';
import { signatureOf } from '../../../notes/saved/signature.ts';
import { saved } from './sample.ts';

const articles = [
  saved('quay', { headline: 'Old Quay reopens', text: 'The ferry board met.\nNobody paid for the rooms.' }),
  saved('rooms', { headline: 'Rooms', text: 'Who paid for what, and where the rooms were.' }),
  saved('zurich', { headline: 'Zürich', outlet: 'Der Kai', text: 'Don’t ask about the Fähre.' }),
];
const heads = articles.map(headOf);

function finderOf(all: readonly SavedArticle[] = articles) {
  const signatures = vi.fn(async (ids: readonly string[] | null) => {
    const wanted = all.filter(({ id }) => ids === null || ids.includes(id));
    return new Map(wanted.map((article) => [article.id, signatureOf(foldArticle(article))]));
  });
  const texts = vi.fn(async (ids: readonly string[]) => new Map(ids.map((id) => [id, textOf(all, id)])));
  return { finder: createSavedFinder({ signatures, texts }), signatures, texts };
}
const textOf = (all: readonly SavedArticle[], id: string) =>
  all.find((article) => article.id === id)?.text ?? '';
const found = async (query: string) =>
  (await finderOf().finder.find(heads, query, 10)).lines.map(({ article }) => article.headline);

describe('A saved article is found', () => {
  it.each<[string, string[]]>([
    ['ferry', ['Old Quay reopens']],
    ['FERRY bo', ['Old Quay reopens']],
    ['met. nobody', ['Old Quay reopens']],
    ['“paid for the rooms”', ['Old Quay reopens', 'Rooms']],
    ['rooms', ['Old Quay reopens', 'Rooms']],
    ['the rooms were', ['Rooms']],
    ['zurich', ['Zürich']],
    ["don't ask", ['Zürich']],
    ['fahre kai', ['Zürich']],
    ['submarine', []],
    ['ferry submarine', []],
  ])('by its words, whatever their case and accents: %s', async (query, headlines) => {
    expect((await found(query)).toSorted()).toEqual(headlines.toSorted());
  });

  it('first where the whole phrase stands', async () => {
    expect(await found('who paid for')).toEqual(['Rooms']);
    expect(await found('for the rooms')).toEqual(['Old Quay reopens', 'Rooms']);
    expect(await found('rooms were')).toEqual(['Rooms']);
  });

  it('as it is after it was saved anew, without a look at the others', async () => {
    const all = [...articles];
    const { finder, signatures } = finderOf(all);
    await finder.find(heads, 'ferry', 10);
    all[1] = { ...articles[1]!, text: 'By ferry.' };
    finder.forget([articles[1]!.id]);
    expect((await finder.find(heads, 'ferry', 10)).all).toHaveLength(2);
    expect(signatures.mock.calls).toEqual([[null], [[articles[1]!.id]]]);
  });

  it('among thousands with a look into few texts, though its words are common', async () => {
    const many = Array.from({ length: 3000 }, (_, number) =>
      saved(`n${number}`, {
        text: `The rooms were paid. The ferry board met, and nobody asked. Number ${number}.`,
      }),
    );
    many[2900] = saved('n2900', { text: 'Nobody paid for the ferry rooms were they asked.' });
    const { finder, texts } = finderOf(many);
    const { lines } = await finder.find(many.map(headOf), 'ferry rooms were', 10);
    expect(lines[0]!.article.headline).toBe('About n2900');
    expect(new Set(texts.mock.calls.flatMap(([ids]) => ids)).size).toBeLessThanOrEqual(150);
    expect((await finder.find(many.map(headOf), 'number 1234', 10)).all).toHaveLength(1);
  });

  it('with the words around the phrase, or else around a word, or its beginning', async () => {
    const text = `${'Something else. '.repeat(40)}Nobody paid for the rooms. ${'And so on. '.repeat(40)}`;
    const long = saved('long', { text });
    const { finder } = finderOf([long]);
    const excerpt = async (query: string) => (await finder.find([headOf(long)], query, 1)).lines[0]!.excerpt;
    expect(await excerpt('paid for the rooms')).toContain('Nobody paid for the rooms');
    expect(await excerpt('rooms paid')).toContain('Nobody paid');
    expect((await excerpt('')).startsWith('Something else.')).toBe(true);
  });

  it('in Chinese, Japanese and Korean by two signs', async () => {
    const article = saved('cjk', {
      headline: '制裁决议',
      text: '安理会否决了专家小组的任期延长。대북 제재 위원회',
    });
    const { finder } = finderOf([article, ...articles]);
    for (const query of ['专家', '制裁', '제재', '专家小组的任期']) {
      expect((await finder.find([headOf(article), ...heads], query, 5)).all).toHaveLength(1);
    }
  });
});
