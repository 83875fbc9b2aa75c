import { describe, expect, it } from 'vitest';
import type { Article } from '../../library/records.ts';
import { createPlaces, placeOfOutlet } from '../../related/place-of-outlet.ts';
import { isPageOf } from '../../related/same-address.ts';
import { sourcesIn } from '../../related/sources-in.ts';
import { dateOfArticle, daysBetween, timeOf } from '../../related/times.ts';

const article: Article = {
  id: 'strait',
  url: 'https://www.evening-ferry.example/news/strait',
  title: 'The strait is open',
  outlet: 'The Evening Ferry (Newswire)',
  outletCountry: 'Norway',
  outletKind: 'newspaper',
  published: null,
  dateHint: null,
  language: 'en',
  facts: [],
  stance: '',
  topics: [],
  tier: 'core',
  confidence: 'high',
  note: null,
};

it.each<[string, string[]]>([
  ['The Star (Reuters)', ['The Star', 'Reuters']],
  ['Xinhua (via Daily Finland)', ['Xinhua', 'Daily Finland']],
  ['The Hindu (Reuters copy)', ['The Hindu', 'Reuters']],
  ['ECNS / Xinhua', ['ECNS', 'Xinhua']],
  ['NHK World', ['NHK World']],
])('%s names its sources', (outlet, sources) => {
  expect(sourcesIn(outlet)).toEqual(sources);
});

describe('a page is the record of an article', () => {
  it.each<[boolean, string, Parameters<typeof isPageOf>[1]]>([
    [
      true,
      'at its address',
      { address: 'http://m.evening-ferry.example/news/strait/?a=1#b', title: '', outlet: null },
    ],
    [
      false,
      'at another address',
      { address: 'https://evening-ferry.example/news', title: article.title!, outlet: article.outlet },
    ],
    [
      true,
      'without an address, by headline and outlet',
      { address: null, title: article.title!, outlet: article.outlet },
    ],
    [false, 'with its headline in another outlet', { address: null, title: article.title!, outlet: 'Other' }],
  ])('%s: %s', (expected, _what, page) => {
    expect(isPageOf(article, page)).toBe(expected);
  });
});

it.each<[string | null, string | null, boolean]>([
  ['the evening ferry', null, true],
  [null, 'https://evening-ferry.example/other', true],
  ['Newswire', null, false],
  [null, null, false],
])('the outlet %s at %s is known: %s', (outlet, address, isKnown) => {
  expect(placeOfOutlet([article], { outlet, address }) !== null).toBe(isKnown);
});

it.each<[Partial<Article>, string | null]>([
  [{ published: '2024-03' }, '2024-03'],
  [{ dateHint: 'about 2018-01-17 (from its text)' }, '2018-01-17'],
  [{ dateHint: '11 or 12 April 2024 (from the event that it reports)' }, '2024-04-12'],
  [{ dateHint: '2024-04 (from its address)' }, '2024-04'],
  [{ dateHint: 'undated page, after 2021-07' }, null],
  [{}, null],
])('%j is of %s', (given, expected) => {
  expect(dateOfArticle({ ...article, ...given })).toBe(expected);
});

it.each<[string, string, number]>([
  ['2024-03-28', '2024-03-30', 2],
  ['2024-03', '2024-03-30', 0],
  ['2024-03', '2024-05-28', 58],
  ['2024', '2024-12-31', 0],
])('%s and %s are %i days apart', (a, b, days) => {
  expect(daysBetween(timeOf(a)!, timeOf(b)!)).toBe(days);
});

describe('where and what an outlet is', () => {
  const sites = [
    { domain: 'evening-ferry.example', country: 'no' },
    { domain: 'fjord.example', country: 'no' },
    { domain: 'un.example', country: 'un' },
    { domain: 'quay.example', country: 'kr' },
  ];
  const articles = [
    article,
    { ...article, id: 'second', outletCountry: 'Norge', url: 'https://fjord.example/1', outlet: 'Fjord' },
    { ...article, id: 'third', outletCountry: 'Norway', url: 'https://fjord.example/2', outlet: 'Fjord' },
    { ...article, id: 'un', outletCountry: 'International', url: 'https://un.example/', outlet: 'UN' },
    { ...article, id: 'quay', outletCountry: 'unknown', url: 'https://quay.example/', outlet: 'The Quay' },
  ];
  const placeOf = createPlaces(articles, sites);

  it.each<[string, string | null, string, string, string]>([
    ['by an article of the site', null, 'https://m.evening-ferry.example/x', 'Norway', 'newspaper'],
    ['by an article of the outlet', 'the evening ferry', 'https://mirror.example/', 'Norway', 'newspaper'],
    [
      'by a listed site, as most articles name its country',
      null,
      'https://sport.fjord.example/',
      'Norway',
      'unknown',
    ],
    ['as articles name what is no country', null, 'https://press.un.example/', 'International', 'unknown'],
    [
      'by the listed site where the articles do not know',
      null,
      'https://quay.example/',
      'South Korea',
      'newspaper',
    ],
    ['not at all', 'Blog', 'https://blog.example/', 'unknown', 'unknown'],
    ['not by the end of another name', null, 'https://notfjord.example/', 'unknown', 'unknown'],
  ])('is known %s', (_how, outlet, address, outletCountry, outletKind) => {
    expect(placeOf({ outlet, address })).toMatchObject({ outletCountry, outletKind });
  });
});
