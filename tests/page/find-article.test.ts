import { describe, expect, it, vi } from 'vitest';
import { type Pace, inOneGo, inSlices } from '../../page/breathe.ts';
import { type PageText, readPageText } from '../../page/page-text.ts';
import { readPageMetadata } from '../../page/gate/metadata.ts';
import { readTree } from '../../page/page-tree.ts';
import { findArticle } from '../../page/find-article.ts';
import { createSight } from '../../page/sight.ts';
import { ARTICLES } from './gate-pages/articles.ts';
import { OTHERS } from './gate-pages/others.ts';
import { NEWS } from './gate-pages/texts.ts';

const { signal } = new AbortController();
const isVisible = () => true;

/** Reads the page that is open, as one that is asked for or as any. */
function* read(
  asked: boolean,
  sees: (element: Element) => boolean = isVisible,
): Generator<void, PageText | null> {
  const root = asked ? document.body : document.documentElement;
  const tree = yield* readTree(root);
  const story = yield* findArticle(document, tree, asked ? null : readPageMetadata(root));
  return story && (yield* readPageText(tree, story, sees));
}

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
    const whole = inOneGo(read(false));
    const sliced = await inSlices(read(false), signal, SHORTEST_SLICES);
    expect(whole?.text).toContain(' ');
    expect(contentsOf(sliced)).toEqual(contentsOf(whole));
  });

  it.each(OTHERS.slice(0, 5))('gives none where the page is %s, unless it is asked for', (_what, html) => {
    open(html);
    expect(inOneGo(read(false))).toBeNull();
    expect(inOneGo(read(true))).not.toBeNull();
  });

  it('is asked for in a page whose root says that it is hidden', () => {
    open('<html hidden><body><h1>Ships</h1><p>Nobody came.</p></body></html>');
    expect(inOneGo(read(false))).toBeNull();
    expect(inOneGo(read(true))?.text).toBe('Ships\nNobody came.\n');
  });

  it('looks at an element once, and at nothing outside the story', () => {
    open(
      `<body><ul><li>Menu</ul><main><h1>Ships</h1><p>${NEWS.join(' ')} <b>Now</b> here.</p></main></body>`,
    );
    const { isVisible: isRendered } = createSight();
    const looks = vi.fn(isRendered);
    inOneGo(read(true, looks));
    expect(new Set(looks.mock.calls.map(([{ localName }]) => localName))).toEqual(new Set(['h1', 'p', 'b']));
  });
});

function contentsOf(page: PageText | null) {
  return page && { text: page.text, sectionStarts: page.sectionStarts, cutShort: page.cutShort };
}
