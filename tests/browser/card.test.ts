import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import { openCard, paintedOn, placeOf, restOn, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { CARD, type Surface, surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import type { SettingsChange } from '../../settings/change-settings.ts';
import { choose, says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const ADDRESS = sampleAddress('hard-links.html');

for (const name of BROWSERS) {
  describe(`The card in ${name}`, () => {
    const browser = withBrowser(name);
    const openPage = async () => {
      const page = await browser().open(ADDRESS);
      await waitForMarks(page);
      return page;
    };

    it('opens after a rest, and not before', async () => {
      const page = await openPage();
      await restOn(page, 'Maria Zakharova');
      await pause(200);
      assert.equal(await browser().cardOn(page), null);
      await cardOf(browser(), page, 'Zakharova');
    });

    it('does not open over what a scroll has brought under the pointer', async () => {
      const page = await openPage();
      const word = await placeOf(page, 'Maria Zakharova');
      await page.evaluate(() => scrollTo(0, 0));
      const below = await placeWithoutScroll(page, 'Maria Zakharova');
      await page.mouse.move(word.x, 40, { steps: 3 });
      await page.evaluate((distance) => scrollTo(0, distance), below.y - 40);
      await pause(1200);
      assert.equal(await browser().cardOn(page), null);
      await page.mouse.move(word.x + 3, 41, { steps: 3 });
      await cardOf(browser(), page, 'Zakharova');
    });

    it('stays on the way to it, though that leads over another mark', async () => {
      const page = await openPage();
      await openCard(browser(), page, '1718 Committee');
      const word = await placeWithoutScroll(page, '1718 Committee');
      const card = await boxOfCard(page);
      const end = { x: card.left + card.width / 2, y: card.top + 40 };
      await page.mouse.move(word.x, word.y);
      await page.mouse.move(end.x, end.y, { steps: 12 });
      await pause(600);
      assert.match(await (await browser().cardOn(page))!.text(), /1718 Committee/);
    });

    it('opens nothing under a click that is the page’s, and the card under one on a bare mark, where that is chosen', async () => {
      const page = await openPage();
      await withChoice(browser(), { kind: 'trigger', trigger: 'click' }, async () => {
        await waitForMarks(page);
        await restOn(page, 'Maria Zakharova');
        await pause(900);
        assert.equal(await browser().cardOn(page), null);
        const link = await placeOf(page, 'Panel of Experts');
        await page.mouse.click(link.x, link.y);
        await until('the link is followed', () => page.evaluate(() => location.hash === '#linked'));
        await pause(300);
        assert.equal(await browser().cardOn(page), null);
        const word = await placeOf(page, 'Maria Zakharova');
        await page.mouse.click(word.x, word.y);
        await cardOf(browser(), page, 'Zakharova');
      });
    });

    it('opens only while Shift is held, where that is chosen', async () => {
      const page = await openPage();
      await withChoice(browser(), { kind: 'trigger', trigger: 'hoverWithKey' }, async () => {
        await waitForMarks(page);
        await restOn(page, 'Maria Zakharova');
        await pause(900);
        assert.equal(await browser().cardOn(page), null);
        await page.keyboard.down('Shift');
        await cardOf(browser(), page, 'Zakharova');
        await page.keyboard.up('Shift');
      });
    });

    it('opens by command, mention by mention, with the focus in it, and gives the focus back on Escape', async () => {
      const page = await openPage();
      await page.focus('#before');
      await page.bringToFront();
      await browser().command('next-mention');
      await cardOf(browser(), page, '');
      await until('the focus is in the card', () => hasFocus(page));
      const first = await (await browser().cardOn(page))!.text();
      await browser().command('next-mention');
      await until('another card', async () => ((await textOf(browser(), page)) ?? first) !== first);
      await browser().command('previous-mention');
      await until('the first card', async () => (await textOf(browser(), page)) === first);
      await page.keyboard.press('Escape');
      await until('the card closes', async () => (await browser().cardOn(page)) === null);
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'before');
    });

    it('does not close the page’s own dialog on Escape', async () => {
      const page = await openPage();
      await page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.append('A word of the page.');
        document.body.append(dialog);
        dialog.show();
        document.addEventListener('keydown', ({ key }) => key === 'Escape' && dialog.close());
      });
      await openCard(browser(), page, 'Maria Zakharova');
      await page.keyboard.press('Escape');
      await until('the card closes', async () => (await browser().cardOn(page)) === null);
      assert.ok(await page.evaluate(() => document.querySelector('dialog')!.open));
      await page.keyboard.press('Escape');
      assert.ok(await page.evaluate(() => !document.querySelector('dialog')!.open));
    });

    it('opens what it names in place, and leads back', async () => {
      const page = await openPage();
      const card = await openCard(browser(), page, '1718 Committee');
      await card.click('UN Security Council');
      const description = 'subsidiary body';
      await until(
        'the other entity',
        async () => !((await textOf(browser(), page)) ?? description).includes(description),
      );
      await (await browser().cardOn(page))!.click('Back');
      await until('the first again', async () =>
        ((await textOf(browser(), page)) ?? '').includes(description),
      );
    });

    it('takes a mark away that means nothing, says where that is undone, and stays to be read', async () => {
      const page = await openPage();
      const card = await openCard(browser(), page, 'Matthew Miller');
      await card.click('Not this?');
      await card.click('Nothing Backgrounder knows');
      await until('the mark is gone', async () => !(await paintedOn(page)).includes('Matthew Miller'));
      assert.match((await textOf(browser(), page)) ?? '', /no longer means/);
      const options = surfaceOfPage(await browser().openOwnPage('options.html'));
      await options.click('Undo');
      await until('the mark is back', async () => (await paintedOn(page)).includes('Matthew Miller'));
      await options.close();
    });

    it('switches itself off here, says so, and is switched on in the popup', async () => {
      const page = await openPage();
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await card.click('Turn off');
      await card.click('On sample.thehindu.com');
      await until('the marks are gone', async () => (await paintedOn(page)).length === 0);
      assert.match((await textOf(browser(), page)) ?? '', /Backgrounder is off on/);
      await page.keyboard.press('Escape');
      await until('the card closes', async () => (await browser().cardOn(page)) === null);
      const popup = await browser().openPopup(page);
      await popup.click('Marks on sample.thehindu.com');
      await waitForMarks(page);
      await popup.close();
    });

    it('moves to the panel, from where a click leads back to the words', async () => {
      const page = await openPage();
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await card.click('Open in the side panel');
      const panel = await browser().noteEditor();
      await says(panel, 'Maria Zakharova');
      await until('the card closes', async () => (await browser().cardOn(page)) === null);
      await page.evaluate(() => scrollTo(0, 9999));
      await panel.click('Show on the page');
      await until('the words are in view', () => page.evaluate(() => scrollY < 1000));
      await panel.close();
    });

    if (name === 'chromium') {
      it('opens as a sheet under a finger, and closes with a tap elsewhere', async () => {
        const page = await openPage();
        await page.setViewport({ width: 390, height: 800, hasTouch: true, isMobile: true });
        await waitForMarks(page);
        const word = await placeOf(page, 'Maria Zakharova');
        await page.touchscreen.tap(word.x, word.y);
        await cardOf(browser(), page, 'Zakharova');
        for (const x of [2, 195, 388]) {
          assert.ok(await page.evaluate(`document.elementFromPoint(${x}, 780) === ${CARD}`), `at ${x}`);
        }
        await page.touchscreen.tap(200, 20);
        await until('the sheet closes', async () => (await browser().cardOn(page)) === null);
      });
    }

    it('leaves no trace of the old version when the extension is updated under an open page', async () => {
      const page = await openPage();
      await browser().inExtension(
        `void setTimeout(() => (globalThis.browser ?? chrome).runtime.reload(), 100), null`,
      );
      await pause(1500);
      await page.bringToFront();
      await page.mouse.move(300, 300, { steps: 3 });
      await until('one set of marks', () =>
        page.evaluate(() => CSS.highlights.size === 1 && document.adoptedStyleSheets.length === 1),
      );
      await cardAfterUpdate(browser(), page);
    });

    it('finds no error of ours in the console', () => {
      assert.deepEqual(browser().errors(), []);
    });
  });
}

