import { expect, it } from 'vitest';
import { pageDate } from '../../page/page-date.ts';

it.each<[string, string, string | null]>([
  [
    'Open Graph',
    '<meta property="article:published_time" content="2024-03-28T18:03:00+01:00">',
    '2024-03-28',
  ],
  ['JSON-LD', '<script type="application/ld+json">{"datePublished": "2018-01-16"}</script>', '2018-01-16'],
  ['microdata', '<time itemprop="datePublished" datetime="2017-12-22T10:00Z">Friday</time>', '2017-12-22'],
  ['a time in the text', '<p><time datetime="2006-10-14">14 October</time>', '2006-10-14'],
  [
    'metadata before the text',
    '<time datetime="2006-10-14"></time><meta name="date" content="2019-02-28">',
    '2019-02-28',
  ],
  ['no day', '<meta name="date" content="last spring">', null],
  ['no day of the calendar', '<meta name="date" content="2019-13-45">', null],
  ['nothing', '<p>28 March 2024</p>', null],
])('a page with %s', (_what, html, expected) => {
  document.body.innerHTML = html;
  expect(pageDate(document.documentElement)).toBe(expected);
});
