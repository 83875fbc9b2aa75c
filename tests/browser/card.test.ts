import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { moveAway, openCard, placeOf, restOn, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import type { Surface } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import type { Trigger } from '../../settings/settings.ts';
import { boxOfCard, linesOf, pause } from './card-places.ts';
import { choose } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

for (const name of BROWSERS) {
  describe(`A card in ${name}`, () => {
    const browser = withBrowser(name);
    const story = async (file = 'card.html'): Promise<Page> => {
      const page = await browser().open(sampleAddress(file));
      await waitForMarks(page);
      return page;
    };
    const cardOf = (page: Page): Promise<Surface> => until('a card', () => browser().cardOn(page));
    const noCard = (page: Page) => until('no card', async () => (await browser().cardOn(page)) === null);
    const staysClosed = async (page: Page) => {
      await pause(1200);
      assert.equal(await browser().cardOn(page), null);
    };

    it('opens for a pointer that rests, and not at once', async () => {
      const page = await story();
      await restOn(page, 'Maria Zakharova');
      await pause(150);
      assert.equal(await browser().cardOn(page), null);
      const card = await until('the card opens', () => browser().cardOn(page), 2000);
      assert.match(await card.text(), /Zakharova/);
    });

    it('does not open for a pointer that rushes over many words', async () => {
      const page = await story();
      const { x, y } = await placeOf(page, 'Maria Zakharova');
      for (let turn = 0; turn < 6; turn += 1) {
        await page.mouse.move(x - 250, y, { steps: 2 });
        await page.mouse.move(x + 250, y, { steps: 3 });
      }
      await page.mouse.move(x + 250, y + 150);
      await staysClosed(page);
    });

    it('does not open over a word that a scroll brings under the pointer, until the pointer moves', async () => {
      const page = await story();
      const { x, y } = await placeOf(page, 'Maria Zakharova');
      await page.evaluate(() => scrollBy({ top: 100, behavior: 'instant' }));
      await page.mouse.move(x + 3, y + 20, { steps: 3 });
      await page.mouse.move(x, y, { steps: 3 });
      await pause(100);
      await page.evaluate(() => scrollBy({ top: -100, behavior: 'instant' }));
      await staysClosed(page);
      await page.mouse.move(x + 2, y, { steps: 2 });
      assert.match(await (await cardOf(page)).text(), /Zakharova/);
    });

    it('stays while the pointer goes to it over another word', async () => {
      const page = await story();
      const card = await openCard(browser(), page, 'Maria Zakharova');
      const [word] = await linesOf(page, 'Maria Zakharova');
      const [other] = await linesOf(page, 'Matthew Miller');
      const { top, right } = await boxOfCard(page);
      const from = { x: word!.right - 2, y: (word!.top + word!.bottom) / 2 };
      const to = { x: right - 10, y: top + 4 };
      const crossing = from.y + ((to.y - from.y) * (other!.left + 10 - from.x)) / (to.x - from.x);
      assert.ok(crossing > other!.top && crossing < other!.bottom, 'the way leads over the other word');
      await page.mouse.move(from.x, from.y, { steps: 3 });
      for (let step = 1; step <= 30; step += 1) {
        const part = step / 30;
        await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
        await pause(10);
      }
      await pause(1000);
      assert.match(await card.text(), /Zakharova/);
      assert.equal(await onlyCard(page), 1);
    });

    it('stays while the pointer turns back to its word on the way', async () => {
      const page = await story();
      await openCard(browser(), page, 'Maria Zakharova');
      const { x, y } = await placeOf(page, 'Maria Zakharova');
      const { top } = await boxOfCard(page);
      await page.mouse.move(x, top - 3, { steps: 1 });
      await page.mouse.move(x, y + 4, { steps: 1 });
      await pause(900);
      assert.notEqual(await browser().cardOn(page), null);
    });

    it('gives way to the card of the next word: there is one at a time', async () => {
      const page = await story();
      await openCard(browser(), page, 'Matthew Miller');
      const { x, y } = await placeOf(page, 'Maria Zakharova');
      await page.mouse.move(x, y, { steps: 6 });
      await until('the next card', async () =>
        (await (await browser().cardOn(page))?.text())?.includes('Zakharova'),
      );
      assert.equal(await onlyCard(page), 1);
    });

    it('stands at the line of its word that the pointer is on, and over none of its lines', async () => {
      const page = await story();
      await placeOf(page, 'Panel of Experts');
      for (const which of [0, 1]) {
        await moveAway(page);
        await noCard(page);
        const lines = await linesOf(page, 'Panel of Experts');
        assert.equal(lines.length, 2);
        const { left, right, top, bottom } = lines[which]!;
        await page.mouse.move(left + 60, top - 60, { steps: 3 });
        await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
        await cardOf(page);
        const card = await boxOfCard(page);
        assert.ok(Math.abs(card.left - left) < 2, `line ${which} at ${left}, the card at ${card.left}`);
        for (const line of lines) assert.ok(card.top >= line.bottom || card.bottom <= line.top);
      }
    });

    it('does not open for events that a script has made', async () => {
      const page = await story();
      const place = await placeOf(page, 'Maria Zakharova');
      await page.evaluate(({ x, y }) => {
        const target = document.elementFromPoint(x, y)!;
        for (const pointerType of ['mouse', 'touch']) {
          for (const kind of ['pointermove', 'pointerdown', 'pointerup', 'click']) {
            const place = { clientX: x, clientY: y, bubbles: true, composed: true };
            target.dispatchEvent(new PointerEvent(kind, { ...place, pointerType, shiftKey: true }));
          }
        }
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
      }, place);
      await staysClosed(page);
    });

    it('is not closed, nor is anything in it pressed, by events that a script has made', async () => {
      const page = await story();
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await page.evaluate(() => {
        for (const target of [document.documentElement.lastElementChild!, document.body]) {
          for (const kind of ['pointerdown', 'click', 'wheel', 'scroll', 'pointerleave'])
            target.dispatchEvent(new PointerEvent(kind, { bubbles: true, composed: true }));
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        }
      });
      await pause(600);
      assert.match(await card.text(), /Zakharova/);
    });

    describe('that the reader wants by', () => {
      const wanting = async (trigger: Trigger): Promise<Page> => {
        const page = await story();
        const ownPage = await browser().openOwnPage('options.html');
        await choose(ownPage, { kind: 'trigger', trigger });
        await ownPage.close();
        await page.bringToFront();
        await pause(500);
        await waitForMarks(page);
        return page;
      };

      it('a click opens by that alone, with the focus in it', async () => {
        const page = await wanting('click');
        await restOn(page, 'Maria Zakharova');
        await staysClosed(page);
        const { x, y } = await placeOf(page, 'Maria Zakharova');
        await page.mouse.click(x, y);
        const card = await cardOf(page);
        await until('the heading has the focus', async () => (await card.focused()).includes('Zakharova'));
        await page.mouse.click(20, 400);
        await noCard(page);
      });

      it('a click is left to a link, which is followed', async () => {
        const page = await wanting('click');
        const { x, y } = await placeOf(page, '1718 Committee');
        await page.mouse.click(x, y);
        await until('the link is followed', () => page.evaluate(() => location.hash === '#followed'));
        await staysClosed(page);
      });

      it('a click is not opened by words that are being selected', async () => {
        const page = await wanting('click');
        const { x, y } = await placeOf(page, 'Maria Zakharova');
        await page.mouse.move(x - 20, y);
        await page.mouse.down();
        await page.mouse.move(x + 20, y, { steps: 4 });
        await page.mouse.up();
        await staysClosed(page);
      });

      it('Shift opens only while that is held', async () => {
        const page = await wanting('hoverWithKey');
        await restOn(page, 'Maria Zakharova');
        await staysClosed(page);
        await page.keyboard.down('Shift');
        await cardOf(page);
        await page.keyboard.up('Shift');
        await pause(600);
        assert.notEqual(await browser().cardOn(page), null);
        await moveAway(page);
        await noCard(page);
      });

      it('resting opens by that again once it is chosen', async () => {
        const page = await wanting('hover');
        await openCard(browser(), page, 'Maria Zakharova');
      });
    });

    it('comes as a sheet from the foot of the window at a tap, and stays while the page scrolls', async () => {
      const page = await story();
      const { x, y } = await placeOf(page, 'Maria Zakharova');
      await page.touchscreen.tap(x, y);
      await cardOf(page);
      const { left, bottom } = await boxOfCard(page);
      const height = await page.evaluate(() => innerHeight);
      assert.equal(left, 0);
      assert.ok(Math.abs(bottom - height) < 1, `the sheet ends at ${bottom} of ${height}`);
      await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
      await pause(500);
      assert.notEqual(await browser().cardOn(page), null);
      await page.touchscreen.tap(500, 20);
      await noCard(page);
    });

    it('comes at a second tap as it came at the first', async () => {
      const page = await story();
      const { x, y } = await placeOf(page, 'Maria Zakharova');
      await page.touchscreen.tap(x, y);
      const card = await cardOf(page);
      await page.touchscreen.tap(x, y);
      await pause(500);
      assert.doesNotMatch(await card.text(), /^Back$/m);
    });

    it('leaves a tap on a link to the link', async () => {
      const page = await story();
      const { x, y } = await placeOf(page, '1718 Committee');
      await page.touchscreen.tap(x, y);
      await until('the link is followed', () => page.evaluate(() => location.hash === '#followed'));
      await staysClosed(page);
    });

    it('opens by keys alone, and gives the focus back on Escape', async () => {
      const page = await story();
      await page.bringToFront();
      await page.focus('#save');
      await browser().command('next-mention');
      const first = await cardOf(page);
      const opened = await until('the heading has the focus', () => first.focused());
      assert.match(await first.text(), new RegExp(opened));
      await page.keyboard.press('Tab');
      await until('Tab goes on in the card', async () => {
        const now = await first.focused();
        return now !== '' && now !== opened;
      });
      await browser().command('next-mention');
      const second = await until('the next card', async () => {
        const card = await browser().cardOn(page);
        const focused = await card?.focused();
        return focused !== undefined && focused !== '' && focused !== opened ? card : null;
      });
      await browser().command('previous-mention');
      await until('the first card again', async () => (await second.focused()) === opened);
      await page.keyboard.press('Escape');
      await noCard(page);
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'save');
    });

    it('gives the focus back to the page when it was put into the card by a click', async () => {
      const page = await story();
      await page.focus('#save');
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await card.click('Not this?');
      await until('the button has the focus', async () => (await card.focused()) === 'Not this?');
      await page.keyboard.press('Escape');
      await noCard(page);
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'save');
    });

    it('over a dialog of the page can be used, and Escape closes it and not the dialog', async () => {
      const page = await story('hard-dialog.html');
      await page.bringToFront();
      await page.evaluate(() => {
        const dialog = document.querySelector('dialog')!;
        dialog.close();
        dialog.showModal();
      });
      await browser().command('next-mention');
      const card = await cardOf(page);
      await until('the heading has the focus', () => card.focused());
      await card.click('Not this?');
      await until('the button has the focus', async () => (await card.focused()) === 'Not this?');
      const isOpen = () => page.evaluate(() => document.querySelector('dialog')!.open);
      await page.keyboard.press('Escape');
      await noCard(page);
      assert.equal(await isOpen(), true);
      await page.keyboard.press('Escape');
      await until('the next Escape is the dialog’s', async () => !(await isOpen()));
    });

    it('never shows what came late, of a word that the pointer has left', async () => {
      const page = await story();
      const next = await placeOf(page, 'Matthew Miller');
      await browser().stopBackground();
      await page.bringToFront();
      await restOn(page, 'Maria Zakharova');
      await pause(450);
      await page.mouse.move(next.x, next.y, { steps: 5 });
      await until('the card of the word under the pointer', async () => {
        const head = (await (await browser().cardOn(page))?.text())?.split('\n').slice(0, 4) ?? [];
        assert.ok(!head.includes('Maria Zakharova'), head.join());
        return head.includes('Matthew Miller');
      });
    });

    it('writes nothing into the console of any page', async () => {
      assert.deepEqual(browser().errors(), []);
    });
  });
}

/** How many elements we have in the page. */
function onlyCard(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > [popover]').length);
}
