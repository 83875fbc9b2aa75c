import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paintedOn, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { endOfDay } from '../../settings/settings.ts';
import { badgeOf, choose, says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const ADDRESS = sampleAddress('veto-2024.html');

/** What is selected on a page, and whose description is to be found by it. */
const LOOKED_UP = [
  ['  Maria\n Zakharova ', 'a name', 'Russian Foreign Ministry spokeswoman'],
  ['spokeswoman Maria Zakharova told', 'a name among other words', 'Russian Foreign Ministry spokeswoman'],
  ['Марии Захаровой', 'a name in a case of its language', 'Russian Foreign Ministry spokeswoman'],
  ['자하로바 대변인이', 'a name with a particle', 'Russian Foreign Ministry spokeswoman'],
] as const;

for (const name of BROWSERS) {
  describe(`The settings in ${name}`, () => {
    const browser = withBrowser(name);

    it('apply at once in pages that are open, and the button says so', async () => {
      const page = await browser().open(ADDRESS);
      await waitForMarks(page);
      await until('the badge counts', async () => Number(await badgeOf(browser(), ADDRESS)) > 5);
      const options = surfaceOfPage(await browser().openOwnPage('options.html'));
      await options.click('Off until I turn it on');
      await until('the marks are gone', async () => (await paintedOn(page)).length === 0);
      await until('the badge is off', async () => (await badgeOf(browser(), ADDRESS)) === 'off');
      await options.click('On');
      await waitForMarks(page);
      await until('the badge counts', async () => Number(await badgeOf(browser(), ADDRESS)) > 5);
      await options.close();
      await page.close();
    });

    it('mark every mention or none in a page that is open, without loading it anew', async () => {
      const page = await browser().open(ADDRESS);
      const first = await waitForMarks(page);
      await page.evaluate('globalThis.isTheSame = true');
      const options = surfaceOfPage(await browser().openOwnPage('options.html'));
      await options.click('Every mention');
      const every = await until('more is marked', async () => {
        const painted = await paintedOn(page);
        return painted.length > first.length && painted;
      });
      const counted = (words: string, painted: readonly string[]) =>
        painted.filter((other) => other === words).length;
      const inStory = await page.evaluate(
        () => document.querySelector('article')!.textContent.split('Zakharova').length - 1,
      );
      assert.equal(every.filter((words) => words.endsWith('Zakharova')).length, inStory);
      for (const words of first) assert.ok(counted(words, every) >= counted(words, first), words);

      await options.click('Nothing; the button still lists');
      await until('the marks are gone', async () => (await paintedOn(page)).length === 0);
      await options.click('The first mention in each section');
      assert.deepEqual(await waitForMarks(page), first);
      assert.equal(await page.evaluate('globalThis.isTheSame'), true);
      await options.close();
      await page.close();
    });

    it('are off for today until midnight, and on again by one click in the popup', async () => {
      const page = await browser().open(ADDRESS);
      const ownPage = await browser().openOwnPage('options.html');
      await surfaceOfPage(ownPage).click('Off until midnight');
      await until('the marks are gone', async () => (await paintedOn(page)).length === 0);
      const stored = await browser().inExtension<{ settings: { offUntil: number } }>(
        `(globalThis.browser ?? chrome).storage.local.get('settings')`,
      );
      assert.equal(stored.settings.offUntil, endOfDay(new Date()));
      const popup = await browser().openPopup(page);
      await says(popup, 'Off everywhere until');
      await popup.click('Turn on');
      await waitForMarks(page);
      await popup.close();
      await ownPage.close();
      await page.close();
    });

    it('come on again by themselves in a page that is open when they were off until then', async () => {
      await browser().inExtension(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: { offUntil: Date.now() + 4000 } })`,
      );
      const page = await browser().open(ADDRESS);
      await until('the badge is off', async () => (await badgeOf(browser(), ADDRESS)) === 'off');
      assert.deepEqual(await paintedOn(page), []);
      await waitForMarks(page);
      await until('the badge counts', async () => Number(await badgeOf(browser(), ADDRESS)) > 5);
      await page.close();
    });

    it('list corrections, which hold in open pages as long as they are not undone', async () => {
      const page = await browser().open(ADDRESS);
      assert.ok((await waitForMarks(page)).includes('Maria Zakharova'));
      const ownPage = await browser().openOwnPage('options.html');
      await choose(ownPage, {
        kind: 'correct',
        correction: {
          surfaceForm: 'Maria Zakharova',
          entity: 'maria-zakharova',
          instead: null,
          host: 'sample.thehindu.com',
        },
      });
      const gone = async () => !(await paintedOn(page)).some((words) => words === 'Maria Zakharova');
      await until('the name is no longer marked', async () => (await paintedOn(page)).length > 0 && gone());
      const options = surfaceOfPage(ownPage);
      await says(options, 'does not mean Maria Zakharova');
      await options.click('Undo for “Maria Zakharova”');
      await until('the name is marked again', async () => !(await gone()));
      await options.close();
      await page.close();
    });

    it('list a site that was switched off, and turn it on again', async () => {
      const page = await browser().open(ADDRESS);
      await waitForMarks(page);
      const popup = await browser().openPopup(page);
      await popup.click('Marks on');
      await until('the marks are gone', async () => (await paintedOn(page)).length === 0);
      await popup.close();
      const options = surfaceOfPage(await browser().openOwnPage('options.html'));
      await options.click('Turn on sample.thehindu.com');
      await waitForMarks(page);
      await options.close();
      await page.close();
    });

    const unanswerable = name === 'chromium' && 'nothing can answer the prompt of a headless Chromium';
    it('list a site that the reader added, and give it up', { skip: unanswerable }, async () => {
      const address = sampleAddress('veto-2024.html', 'www.example.net');
      const popup = await browser().openPopup(await browser().open(address));
      await popup.click('Always on this site');
      await says(popup, 'Marks on example.net');
      await popup.close();
      const options = surfaceOfPage(await browser().openOwnPage('options.html'));
      await options.click('Remove example.net');
      await says(options, 'can add the site you are on');
      const page = await browser().open(address);
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 800))');
      assert.deepEqual(await paintedOn(page), []);
    });

    it('read every page from the moment on that the reader allows it', { skip: unanswerable }, async () => {
      const page = await browser().open(sampleAddress('veto-2024.html', 'www.example.edu'));
      const ownPage = await browser().openOwnPage('options.html');
      const options = surfaceOfPage(ownPage);
      const isOn = `[...document.querySelectorAll('[role=switch]')]
        .find((one) => one.textContent.includes('On every news page')).ariaChecked`;
      await options.click('On every news page');
      await waitForMarks(page);
      assert.equal(await ownPage.evaluate(isOn), 'true');
      await options.click('On every news page');
      await until('it is given up', async () => (await ownPage.evaluate(isOn)) === 'false');
      const other = await browser().open(sampleAddress('veto-2024.html', 'www.example.com'));
      await other.evaluate('new Promise((resolve) => setTimeout(resolve, 800))');
      assert.deepEqual(await paintedOn(other), []);
    });

    for (const [selection, what, about] of LOOKED_UP) {
      it(`look up a selection from the browser’s menu: ${what}`, async () => {
        const page = await browser().open(ADDRESS);
        await waitForMarks(page);
        await page.bringToFront();
        await browser().chooseFromMenu('look-up', selection);
        // Firefox opens its popup by itself; Chromium opens its panel for a real click only, and the words wait.
        const place = name === 'firefox' ? await browser().noteEditor() : await browser().openPopup(page);
        await says(place, about);
        await place.close();
        await page.close();
      });
    }

    it('switch a site off and on by a command', async () => {
      const page = await browser().open(ADDRESS);
      await waitForMarks(page);
      await page.bringToFront();
      await browser().command('toggle-site');
      await until('the marks are gone', async () => (await paintedOn(page)).length === 0);
      await browser().command('toggle-site');
      await waitForMarks(page);
      await page.close();
    });
  });

  describe(`A browser that withholds the news sites, ${name}`, () => {
    const browser = withBrowser(name);

    it('is noticed, and asked for them by a button', async () => {
      await browser().withholdSites();
      const page = await browser().open(ADDRESS);
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 800))');
      assert.deepEqual(await paintedOn(page), []);
      assert.deepEqual(browser().errors(), []);
      // Chromium answers a click on our button by itself then: it asks to load the page anew, and opens no popup.
      if (name === 'chromium') return;
      const popup = await browser().openPopup(page);
      await says(popup, 'the browser does not let Backgrounder read it');
      await popup.click('Always on this site');
      await waitForMarks(page);
      await popup.close();
    });
  });

  describe(`An installation in ${name}`, () => {
    const browser = withBrowser(name, { installLater: true });

    it('reads the pages that are open, and welcomes the reader', async () => {
      const page = await browser().open(ADDRESS);
      const elsewhere = await browser().open(sampleAddress('veto-2024.html', 'www.example.org'));
      await browser().install();
      await waitForMarks(page);
      assert.deepEqual(await paintedOn(elsewhere), []);
    });

    it('shows on its welcome page what a card is, to the pointer and to the keys', async () => {
      const page = await browser().welcomePage();
      await page.bringToFront();
      const welcome = surfaceOfPage(page);
      const mark = await until('the sample is marked', () => page.$('.sample-mark'));
      const box = (await mark.boundingBox())!;
      await page.mouse.move(box.x + 5, box.y + 60);
      await page.mouse.move(box.x + 5, box.y + 10, { steps: 4 });
      await says(welcome, 'Why here');
      await page.mouse.move(2, 2, { steps: 4 });
      await until('the card closes', async () => !(await welcome.text()).includes('Why here'));

      await mark.focus();
      await page.keyboard.press('Enter');
      await says(welcome, 'Why here');
      const focused = 'document.activeElement.className';
      assert.equal(await page.evaluate(focused), 'name');
      await page.keyboard.press('Escape');
      await until('the card closes', async () => !(await welcome.text()).includes('Why here'));
      assert.equal(await page.evaluate(focused), 'sample-mark');
    });
  });
}
