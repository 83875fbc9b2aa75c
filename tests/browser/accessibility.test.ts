import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const name of BROWSERS) {
  for (const dark of [false, true]) {
    describe(`What axe finds in ${name}, ${dark ? 'dark' : 'light'}`, () => {
      const browser = withBrowser(name, { dark });

      it('is nothing in the settings', async () => {
        const page = await browser().openOwnPage('options.html');
        await until('the settings are there', () =>
          page.evaluate(() => document.querySelector('input') !== null),
        );
        assert.deepEqual(await violationsOn(page), []);
        // So that nothing found is not nothing looked for.
        await page.evaluate(() => document.querySelector('main')!.append(document.createElement('input')));
        assert.match((await violationsOn(page)).join(), /^label: <input>/);
        await page.close();
      });

      it('is nothing on the page of saved articles: its list, an open one, the removed ones', async () => {
        const page = await browser().openOwnPage('saved.html');
        const article = {
          id: 'https://news.example/ferry',
          headline: 'No ferry this year',
          outlet: 'The Quay',
          published: '2024-03-28',
          language: 'en',
          savedAt: Date.now(),
          removedAt: null,
          isCut: true,
          text: 'The harbor office has looked at the hull.\nIt found rust.',
        };
        const removed = { ...article, id: 'https://news.example/rust', removedAt: Date.now() };
        for (const [message, payload] of [
          ['sendSavedImport', { id: 'i', part: 0, articles: [article, removed] }],
          ['commitSavedImport', { id: 'i', parts: 1, name: 'mine.json' }],
        ] as const) {
          await page.evaluate(
            `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name: message, payload })}).then(() => null)`,
          );
        }
        const surface = surfaceOfPage(page);
        await says(surface, 'beginning only');
        assert.deepEqual(await violationsOn(page), []);
        await surface.click('No ferry this year');
        await says(surface, 'It found rust.');
        assert.deepEqual(await violationsOn(page), []);
        await surface.click('Removed');
        await says(surface, '30 days left');
        assert.deepEqual(await violationsOn(page), []);
        await surface.click('Bring back');
        await says(surface, 'Brought back');
        assert.deepEqual(await violationsOn(page), []);
        await page.close();
      });

      it('is nothing on the page of all notes: its list, an open note, what leads out and in', async () => {
        const page = await browser().openOwnPage('notes.html');
        const target = { kind: 'entity', entity: 'maria-zakharova' };
        const at = Date.now();
        await page.evaluate(
          `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({
            name: 'saveNote',
            payload: {
              note: {
                id: 'entity:maria-zakharova',
                target,
                text: 'Ask her',
                tags: ['todo'],
                createdAt: at,
                updatedAt: at,
                revision: 'first',
                ancestors: [],
                copyOf: null,
                deletedAt: null,
              },
            },
          })}).then(() => null)`,
        );
        await until('the note is listed', () =>
          page.evaluate(() => document.querySelector('.note-row') !== null),
        );
        assert.deepEqual(await violationsOn(page), []);
        await page.focus('.note-row h2 button');
        await page.keyboard.press('Enter');
        const surface = surfaceOfPage(page);
        await says(surface, 'History');
        assert.deepEqual(await violationsOn(page), []);
        await surface.click('Edit');
        await until('the note is open', () =>
          page.evaluate(() => document.querySelector('textarea') !== null),
        );
        assert.deepEqual(await violationsOn(page), []);
        await surface.type(' [[panel of experts');
        await until('the list of links is there', () =>
          page.evaluate(() => document.querySelector('[role=listbox]') !== null),
        );
        assert.deepEqual(await violationsOn(page), []);
        for (const [hash, there] of [
          ['deleted', '.nothing'],
          ['files', '#wipe button'],
        ] as const) {
          await page.evaluate((to) => void (location.hash = to), hash);
          await until(`#${hash}`, () =>
            page.evaluate((what) => document.querySelector(what) !== null, there),
          );
          assert.deepEqual(await violationsOn(page), []);
        }
        await page.focus('#wipe button');
        await page.keyboard.press('Enter');
        assert.deepEqual(await violationsOn(page), []);
        await page.close();
      });

      it('is nothing on the welcome page, nor in the card that opens there', async () => {
        const page = await browser().openOwnPage('welcome.html');
        await until('the sample is marked', () =>
          page.evaluate(() => document.querySelector('.sample-mark') !== null),
        );
        assert.deepEqual(await violationsOn(page), []);
        for (const index of [0, 1, 2]) {
          await page.evaluate(
            (at) => document.querySelectorAll<HTMLElement>('.sample-mark')[at]!.focus(),
            index,
          );
          await page.keyboard.press('Enter');
          await until('the card opens', () => page.evaluate(() => document.querySelector('.card') !== null));
          assert.deepEqual(await violationsOn(page), []);
          await page.keyboard.press('Escape');
        }
        await page.close();
      });

      for (const file of ['popup.html', 'sidepanel.html', 'story.html']) {
        it(`is nothing in ${file}, with results and with an entity open`, async () => {
          const page = await browser().openOwnPage(file);
          const surface = surfaceOfPage(page);
          await until('the field is there', () =>
            page.evaluate(() => document.querySelector('input') !== null),
          );
          if (file === 'story.html') await says(surface, 'Newest articles');
          assert.deepEqual(await violationsOn(page), []);
          await page.focus('input');
          await surface.type('zakharova');
          await until('results', () => page.evaluate(() => document.querySelector('[role=option]') !== null));
          assert.deepEqual(await violationsOn(page), []);
          await surface.press('Enter');
          await until('the entity', () => page.evaluate(() => document.querySelector('article h2') !== null));
          assert.deepEqual(await violationsOn(page), []);
          await page.close();
        });

        it(`is nothing in ${file}, with a note being written and being read`, async () => {
          const page = await browser().openOwnPage(file);
          const surface = surfaceOfPage(page);
          await until('the field is there', () =>
            page.evaluate(() => document.querySelector('input') !== null),
          );
          await page.focus('input');
          await surface.type('lavrov');
          await until('results', () => page.evaluate(() => document.querySelector('[role=option]') !== null));
          await surface.press('Enter');
          await surface.click('Add note');
          await until('the field for it', () =>
            page.evaluate(() => document.querySelector('textarea') !== null),
          );
          await surface.type('# Ask **who** `said` so');
          await surface.click('Add a tag');
          await surface.type('late,');
          await says(surface, 'Saved');
          assert.deepEqual(await violationsOn(page), []);
          await surface.click('Done');
          await surface.click('History');
          await until('the history', () =>
            page.evaluate(
              () => document.querySelector('.note-acts + * + :is(.note-history, .meta)') !== null,
            ),
          );
          assert.deepEqual(await violationsOn(page), []);
          await surface.click('Delete note');
          await says(surface, 'Note deleted.');
          assert.deepEqual(await violationsOn(page), []);
          await page.close();
        });
      }
    });
  }
}

/** What axe has to say against a page: each rule with the elements that break it. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // What fades in has no contrast while it does.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return page.evaluate(async (tags) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, RULES);
}
