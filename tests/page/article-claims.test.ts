import { describe, expect, it } from 'vitest';
import { readArticleClaims } from '../../page/article-claims.ts';

const page = (head: string, body = '', lang = '') => {
  const html = `<html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`;
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
  return readArticleClaims(documentElement, 'A title - The Quay');
};
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = {
  '@type': 'NewsArticle',
  headline: 'Ferries run late',
  datePublished: '2024-03-28T23:30:00-05:00',
  publisher: { '@type': 'Organization', name: 'The Quay' },
};

describe('What a page says of its article', () => {
  it('is read from JSON-LD before all else', () => {
    const meta = '<meta property="og:title" content="Late!"><meta property="og:site_name" content="Quay">';
    expect(page(meta + jsonLd(article), '', 'en-GB')).toEqual({
      headline: 'Ferries run late',
      outlet: 'The Quay',
      published: '2024-03-28',
      language: 'en',
    });
  });

  it.each<[string, unknown]>([
    ['in a list', [{ '@type': 'WebSite', name: 'Quay' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'BreadcrumbList' }, article] }],
    ['as what the page is mainly about', { '@type': 'WebPage', mainEntity: article }],
    ['with several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['with a list of publishers', { ...article, publisher: [{ name: 'The Quay' }] }],
  ])('is found %s', (_where, value) => {
    expect(page(jsonLd(value))).toMatchObject({ headline: 'Ferries run late', outlet: 'The Quay' });
  });

  it('is read where a text has line breaks in it, which JSON does not know', () => {
    const broken = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries
      run late"}</script>`;
    expect(page(broken).headline).toBe('Ferries run late');
  });

  it('is read from Open Graph where JSON-LD is damaged', () => {
    const meta =
      '<meta property="og:title" content="Ferries &amp;amp; trains | The Quay"><meta property="og:site_name" content="The Quay"><meta property="article:published_time" content="2024-03-28">';
    expect(page(`<script type="application/ld+json">{"@type":</script>${meta}`)).toEqual({
      headline: 'Ferries & trains',
      outlet: 'The Quay',
      published: '2024-03-28',
      language: null,
    });
  });

  it('is what readers see where the page says nothing else', () => {
    expect(page('', '<h1>Ferries\n run late</h1>').headline).toBe('Ferries run late');
    expect(page('')).toEqual({
      headline: 'A title - The Quay',
      outlet: null,
      published: null,
      language: null,
    });
  });

  it.each([
    ['2024-03-28T23:30:00-05:00', '2024-03-28'],
    ['20240328T1200Z', '2024-03-28'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['28 March 2024 12:00 UTC', '2024-03-28'],
    ['1711666200', null],
    ['yesterday', null],
    ['2024-13-45', '2024'],
  ])('has its day as the publisher has it: %s', (written, day) => {
    expect(page(`<meta name="date" content="${written}">`).published).toBe(day);
  });

  it('cannot be made endless', () => {
    let nested: unknown = article;
    for (let level = 0; level < 1000; level += 1) nested = { '@graph': [nested] };
    expect(page(jsonLd(nested)).headline).toBe('A title - The Quay');
  });
});
