import { describe, expect, it, vi } from 'vitest';
import { type Pace, inOneGo, inSlices } from '../../page/breathe.ts';
import type { PageText } from '../../page/page-text.ts';
import { readArticle } from '../../page/read-article.ts';
import { ARTICLES } from './gate-pages/articles.ts';
import { OTHERS } from './gate-pages/others.ts';
import { NEWS } from './gate-pages/texts.ts';

const { signal } = new AbortController();
const reader = { asked: false, isVisible: () => true, expectArticle: () => {} };

/** Each step of the work fills a slice. */
const SHORTEST_SLICES: Pace = { now: () => (time += 100), nextTask: async () => {} };
let time = 0;

function open(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

describe('the reading of an article', () => {
  it.each(ARTICLES)('gives the same text whatever the slices, of %s', async (_what, html) => {
    open(html);
    const whole = inOneGo(readArticle(document, reader));
    const sliced = await inSlices(readArticle(document, reader), signal, SHORTEST_SLICES);
    expect(whole?.text).toContain(' ');
    expect(contentsOf(sliced)).toEqual(contentsOf(whole));
  });

  it.each(OTHERS.slice(0, 5))('gives none where the page is %s, unless it is asked for', (_what, html) => {
    open(html);
    expect(inOneGo(readArticle(document, reader))).toBeNull();
    expect(inOneGo(readArticle(document, { ...reader, asked: true }))).not.toBeNull();
  });

  it('is asked for in a page whose root says that it is hidden', () => {
    open('<html hidden><body><h1>Ships</h1><p>Nobody came.</p></body></html>');
    expect(inOneGo(readArticle(document, reader))).toBeNull();
    expect(inOneGo(readArticle(document, { ...reader, asked: true }))?.text).toBe('Ships\nNobody came.\n');
  });

  it('looks at an element once, and at nothing outside the story', () => {
    open(
      `<body><ul><li>Menu</ul><main><h1>Ships</h1><p>${NEWS.join(' ')} <b>Now</b> here.</p></main></body>`,
    );
    const isVisible = vi.fn((_element: Element) => true);
    inOneGo(readArticle(document, { ...reader, asked: true, isVisible }));
    expect(isVisible.mock.calls.map(([{ localName }]) => localName)).toEqual(['h1', 'p', 'b']);
  });
});

describe('an article is expected', () => {
  const NEWS_PAGE = '<head><meta property="og:type" content="article"></head><p>';
  it.each([
    ['of a page that calls itself one', NEWS_PAGE, false, 1],
    ['of a page that the reader asks for', '<p>', true, 1],
    ['of no other', '<p>', false, 0],
  ])('%s, before it is read', (_which, html, asked, times) => {
    open(html);
    const expectArticle = vi.fn();
    readArticle(document, { ...reader, asked, expectArticle }).next();
    expect(expectArticle).toHaveBeenCalledTimes(times);
  });
});

function contentsOf(page: PageText | null) {
  return page && { text: page.text, sectionStarts: page.sectionStarts, cutShort: page.cutShort };
}
