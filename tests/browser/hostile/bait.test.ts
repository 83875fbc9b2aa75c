import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Target } from '../../../notes/note.ts';
import { MOST_PAINTED_MARKS } from '../../../page/marks.ts';
import type { Answer } from '../../../scripts/browser/news-server.ts';
import { waitForMarks } from '../../../scripts/browser/reading.ts';
import { samplePage, sampleAddress } from '../../../scripts/browser/sample-pages.ts';
import { until } from '../../../scripts/browser/until.ts';
import { times } from '../../times.ts';
import { BROWSERS, withBrowser } from '../with-browser.ts';
import { HIDDEN, baitNames, baitPage, entityIds } from './bait-pages.ts';
import { onEntity, writeNotes } from './written-notes.ts';
import { stateOf } from './visit.ts';

const NAMES = 10_000;
const NOTES = times(400, 1000);
/** So many entities of a page are painted at most (library/paint-order.ts). */
const MOST_ENTITIES = 60;

for (const name of BROWSERS) {
  describe(`A page that baits with ${NAMES} names in ${name}`, () => {
    const browser = withBrowser(name, {}, answer);

    // Each way alone before a release; all of them on one page with every change.
    for (const [title, file] of times(0, 1) === 1
      ? HIDDEN.map(([how], index) => [how, `bait-${index}.html`] as const)
      : [['in all the ways there are', 'bait-all.html'] as const]) {
      it(`has none marked of those ${title}`, async () => {
        const page = await browser().open(sampleAddress(file));
        await until('it was read', async () => (await stateOf(browser())) === 'marked');
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))),
        );
        assert.deepEqual(await marksOf(page), []);
        await page.close();
      });
    }

    it(`has as many marked of those in sight as are marked at most, the same with ${NOTES} notes as with none`, async () => {
      const plain = await seenOf();
      assert.ok(
        plain.marks.length > 0 && plain.marks.length <= MOST_PAINTED_MARKS,
        String(plain.marks.length),
      );
      assert.ok(new Set(plain.marks.map(({ words }) => words)).size <= MOST_ENTITIES);
      await writeNotes(browser(), targets(), 'Nobody’s business');
      assert.deepEqual(await seenOf(), plain);
    });

    /** What the page with all names in sight sees of us: its marks, their rules, and itself. */
    async function seenOf() {
      const page = await browser().open(sampleAddress('bait-visible.html'));
      await waitForMarks(page);
      await until('it was read', async () => (await stateOf(browser())) === 'marked');
      const [marks, html, rules] = [await marksOf(page), await page.content(), await rulesOf(page)];
      await page.close();
      return { marks, html, rules };
    }
  });
}

/** As many as there are entities on these, the others on pages. */
function targets(): Target[] {
  const entities = entityIds().map(onEntity);
  const pages = Array.from({ length: Math.max(0, NOTES - entities.length) }, (_, index) => ({
    kind: 'article' as const,
    page: { address: `https://example.org/${index}`, title: `Story ${index}` },
  }));
  return [...entities, ...pages].slice(0, NOTES);
}

/** Every mark with where it stands: the path of its node from the root, and its offsets. */
function marksOf(page: Page): Promise<{ words: string; place: string }[]> {
  return page.evaluate(() => {
    const pathOf = (node: Node): string =>
      node.parentNode
        ? `${pathOf(node.parentNode)}/${[...node.parentNode.childNodes].indexOf(node as ChildNode)}`
        : '';
    return [...(CSS.highlights as unknown as Map<string, Set<StaticRange>>).values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => ({
        words: startContainer.textContent!.slice(startOffset, endOffset),
        place: `${pathOf(startContainer)}:${startOffset} ${pathOf(endContainer)}:${endOffset}`,
      })),
    );
  });
}

/** The rules by which marks are painted; their name is made up anew on each page. */
function rulesOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText.replace(/\bm[0-9a-z]+\b/g, 'm')))
      .join('\n'),
  );
}

function answer(url: URL): Answer | null {
  const [, which] = /^\/sample\/bait-(\w+)\.html$/.exec(url.pathname) ?? [];
  if (which === undefined) return samplePage(url);
  return { type: 'text/html; charset=utf-8', body: bodyOf(which) };
}

function bodyOf(which: string): string {
  if (which === 'visible') return baitPage('<p>{}</p>', baitNames(NAMES));
  if (which !== 'all') return baitPage(HIDDEN[Number(which)]![1], baitNames(NAMES));
  const each = baitNames(Math.ceil(NAMES / HIDDEN.length));
  return baitPage(HIDDEN.map(([, how]) => how).join('\n'), each);
}
