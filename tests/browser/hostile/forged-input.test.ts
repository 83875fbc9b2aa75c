import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Answer } from '../../../scripts/browser/news-server.ts';
import { openCard, placeOf, waitForMarks } from '../../../scripts/browser/reading.ts';
import { samplePage, sampleAddress } from '../../../scripts/browser/sample-pages.ts';
import { CARD } from '../../../scripts/browser/surface.ts';
import { until } from '../../../scripts/browser/until.ts';
import { boxOfCard, pause } from '../card-places.ts';
import { BROWSERS, withBrowser } from '../with-browser.ts';
import { OVERLAYS, PAGE_PART } from './overlays.ts';

const NAME = 'Maria Zakharova';
/** Longer than a card must have stood still before a press in it counts, ms. */
const STANDS_MS = 450;

for (const name of BROWSERS) {
  describe(`A page that wants a press of its reader’s in ${name}`, () => {
    const browser = withBrowser(name, {}, answer);
    let page: Page;
    /** The card as it looks when nothing is done to it. */
    let undisturbed: string;
    let place: Awaited<ReturnType<typeof boxOfCard>>;

    before(async () => {
      page = await browser().open(sampleAddress('overlays.html'));
      await waitForMarks(page);
      await listenToCalls();
      await standOnLink();
      undisturbed = await picture();
    });

    it('opens no card and does nothing with all the events that it can make', async () => {
      const other = await browser().open(sampleAddress('card.html'));
      await waitForMarks(other);
      const place = await placeOf(other, NAME);
      for (const last of ['mouse', 'touch']) {
        await other.evaluate(forgeEverything, place, last);
        await pause(800);
        assert.equal(await browser().cardOn(other), null, last);
      }
      assert.deepEqual(await calls(), []);
      await other.close();
      await page.bringToFront();
    });

    for (const { title, attack } of OVERLAYS) {
      it(`gets none when it ${title}, unless the card looks as ever`, async () => {
        const target = await standOnLink();
        const tabs = await tabCount();
        await page.evaluate(`(${asFunction(attack)})(${CARD}, (window.undo = []))`);
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 130))),
        );
        const looksAsEver = (await picture()) === undisturbed;
        await page.mouse.click(target.x, target.y);
        await page.mouse.click(target.x, target.y, { button: 'middle' });
        await pause(100);
        const [opened, heard] = [(await tabCount()) - tabs, await calls()];
        await page.evaluate('for (const step of window.undo.toReversed()) step(); scrollTo(0, 0)');
        for (const tab of (await page.browser().pages()).slice(tabs)) await tab.close();
        await page.bringToFront();
        if (!looksAsEver) assert.deepEqual({ opened, heard }, { opened: 0, heard: [] });
      });
    }

    it('gets one of a reader who sees the card as it is', async () => {
      const { x, y } = await standOnLink();
      const tabs = await tabCount();
      await page.mouse.click(x, y);
      await until('the link opens', async () => (await tabCount()) > tabs);
    });

    /** A picture of the card, without what shines through at its edges. */
    function picture(): Promise<string> {
      return page.screenshot({
        encoding: 'base64',
        captureBeyondViewport: false,
        clip: {
          x: place.left + 8,
          y: place.top + 8,
          width: place.right - place.left - 16,
          height: place.bottom - place.top - 16,
        },
      });
    }

    /** Opens the card anew and rests the pointer on a link in it, until that may be pressed. */
    async function standOnLink(): Promise<{ x: number; y: number }> {
      // A press beside everything closes what is still open.
      await page.mouse.click(1050, 20);
      await openCard(browser(), page, NAME);
      const target = await linkInCard();
      await page.mouse.move(target.x, target.y);
      place = await boxOfCard(page);
      await pause(STANDS_MS);
      return target;
    }

    async function linkInCard(): Promise<{ x: number; y: number }> {
      const card = await until('a card', () => browser().cardOn(page));
      return until('a link in it', () =>
        card.run<{ x: number; y: number } | null>(`(root) => {
          const [line] = root.querySelector('a[href]')?.getClientRects() ?? [];
          return line ? { x: line.left + 20, y: line.top + line.height / 2 } : null;
        }`),
      );
    }

    async function tabCount(): Promise<number> {
      return (await page.browser().pages()).length;
    }

    /** What pages of the web ask of the background that does something. */
    function calls(): Promise<string[]> {
      return browser().inBackground<string[]>('self.heard');
    }

    function listenToCalls(): Promise<void> {
      return browser().inBackground(`(() => {
        self.heard = [];
        (globalThis.browser ?? chrome).runtime.onMessage.addListener(({ name }) => {
          if (['openPanel', 'decide'].includes(name)) self.heard.push(name);
        });
        return null;
      })()`);
    }
  });
}

function answer(url: URL): Answer | null {
  if (url.pathname !== '/sample/overlays.html') return samplePage(url);
  const story = readFileSync('tests/fixtures/pages/card.html', 'utf8');
  return {
    type: 'text/html; charset=utf-8',
    body: story.replace('</head>', `<script>${PAGE_PART}</script></head>`),
  };
}

/** A method is no expression of its own. */
function asFunction(attack: (...given: never[]) => unknown): string {
  const code = String(attack);
  return /^(async )?attack\(/.test(code) ? code.replace(/^(async )?/, (start) => `${start}function `) : code;
}

/** Ends with what would open a card: a pointer that rests on the name, or a tap on it. */
function forgeEverything({ x, y }: { x: number; y: number }, last: string): void {
  const name = document.elementFromPoint(x, y)!;
  const place = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
  const pointers = ['over', 'enter', 'move', 'rawupdate', 'down', 'up', 'out'].map(
    (kind) => `pointer${kind}`,
  );
  for (const at of [window, document, document.documentElement, name]) {
    for (const pointerType of ['mouse', 'touch', 'pen']) {
      for (const kind of [...pointers, 'click', 'auxclick', 'contextmenu', 'dblclick'])
        at.dispatchEvent(new PointerEvent(kind, { ...place, pointerType, isPrimary: true, shiftKey: true }));
    }
    for (const kind of ['mouseover', 'mousemove', 'mousedown', 'mouseup'])
      at.dispatchEvent(new MouseEvent(kind, place));
    for (const kind of ['keydown', 'keypress', 'keyup']) {
      for (const key of ['Shift', 'Enter', ' ', 'Tab', 'ArrowDown'])
        at.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, composed: true, altKey: true }));
    }
    for (const kind of ['focus', 'focusin', 'toggle', 'wheel', 'scroll', 'pageshow', 'visibilitychange'])
      at.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
  }
  if (last === 'touch') {
    name.dispatchEvent(new PointerEvent('click', { ...place, pointerType: 'touch' }));
  } else {
    for (const aside of [2, 1, 0])
      name.dispatchEvent(
        new PointerEvent('pointermove', { ...place, clientX: x - aside, pointerType: 'mouse' }),
      );
  }
}
