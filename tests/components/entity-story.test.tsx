import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntityStory } from '../../components/EntityStory.tsx';
import type { EntityPage } from '../../library/entity-page.ts';
import type { RelationMap } from '../../library/relation-map.ts';
import { article, entity, entityPage } from './records.ts';
import { press, renderWithWords } from './with-words.tsx';

afterEach(cleanup);

const full = entityPage({
  entity: entity({ id: 'harbor', name: 'Harbor', background: 'Where ships lie.' }),
  related: [{ id: 'quay', name: 'Quay', relation: 'built' }],
  facts: [{ text: 'It is deep.', date: null, source: 'The harbor' }],
  articles: [
    article({ id: 'a', title: 'Ferries late', published: '2018-01-16' }),
    article({ id: 'b', title: 'Quay reopens', published: '2019-01-16', outlet: 'Quay News' }),
  ],
});
const line = (id: string, name: string) => ({ id, type: 'Place', name, description: '' }) as const;
const map: RelationMap = {
  entities: [line('harbor', 'Harbor'), line('quay', 'Quay'), line('pier', 'Pier')],
  relations: [
    { from: 0, to: 1, relation: 'built' },
    { from: 2, to: 0, relation: 'part of' },
  ],
};

function show(page: EntityPage, given: RelationMap | null = null) {
  const onOpen = vi.fn();
  renderWithWords(
    <EntityStory page={page} pageDate={null} onRelations={async () => given} onOpen={onOpen} />,
  );
  return onOpen;
}

const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const headlines = () => [...document.querySelectorAll('td .headline')].map(({ textContent }) => textContent);

describe('An entity’s full page', () => {
  it('has a part for what is known, and none for what is not', () => {
    show(full);
    expect(titles()).toEqual(['Background', 'Related', 'On record', 'What was written']);
  });

  it('is calm where nothing more is known', () => {
    show(entityPage());
    expect(titles()).toEqual([]);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('has ways to its parts, which take the focus along', () => {
    show(full);
    press(screen.getByRole('button', { name: 'What was written' }));
    expect(document.activeElement?.textContent).toBe('What was written');
  });

  it('lists all relations in words, also those that only the other side tells', async () => {
    const onOpen = show(full, map);
    const pier = await screen.findByText('Pier');
    expect(pier.closest('li')?.textContent).toBe('Pier part of Harbor');
    expect(screen.getByText('Quay').closest('li')?.textContent).toBe('built Quay');
    press(pier);
    expect(onOpen).toHaveBeenCalledWith('pier');
  });

  it('orders its articles by a press on a column, and says so', () => {
    show(full);
    const column = () => screen.getByRole('columnheader', { name: 'Date' });
    expect(column().getAttribute('aria-sort')).toBe('none');
    fireEvent.click(screen.getByRole('button', { name: 'Date' }));
    expect(headlines().map((text) => text?.slice(0, 4))).toEqual(['Quay', 'Ferr']);
    expect(column().getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(screen.getByRole('button', { name: 'Date' }));
    expect(headlines().map((text) => text?.slice(0, 4))).toEqual(['Ferr', 'Quay']);
  });

  it('filters many articles, and says how many are left', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      article({
        id: `${index}`,
        title: `Ferry ${index}`,
        outletKind: index < 3 ? 'state media' : 'newspaper',
      }),
    );
    show(entityPage({ articles: many }));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ferry 5' } });
    expect(screen.getByRole('status').textContent).toBe('1 article');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'state media' } });
    expect(screen.getByRole('status').textContent).toBe('3 articles');
  });
});
