import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchFilters } from '../../components/SearchFilters.tsx';
import { NO_FILTERS, type SearchFilters as Filters } from '../../search/query.ts';
import { press, renderWithWords } from './with-words.tsx';

afterEach(cleanup);

const counts = {
  kinds: { entity: 7, note: 0, saved: 0, article: 3, event: 0, contested: 0 },
  entityTypes: [{ value: 'Person', count: 5 }],
  outletCountries: [{ value: 'South Korea', count: 2 }],
  outletKinds: [{ value: 'state media', count: 1 }],
} as const;

function show(given: Partial<Filters> = {}) {
  const onFilter = vi.fn();
  renderWithWords(
    <SearchFilters filters={{ ...NO_FILTERS, ...given }} counts={counts} onFilter={onFilter} />,
  );
  return onFilter;
}

const unfold = () => press(screen.getByRole('button', { name: 'Filters' }));

describe('The filters of a search', () => {
  it('are folded until they are asked for', async () => {
    show();
    expect(screen.queryByLabelText('What')).toBe(null);
    unfold();
    await screen.findByLabelText('What');
  });

  it.each<[string, string, string, Partial<Filters>]>([
    ['one kind of result', 'What', 'article', { kinds: ['article'] }],
    ['one kind of name', 'Kind of name', 'Person', { entityTypes: ['Person'] }],
    ['outlets of a country', 'Country of the outlet', 'South Korea', { outletCountries: ['South Korea'] }],
    ['one kind of outlet', 'Kind of outlet', 'state media', { outletKinds: ['state media'] }],
  ])('narrow the results to %s', async (_, label, value, chosen) => {
    const onFilter = show();
    unfold();
    fireEvent.change(await screen.findByLabelText(label), { target: { value } });
    expect(onFilter).toHaveBeenCalledWith({ ...NO_FILTERS, ...chosen });
  });

  it.each<[string, Partial<Filters>]>([
    ['From', { from: '2018-01-16' }],
    ['Until', { until: '2018-01-16' }],
  ])('narrow them to a time: %s', async (label, chosen) => {
    const onFilter = show();
    unfold();
    fireEvent.input(await screen.findByLabelText(label), { target: { value: '2018-01-16' } });
    expect(onFilter).toHaveBeenCalledWith({ ...NO_FILTERS, ...chosen });
  });

  it('narrow them to what has a note', async () => {
    const onFilter = show();
    unfold();
    fireEvent.click(await screen.findByLabelText('With my notes'));
    expect(onFilter).toHaveBeenCalledWith({ ...NO_FILTERS, withNotes: true });
  });

  it('say how much each lets through, and offer no kind of which there is nothing', async () => {
    show();
    unfold();
    const options = [...(await screen.findByLabelText<HTMLSelectElement>('What')).options];
    expect(options.map(({ text }) => text)).toEqual(['Any', 'Who and what (7)', 'Articles (3)']);
  });

  it.each<[string, Partial<Filters>]>([
    ['Articles', { kinds: ['article'] }],
    ['Person', { entityTypes: ['Person'] }],
    ['China', { outletCountries: ['China'] }],
    ['wire', { outletKinds: ['wire'] }],
    ['since 16 Jan 2018', { from: '2018-01-16' }],
    ['until 2024', { until: '2024' }],
    ['With my notes', { withNotes: true }],
  ])('show “%s” while it is chosen, and take it away by one press', (label, chosen) => {
    const onFilter = show(chosen);
    press(screen.getByRole('button', { name: `Without ${label}` }));
    expect(onFilter).toHaveBeenCalledWith(NO_FILTERS);
  });

  it('are all cleared by one press', () => {
    const onFilter = show({ kinds: ['article'], withNotes: true });
    press(screen.getByRole('button', { name: 'Clear all' }));
    expect(onFilter).toHaveBeenCalledWith(NO_FILTERS);
  });
});
