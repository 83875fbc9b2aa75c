import { describe, expect, it } from 'vitest';
import {
  AS_THEY_COME,
  type ArticleColumn,
  type ArticleTableState,
  kindsIn,
  orderBy,
  rowsOfTable,
} from '../../components/article-table.ts';
import { article } from './records.ts';

const articles = [
  article({
    id: 'ferry',
    title: 'Ferry late',
    published: '2018-01',
    outlet: 'Zeit',
    outletCountry: 'Germany',
  }),
  article({
    id: 'quay',
    title: 'Ämter close quay',
    published: null,
    outlet: 'afp',
    outletCountry: 'unknown',
  }),
  article({ id: 'pier', title: null, published: '2024-03-28', outlet: 'TASS', outletKind: 'state media' }),
  article({
    id: 'port',
    title: 'Boats wait',
    published: '2018-01-16',
    outlet: 'KBS',
    outletCountry: 'Korea',
  }),
];

const press = (...columns: ArticleColumn[]) => columns.reduce(orderBy, AS_THEY_COME);
const rows = (state: ArticleTableState) =>
  rowsOfTable(articles, state, 'en')
    .map(({ id }) => id)
    .join(' ');

describe('The table of articles', () => {
  it.each<[string, ArticleTableState, string]>([
    ['begins in the order in which a reader best meets them', AS_THEY_COME, 'ferry quay pier port'],
    ['has the newest first, and what has no date last', press('date'), 'pier port ferry quay'],
    [
      'has the oldest first at the second press, and what has no date last',
      press('date', 'date'),
      'ferry port pier quay',
    ],
    ['is as it was at the third press', press('date', 'date', 'date'), 'ferry quay pier port'],
    ['orders outlets by letters, not by case', press('outlet'), 'quay port pier ferry'],
    ['turns the outlets round', press('outlet', 'outlet'), 'ferry pier port quay'],
    ['orders headlines as the language does, and what has none last', press('title'), 'quay port ferry pier'],
    ['has unknown countries last', press('country'), 'pier ferry port quay'],
    ['orders by the column that was pressed last', press('outlet', 'date'), 'pier port ferry quay'],
    ['orders what is alike as it came', press('kind'), 'ferry quay port pier'],
    ['shows rows with a word', { ...AS_THEY_COME, words: 'boats' }, 'port'],
    ['finds words without their accents', { ...AS_THEY_COME, words: 'amter' }, 'quay'],
    ['wants all words, wherever they stand', { ...AS_THEY_COME, words: 'zeit ferry' }, 'ferry'],
    ['finds years', { ...AS_THEY_COME, words: '2018' }, 'ferry port'],
    ['shows outlets of a kind', { ...AS_THEY_COME, kind: 'state media' }, 'pier'],
    ['shows none where none fits', { ...AS_THEY_COME, words: 'boats', kind: 'state media' }, ''],
    ['is not moved by spaces', { ...AS_THEY_COME, words: '  ' }, 'ferry quay pier port'],
  ])('%s', (_behavior, state, expected) => {
    expect(rows(state)).toBe(expected);
  });

  it('offers the kinds of outlet that there are', () => {
    expect(kindsIn(articles)).toEqual(['newspaper', 'state media']);
  });
});
