import { describe, expect, it } from 'vitest';
import { orderArticles } from '../../library/order-articles.ts';
import type { Article } from '../../library/records.ts';
import { article } from '../components/records.ts';

/** An article named after its outlet's country, kind and year. */
const told = (country: string, kind: string, published: string | null, given: Partial<Article> = {}) =>
  article({
    id: `${country} ${kind} ${published}`,
    outletCountry: country,
    outletKind: kind,
    published,
    ...given,
  });

const order = (...articles: Article[]) => orderArticles(articles).map(({ id }) => id);

describe('the articles on an entity', () => {
  it('begin with the newest, the one that began it, and two told from elsewhere', () => {
    expect(
      order(
        told('Canada', 'wire', '2024'),
        told('Canada', 'newspaper', '2023'),
        told('Russia', 'state media', '2022'),
        told('Russia', 'newspaper', '2021'),
        told('Iran', 'newspaper', '2020'),
        told('Canada', 'official', '2018'),
      ),
    ).toEqual([
      'Canada wire 2024',
      'Canada official 2018',
      'Russia state media 2022',
      'Iran newspaper 2020',
      'Canada newspaper 2023',
      'Russia newspaper 2021',
    ]);
  });

  it('prefer, of those told from elsewhere, another kind of outlet', () => {
    expect(
      order(
        told('Canada', 'newspaper', '2024'),
        told('Japan', 'newspaper', '2023'),
        told('China', 'state media', '2022'),
        told('Canada', 'newspaper', '2018'),
      )[2],
    ).toBe('China state media 2022');
  });

  it('then follow as they came', () => {
    const rest = ['2023', '2022', '2021', '2020'].map((year) => told('Canada', 'wire', year));
    expect(
      order(
        told('Canada', 'wire', '2024'),
        ...rest,
        told('Japan', 'wire', '2019'),
        told('Canada', 'wire', '2018'),
      ).slice(3),
    ).toEqual(rest.map(({ id }) => id));
  });

  it('begin, of one day, with the one that came first', () => {
    const sameDay = ['wire', 'newspaper', 'official'].map((kind) => told('Canada', kind, '2024'));
    expect(order(...sameDay)[0]).toBe('Canada wire 2024');
  });

  it('begin, of one day, with one whose headline is known, at either end of time', () => {
    const bare = (year: string) => told('Canada', 'wire', year, { title: null });
    expect(
      order(
        bare('2024'),
        told('Canada', 'newspaper', '2024'),
        bare('2018'),
        told('Canada', 'official', '2018'),
      ),
    ).toEqual(['Canada newspaper 2024', 'Canada official 2018', 'Canada wire 2024', 'Canada wire 2018']);
  });

  it('open with none of the lesser known, where there is another', () => {
    expect(order(told('Canada', 'wire', '2020'), told('Japan', 'wire', '2024', { tier: 'extra' }))).toEqual([
      'Canada wire 2020',
      'Japan wire 2024',
    ]);
  });

  it('find the other side among the lesser known where nothing else tells it', () => {
    expect(
      order(
        told('Canada', 'wire', '2020'),
        told('Canada', 'wire', '2019'),
        told('Canada', 'wire', '2018'),
        told('China', 'official', '2017', { tier: 'extra' }),
      )[2],
    ).toBe('China official 2017');
  });

  it.each<[string, Article[]]>([
    ['there are none', []],
    ['there is one', [told('Canada', 'wire', '2020')]],
    ['none has a date', [told('Canada', 'wire', null), told('unknown', 'official', null)]],
  ])('are all there, each once, where %s', (_case, articles) => {
    expect(order(...articles).toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
  });
});