async function cardAfterUpdate(browser: DrivenBrowser, page: Page): Promise<void> {
  const card = await openCard(browser, page, 'Maria Zakharova');
  assert.match(await card.text(), /Zakharova/);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function cardOf(browser: DrivenBrowser, page: Page, words: string): Promise<Surface> {
  return until(`the card of “${words}”`, async () => {
    const card = await browser.cardOn(page);
    return card && (await card.text()).includes(words) && card;
  });
}

async function textOf(browser: DrivenBrowser, page: Page): Promise<string | undefined> {
  return (await browser.cardOn(page))?.text();
}

function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(`document.activeElement === ${CARD}`) as Promise<boolean>;
}

function boxOfCard(page: Page): Promise<DOMRect> {
  return page.evaluate(`${CARD}.getBoundingClientRect().toJSON()`) as Promise<DOMRect>;
}

async function placeWithoutScroll(page: Page, words: string): Promise<{ x: number; y: number }> {
  const top = await page.evaluate(() => scrollY);
  const place = await placeOf(page, words);
  const shift = await page.evaluate((before) => {
    const now = scrollY;
    scrollTo(0, before);
    return now - before;
  }, top);
  return { x: place.x, y: place.y + shift };
}

async function withChoice(
  browser: DrivenBrowser,
  change: SettingsChange,
  work: () => Promise<void>,
): Promise<void> {
  const ownPage = await browser.openOwnPage('options.html');
  await choose(ownPage, change);
  const [page] = (await ownPage.browser().pages()).filter((other) => other.url() === ADDRESS).slice(-1);
  await page?.bringToFront();
  await pause(300);
  try {
    await work();
  } finally {
    await choose(ownPage, { kind: 'trigger', trigger: 'hover' });
    await ownPage.close();
  }
}
