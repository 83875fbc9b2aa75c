import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FrontPage } from '../../components/FrontPage.tsx';
import type { SearchAnswer, SearchHit } from '../../search/answer.ts';
import { NO_FILTERS, type SearchQuery } from '../../search/query.ts';
import { answerOf, articleHit, contestedHit, entityHit, noteHit } from './found.ts';
import { press, renderWithWords } from './with-words.tsx';

afterEach(cleanup);

function openFrontPage(hits: readonly SearchHit[]) {
  const port = {
    search: vi.fn(async ({ filters, most }: SearchQuery): Promise<SearchAnswer | null> => {
      const kinds = filters.entityTypes.includes('Person') ? ['entity'] : filters.kinds;
      const found = answerOf(hits.filter(({ kind }) => kinds.includes(kind)));
      const groups = found.groups.map((group) => ({ ...group, hits: group.hits.slice(0, most) }));
      return { ...found, groups };
    }),
    onNotesChanged: vi.fn(),
  };
  const acts = { onOpen: vi.fn(), onFilter: vi.fn() };
  renderWithWords(<FrontPage port={port} {...acts} />);
  return { port, ...acts };
}

const headings = async () => {
  await screen.findAllByRole('heading');
  return screen.getAllByRole('heading').map(({ textContent }) => textContent);
};
const section = async (title: string) =>
  within((await screen.findByRole('heading', { name: title })).closest('section')!);

describe('What the tab of our own begins with', () => {
  it('is the reader’s own notes, and then what the library has, without headings over nothing', async () => {
    openFrontPage([
      entityHit('ferryman', 'The Ferryman'),
      articleHit('Quay reopens'),
      noteHit('quay', 'Old Quay', 'Ask about it.'),
    ]);
    expect(await headings()).toEqual(['Your notes', 'Newest articles', 'People']);
  });

  it('reads a note without its marks, and leads to whom it is on, and to whom all is about', async () => {
    const { onOpen } = openFrontPage([
      entityHit('ferryman', 'The Ferryman'),
      noteHit('quay', 'Old Quay', 'Ask **them** at the [[pier]].'),
    ]);
    expect((await section('Your notes')).getByText('Ask them at the pier.')).toBeTruthy();
    press((await section('Your notes')).getByText('Old Quay'));
    press((await section('People')).getByText('The Ferryman'));
    expect(onOpen.mock.calls).toEqual([['quay'], ['ferryman']]);
  });

  it('leads to an article where it was published', async () => {
    openFrontPage([articleHit('Quay reopens')]);
    const link = (await section('Newest articles')).getByRole('link', { name: /Quay reopens/ });
    expect(link.getAttribute('href')).toBe('https://example.org/a');
  });

  it('shows a few, and leads to the search that shows all', async () => {
    const { onFilter } = openFrontPage(
      Array.from({ length: 12 }, (_, at) => articleHit(`Article ${String(at)}`)),
    );
    const articles = await section('Newest articles');
    expect(articles.getAllByRole('listitem')).toHaveLength(10);
    press(articles.getByRole('button', { name: 'Show all 12' }));
    expect(onFilter).toHaveBeenCalledWith({ ...NO_FILTERS, kinds: ['article'] });
  });

  it('has one disputed point of each matter', async () => {
    openFrontPage([
      contestedHit('Who paid?', 'quay'),
      contestedHit('Who knew?', 'quay'),
      contestedHit('Is it safe?', 'bridge'),
    ]);
    const disputed = await section('Where sources disagree');
    expect(disputed.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Who paid?',
      'Is it safe?',
    ]);
  });

  it('says so where the library did not load', async () => {
    const port = { search: vi.fn(async () => null), onNotesChanged: vi.fn() };
    renderWithWords(<FrontPage port={port} onOpen={vi.fn()} onFilter={vi.fn()} />);
    await screen.findByText(/could not open its own data/);
  });
});
