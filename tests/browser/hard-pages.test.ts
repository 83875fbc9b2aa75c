import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openCard, paintedOn, placeOf, restOn, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

/** What the story that most of these pages tell has painted: each name once in its one section. */
const STORY = ['Panel of Experts', '1718 Committee', 'Maria Zakharova', 'Matthew Miller'];

for (const name of BROWSERS) {
  describe(`A hard page in ${name}`, () => {
    const browser = withBrowser(name);

    for (const [title, file] of [
      ['whose root font is 62.5 % of the usual', 'hard-rem.html'],
      ['that unsets all style of everything', 'hard-unset.html'],
      ['that is written from the right', 'hard-right-to-left.html'],
      ['that is turned and enlarged', 'hard-transform.html'],
      ['that is zoomed to 200 %', 'hard-zoom.html'],
      ['with a dialog that lies over all', 'hard-dialog.html'],
    ] as const) {
      it(`${title} is marked, unchanged, and its card stands beside its word`, async () => {
        const page = await browser().open(sampleAddress(file));
        const before = await page.content();
        assert.deepEqual(await waitForMarks(page), STORY);
        assert.equal(await page.content(), before);
        const card = await openCard(browser(), page, 'Maria Zakharova');
        assert.match(await card.text(), /spokes/i);
        await assertBeside(page, 'Maria Zakharova');
      });
    }

    it('in full screen shows its card over the story', async () => {
      const page = await browser().open(sampleAddress('hard-fullscreen.html'));
      await waitForMarks(page);
      await page.click('#full');
      await until('the story fills the screen', () =>
        page.evaluate(() => document.fullscreenElement?.id === 'story'),
      );
      await openCard(browser(), page, 'Matthew Miller');
      await assertBeside(page, 'Matthew Miller');
    });

    it('of one origin in a frame is read, and its card is not cut off by the frame', async () => {
      const page = await browser().open(sampleAddress('hard-frames.html'));
      const frame = await until('the frame', async () =>
        page.frames().find((inner) => inner.url().includes('story')),
      );
      const painted = await until('marks in the frame', async () => {
        const words = await frame.evaluate(() =>
          [...(CSS.highlights as unknown as Map<string, Set<StaticRange>>).values()].flatMap((highlight) =>
            [...highlight].map((range) =>
              range.startContainer.textContent!.slice(range.startOffset, range.endOffset),
            ),
          ),
        );
        return words.length > 0 && words;
      });
      assert.deepEqual(painted, STORY);
      const place = await frame.evaluate(() => {
        const [highlight] = (CSS.highlights as unknown as Map<string, Set<StaticRange>>).values();
        const [, , mark] = highlight!;
        const range = document.createRange();
        range.setStart(mark!.startContainer, mark!.startOffset);
        range.setEnd(mark!.endContainer, mark!.endOffset);
        const { left, top, width, height } = range.getClientRects()[0]!;
        const around = frameElement!.getBoundingClientRect();
        return { x: around.left + left + width / 2, y: around.top + top + height / 2 };
      });
      await page.mouse.move(place.x - 30, place.y + 2, { steps: 2 });
      await page.mouse.move(place.x, place.y, { steps: 4 });
      const card = await until('the card opens', () => browser().cardOn(page));
      assert.match(await card.text(), /Zakharova/);
    });

    it('with an open shadow root is read in the order in which it is seen', async () => {
      const page = await browser().open(sampleAddress('hard-shadow.html'));
      assert.deepEqual((await waitForMarks(page)).toSorted(), STORY.toSorted());
      const card = await openCard(browser(), page, 'Maria Zakharova');
      assert.match(await card.text(), /spokes/i);
    });

    it('that goes on without end has its new stories marked, and its old ones still', async () => {
      const page = await browser().open(sampleAddress('hard-endless.html'));
      await waitForMarks(page);
      await happen(page, 'add-story');
      await marked(page, 'Kim Yo Jong');
      assert.deepEqual((await paintedOn(page)).slice(0, 4), STORY);
    });

    it('that is a live blog has its new post marked while a card stays open', async () => {
      const page = await browser().open(sampleAddress('hard-live-blog.html'));
      await waitForMarks(page);
      await openCard(browser(), page, '1718 Committee');
      await happen(page, 'add-post');
      await marked(page, 'Vassily Nebenzia');
      const painted = await paintedOn(page);
      assert.ok(
        painted.includes('Maria Zakharova') && painted.includes('1718 Committee'),
        painted.join(', '),
      );
    });

    it('that turns into a story without being loaded anew is marked, and no longer when it turns back', async () => {
      const page = await browser().open(sampleAddress('hard-one-page-app.html'));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.deepEqual(await paintedOn(page), []);
      await page.click('#to-story');
      await marked(page, 'Maria Zakharova');
      await page.click('#to-list');
      await until('no marks', async () => (await paintedOn(page)).length === 0);
    });

    it('that is translated is marked in the other language', async () => {
      const page = await browser().open(sampleAddress('hard-translated.html'));
      await waitForMarks(page);
      await happen(page, 'translate');
      await marked(page, 'Мария Захарова');
      assert.ok(!(await paintedOn(page)).includes('Maria Zakharova'));
    });

    it('that shows its story in a reader mode of its own is marked there', async () => {
      const page = await browser().open(sampleAddress('hard-reader-mode.html'));
      await waitForMarks(page);
      await happen(page, 'toggle-reader');
      await until('marks in the new view', () =>
        page.evaluate(() =>
          [...(CSS.highlights as unknown as Map<string, Set<StaticRange>>).values()].some((highlight) =>
            [...highlight].some(({ startContainer }) => startContainer.parentElement!.closest('.reader')),
          ),
        ),
      );
      assert.deepEqual(await paintedOn(page), STORY);
    });

    it('that is an app may draw itself anew as often as it likes, and keeps its marks', async () => {
      const page = await browser().open(sampleAddress('hard-app.html'));
      assert.deepEqual(await waitForMarks(page), STORY);
      for (let turn = 1; turn <= 5; turn += 1) {
        await happen(page, 'redraw');
        await until('the marks are back', async () => (await paintedOn(page)).join() === STORY.join());
      }
      assert.match(await page.evaluate(() => document.querySelector('h1')!.textContent), /edition 5/);
    });

    it('with an editor lets the reader write, and leaves the editor alone', async () => {
      const page = await browser().open(sampleAddress('hard-editor.html'));
      assert.deepEqual(await waitForMarks(page), STORY);
      await page.click('#editor');
      await page.keyboard.press('End');
      await page.keyboard.type(' Matthew Miller is not.');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.deepEqual(await paintedOn(page), STORY);
      const { text, foreign } = await page.evaluate(() => ({
        text: document.querySelector('#editor')!.textContent,
        foreign: Number(document.body.dataset['foreign'] ?? 0),
      }));
      assert.equal(text, 'Maria Zakharova is right. Matthew Miller is not.');
      assert.equal(foreign, 0);
    });

    it('that never stands still is marked all the same', async () => {
      const page = await browser().open(sampleAddress('hard-storm.html'));
      assert.deepEqual(await waitForMarks(page), STORY);
      await new Promise((resolve) => setTimeout(resolve, 3000));
      assert.deepEqual(await paintedOn(page), STORY);
    });

    it('is marked only where a reader can see it', async () => {
      const page = await browser().open(sampleAddress('hard-collapsed.html'));
      assert.deepEqual(await waitForMarks(page), STORY);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.deepEqual(await paintedOn(page), STORY);
    });

    it('whose words change under a mark loses the mark before it is painted again', async () => {
      const page = await browser().open(sampleAddress('hard-rem.html'));
      await waitForMarks(page);
      const left = await page.evaluate(async () => {
        document.querySelectorAll('p')[1]!.firstChild!.nodeValue = 'Nobody is named in these words any more.';
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return [...(CSS.highlights as unknown as Map<string, Set<StaticRange>>).values()].reduce(
          (sum, highlight) => sum + highlight.size,
          0,
        );
      });
      assert.equal(left, 3);
    });

    it('that comes back from the browser’s cache is marked again', async () => {
      const page = await browser().open(sampleAddress('hard-rem.html'));
      await waitForMarks(page);
      await page.goto(sampleAddress('year-1718.html'));
      // Firefox's driver waits for a load that a cached page does not have.
      if (name === 'chromium') await page.goBack();
      else await page.evaluate(() => history.back());
      await until('the page is back', () => page.evaluate(() => location.pathname.includes('hard-rem')));
      assert.deepEqual(await waitForMarks(page), STORY);
      await openCard(browser(), page, 'Maria Zakharova');
    });

    it('is printed without marks and without a card', async () => {
      const page = await browser().open(sampleAddress('hard-rem.html'));
      await waitForMarks(page);
      await openCard(browser(), page, 'Maria Zakharova');
      if (name === 'firefox') return;
      await page.emulateMediaType('print');
      const height = await page.evaluate(
        () => document.documentElement.lastElementChild!.getBoundingClientRect().height,
      );
      assert.equal(height, 0);
      const [mark] = await page.evaluate(() => [...CSS.highlights.keys()]);
      const line = await page.evaluate(
        (highlight) =>
          getComputedStyle(document.querySelector('p')!, `::highlight(${highlight})`).textDecorationLine,
        mark!,
      );
      assert.equal(line, 'none');
    });

    it('none of them finds an error of ours in its console', () => {
      assert.deepEqual(browser().errors(), []);
    });
  });
}

/** Lets something happen on a page that was made for it. */
async function happen(page: Page, what: string): Promise<void> {
  await page.evaluate((kind) => void dispatchEvent(new Event(kind)), what);
}

async function marked(page: Page, words: string): Promise<void> {
  await until(`“${words}” is marked`, async () => (await paintedOn(page)).includes(words));
}

/** The card lies in the window, over everything else there, and not over its word. */
async function assertBeside(page: Page, words: string): Promise<void> {
  const { y } = await placeOf(page, words);
  await restOn(page, words);
  const card = await page.evaluate(() => {
    const element = (document.fullscreenElement ?? document.documentElement).lastElementChild!;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === element;
    return { left, top, right, bottom, onTop, width: innerWidth, height: innerHeight };
  });
  const seen = JSON.stringify(card);
  assert.ok(card.onTop, seen);
  assert.ok(
    card.left >= 0 && card.right <= card.width && card.top >= 0 && card.bottom <= card.height + 1,
    seen,
  );
  assert.ok(card.top > y || card.bottom < y, `${seen}, the word at ${y}`);
}
