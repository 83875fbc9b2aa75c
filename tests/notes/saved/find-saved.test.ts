import { describe, expect, it, vi } from 'vitest';
import { createSavedFinder, excerptAround } from '../../../notes/saved/find-saved.ts';
import { type SavedArticle, headOf } from '../../../notes/saved/saved-article.ts';
import { saved } from './sample.ts';

const articles = [
  saved('quay', { headline: 'Old Quay reopens', text: 'The ferry board met.\nNobody paid for the rooms.' }),
  saved('rooms', { headline: 'Rooms', text: 'Who paid for what, and where the rooms were.' }),
  saved('zurich', { headline: 'Zürich', outlet: 'Der Kai', text: 'Don’t ask about the Fähre.' }),
];
const heads = articles.map(headOf);

function finderOf(all: readonly SavedArticle[] = articles) {
  const readOne = vi.fn(async (id: string) => all.find((article) => article.id === id)?.text ?? null);
  return { finder: createSavedFinder(async (after) => (after === null ? all : []), readOne), readOne };
}
const found = async (query: string) =>
  (await finderOf().finder.find(heads, query)).map(({ headline }) => headline);

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
    const { finder, readOne } = finderOf(all);
    await finder.find(heads, 'ferry');
    all[1] = { ...articles[1]!, text: 'By ferry.' };
    finder.forget([articles[1]!.id]);
    expect(await finder.find(heads, 'ferry')).toHaveLength(2);
    expect(readOne).toHaveBeenCalledExactlyOnceWith(articles[1]!.id);
  });

  it('as typing goes on and back', async () => {
    const { finder } = finderOf();
    for (const [query, count] of [
      ['r', 3],
      ['ro', 2],
      ['rooms w', 1],
      ['ro', 2],
    ] as const) {
      expect((await finder.find(heads, query)).length).toBe(count);
    }
  });
});

it('is shown with the words around the phrase, or else around a word', () => {
  const text = `${'Something else. '.repeat(40)}Nobody paid for the rooms. ${'And so on. '.repeat(40)}`;
  expect(excerptAround(text, 'paid for the rooms')).toContain('Nobody paid for the rooms');
  expect(excerptAround(text, 'rooms paid')).toContain('Nobody paid');
  expect(excerptAround(text, '').startsWith('Something else.')).toBe(true);
});
