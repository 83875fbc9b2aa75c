import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../../scripts/browser/until.ts';
import {
  moveAway,
  openCard,
  paintedOn,
  placeOf,
  restOn,
  waitForMarks,
} from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

for (const name of BROWSERS) {
  describe(`Reading a news page in ${name}`, () => {
    const browser = withBrowser(name);

    it('marks the Vancouver meeting and the people around it', async () => {
      const page = await browser().open(sampleAddress('vancouver-2018.html'));
      const painted = await waitForMarks(page);
      for (const words of [
        'Vancouver',
        'Rex Tillerson',
        'Russia’s Foreign Ministry',
        'Resolution\u00a02397',
        'Lu Kang',
      ]) {
        assert.ok(painted.includes(words), `${words} is not among ${painted.join(', ')}`);
      }
    });

    it('marks the Panel of Experts and 1718 on the story of the veto', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      const painted = await waitForMarks(page);
      for (const words of ['Panel of Experts', '1718 Committee', '1718', 'Maria Zakharova']) {
        assert.ok(painted.includes(words), `${words} is not among ${painted.join(', ')}`);
      }
    });

    it('leaves unpainted what every reader knows', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      const painted = await waitForMarks(page);
      for (const words of ['Russia', 'China', 'North Korea', 'Pyongyang', 'United Nations', 'Moscow']) {
        assert.ok(!painted.includes(words), `${words} is among ${painted.join(', ')}`);
      }
    });

    for (const [title, file] of [
      ['on a page about the year 1718', 'year-1718.html'],
      ['on a page about the city of Vancouver', 'vancouver-city.html'],
      ['on a front page, though it names much', 'front-page.html'],
    ] as const) {
      it(`marks nothing ${title}`, async () => {
        const page = await browser().open(sampleAddress(file));
        await settled(page);
        assert.deepEqual(await paintedOn(page), []);
      });
    }

    it('marks the Panel of another committee as that, and not a cheese jury', async () => {
      const page = await browser().open(sampleAddress('other-panel.html'));
      const painted = await waitForMarks(page);
      assert.ok(painted.includes('Panel of Experts on the Sudan'), painted.join(', '));
      assert.ok(!painted.includes('panel of experts'), painted.join(', '));
    });

    it('reads across inline elements, and nothing that a reader does not see', async () => {
      const page = await browser().open(sampleAddress('hidden-text.html'));
      assert.deepEqual(await waitForMarks(page), ['1718 Committee']);
    });

    it('leaves the page as it was until a card opens', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      const now = await page.content();
      const served = await page.evaluate(async () => {
        const text = await (await fetch(location.href)).text();
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        return `<!DOCTYPE html>${parsed.documentElement.outerHTML}`;
      });
      assert.equal(squeeze(now), squeeze(served));
    });

    it('opens a card after a rest, with what the issue of the day needs', async () => {
      const page = await browser().open(sampleAddress('vancouver-2018.html'));
      await waitForMarks(page);
      const card = await openCard(browser(), page, 'Vancouver');
      const text = await until('the card has its note', async () => {
        const now = await card.text();
        return now.includes('Add note') && now;
      });
      for (const part of [
        'January 2018',
        'Russia dismisses',
        'Press TV',
        'Iran',
        'Were Russia and China invited to the Vancouver meeting?',
      ]) {
        assert.ok(text.includes(part), `“${part}” is missing in:\n${text}`);
      }
      const links = await card.links();
      assert.ok(links.length > 0 && links.every((link) => /^https?:/.test(link)), links.join(' '));
    });

    it('opens nothing when the pointer only passes', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      await restOn(page, 'Panel of Experts');
      await moveAway(page);
      await new Promise((resolve) => setTimeout(resolve, 900));
      assert.equal(await browser().cardOn(page), null);
    });

    it('opens nothing for a pointer that the page has made up', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      const place = await placeOf(page, 'Panel of Experts');
      await page.evaluate(({ x, y }) => {
        const target = document.elementFromPoint(x, y)!;
        for (const clientX of [x - 2, x - 1, x]) {
          target.dispatchEvent(
            new PointerEvent('pointermove', { clientX, clientY: y, bubbles: true, composed: true }),
          );
        }
      }, place);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      assert.equal(await browser().cardOn(page), null);
    });

    it('closes the card when the page is scrolled, by whatever', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      await openCard(browser(), page, 'Panel of Experts');
      await page.keyboard.press('PageDown');
      await until('the card closes', async () => (await browser().cardOn(page)) === null);
    });

    it('keeps the card open while something else on the page scrolls', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      await page.evaluate(() => {
        const ticker = document.createElement('div');
        ticker.style.cssText = 'position: fixed; bottom: 0; width: 100px; height: 20px; overflow: hidden';
        ticker.append(Object.assign(document.createElement('div'), { style: 'height: 9000px' }));
        document.body.prepend(ticker);
        setInterval(() => (ticker.scrollTop += 2), 30);
      });
      await openCard(browser(), page, 'Panel of Experts');
      await new Promise((resolve) => setTimeout(resolve, 800));
      assert.notEqual(await browser().cardOn(page), null);
    });

    it('puts its marks back when the page has thrown them out', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      const place = await placeOf(page, 'Panel of Experts');
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
        CSS.highlights.clear();
      });
      await page.mouse.move(place.x, place.y, { steps: 3 });
      assert.ok((await waitForMarks(page)).includes('Panel of Experts'));
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 1);
    });

    it('reads a page that was hidden while it loaded', async () => {
      const page = await browser().open(sampleAddress('late.html'));
      assert.ok((await waitForMarks(page)).includes('1718 Committee'));
    });

    it('keeps the card beside its word on a page that is zoomed', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
      await waitForMarks(page);
      await openCard(browser(), page, 'Panel of Experts');
      const { top, bottom } = await page.evaluate(() => {
        const rect = document.documentElement.lastElementChild!.getBoundingClientRect();
        return { top: rect.top, bottom: rect.bottom };
      });
      const { y } = await placeOf(page, 'Panel of Experts');
      assert.ok(
        bottom <= (await page.evaluate(() => innerHeight)) && (top > y || bottom < y),
        `${top} to ${bottom}, the word at ${y}`,
      );
    });

    it('closes the card when the pointer leaves, and on Escape', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      await openCard(browser(), page, 'Panel of Experts');
      await moveAway(page);
      await until('the card closes', async () => (await browser().cardOn(page)) === null);
      await openCard(browser(), page, 'Panel of Experts');
      await page.keyboard.press('Escape');
      await until('the card closes', async () => (await browser().cardOn(page)) === null);
    });

    it('writes nothing into the console of any page', () => {
      assert.deepEqual(browser().errors(), []);
    });
  });
}

/** Long enough for a page to have been read, linked and painted. */
async function settled(page: { evaluate(code: string): Promise<unknown> }): Promise<void> {
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 1500))');
}

function squeeze(html: string): string {
  return html.replace(/\s+/g, ' ').replace(/> </g, '><');
}
