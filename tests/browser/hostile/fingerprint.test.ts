import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Answer } from '../../../scripts/browser/news-server.ts';
import { openCard, waitForMarks } from '../../../scripts/browser/reading.ts';
import { samplePage, sampleAddress } from '../../../scripts/browser/sample-pages.ts';
import { until } from '../../../scripts/browser/until.ts';
import { OTHERS } from '../../page/gate-pages/others.ts';
import { times } from '../../times.ts';
import { says } from '../own-pages.ts';
import { BROWSERS, withBrowser } from '../with-browser.ts';
import { PROBES, type Probes, type Report, differences } from './probes.ts';
import { onEntity, writeNotes } from './written-notes.ts';
import { stateOf } from './visit.ts';

declare const probes: Probes;

/** A shop, a forum, a front page … in the second and third round with more below. */
const LEFT_ALONE = Array.from({ length: times(6, 100) }, (_, index) => ({
  what: OTHERS[(index * times(8, 1)) % OTHERS.length]![0],
  file: `other-${(index * times(8, 1)) % OTHERS.length}-${Math.floor(index / OTHERS.length)}.html`,
}));
const CANARY = 'heron-7c41-on-the-pier';
/** What nobody but us would say of itself. */
const OWN_NAMES = ['backgrounder', 'Backgrounder', 'content-script-started'];

for (const name of BROWSERS) {
  describe(`A page with all its probes out in ${name}`, () => {
    const browser = withBrowser(name, { installLater: true }, answer);
    const without = new Map<string, Report>();
    let root: string;

    before(async () => {
      for (const file of ['card.html', ...LEFT_ALONE.map(({ file: other }) => other)]) {
        const page = await browser().open(sampleAddress(file));
        without.set(file, await reportOf(page));
        await page.close();
      }
      await browser().install();
      root = await browser().inBackground<string>(`(globalThis.browser ?? chrome).runtime.getURL('')`);
    });

    it('has thirty probes and more', () => {
      assert.ok(Object.keys(without.get('card.html')!).length >= 30);
    });

    for (const { what, file } of LEFT_ALONE) {
      it(`cannot tell whether we are there where it is ${what} (${file})`, async () => {
        const page = await browser().open(sampleAddress(file));
        await until('we have left it alone', async () => (await stateOf(browser())) === 'notArticle');
        assert.deepEqual(differences(await reportOf(page), without.get(file)!), []);
        await page.close();
      });
    }

    it('cannot tell before the first mark where it is a story that we mark', async () => {
      const page = await browser().open(sampleAddress('card.html'));
      const seen = await until('the first mark', () => page.evaluate(() => probes.beforeFirstMark()));
      assert.deepEqual(differences(seen, without.get('card.html')!), []);
      await page.close();
    });

    it('finds out of a mark and of a card neither who we are nor whether there is a note', async () => {
      const plain = await reportWithCard(false);
      await writeNotes(browser(), [onEntity('maria-zakharova')], CANARY);
      const noted = await reportWithCard(true);
      // A test looks into the page, too, now more often and now less: what it calls there is left out.
      const found = differences(noted, plain).filter((line) => !line.startsWith('calls: '));
      assert.deepEqual(found, []);
      const all = JSON.stringify(noted);
      for (const word of [
        CANARY,
        ...OWN_NAMES,
        root,
        new URL(root).host,
        'moz-extension',
        'chrome-extension',
      ])
        assert.ok(!all.includes(word), `“${word}” was seen: ${all}`);
      assert.ok((noted['mutations'] as string[]).length > 0, 'the card’s element is seen');
    });

    it('loads none of our files, as whatever it asks for them', async () => {
      const page = await browser().open(sampleAddress('card.html'));
      const folder = name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
      const files = globSync('**/*.*', { cwd: folder });
      assert.ok(files.length > 40);
      const loaded = await page.evaluate(
        loadAll,
        files.map((file) => root + file),
      );
      assert.deepEqual(loaded, []);
      const framed: string[] = [];
      for (const frame of page.frames().slice(1)) {
        const address = await frame.evaluate(() => location.href).catch(() => 'none');
        if (address.startsWith(root)) framed.push(address);
      }
      assert.deepEqual(framed, []);
      assert.equal(page.frames().length, files.length + 1);
      await page.close();
    });

    /** The page after a card over a name was opened and closed. */
    async function reportWithCard(hasNote: boolean): Promise<Report> {
      const page = await browser().open(sampleAddress('card.html'));
      await waitForMarks(page);
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await says(card, hasNote ? CANARY : 'Add note');
      const report = await reportOf(page);
      await page.close();
      return report;
    }
  });
}

/** What the probes say once two frames have been drawn. */
async function reportOf(page: Page): Promise<Report> {
  await page.evaluate(
    () =>
      new Promise((drawn) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 120))),
      ),
  );
  return page.evaluate(() => probes.report());
}

function answer(url: URL): Answer | null {
  const html = { type: 'text/html; charset=utf-8' };
  const [, at, round] = /^\/sample\/other-(\d+)-(\d+)\.html$/.exec(url.pathname) ?? [];
  if (at !== undefined) {
    const more = '<p><a href="/more">More of this</a></p>'.repeat(5 * Number(round));
    const body = OTHERS[Number(at)]![1].replace('</body>', `${more}</body>`);
    return { ...html, body: body.replace('<head>', `<head>${PROBES(OWN_NAMES)}`) };
  }
  if (url.pathname !== '/sample/card.html') return samplePage(url);
  // Without a style sheet, which may come before the first mark or after it.
  const story = readFileSync('tests/fixtures/pages/card.html', 'utf8').replace(/<link[^>]*>/, '');
  return { ...html, body: story.replace('<head>', `<head>${PROBES(OWN_NAMES)}`) };
}

/** Asks for every address in every way that a page has; gives those that came. Its frames stay. */
async function loadAll(addresses: readonly string[]): Promise<string[]> {
  const loaded: string[] = [];
  const element = (tag: 'img' | 'script' | 'iframe', address: string) =>
    new Promise<void>((done) => {
      const made = document.createElement(tag);
      made.addEventListener('load', () => {
        if (tag !== 'iframe') loaded.push(`${tag} ${address}`);
        done();
      });
      made.addEventListener('error', () => done());
      // Firefox says nothing of a frame that it refuses.
      setTimeout(done, 1500);
      made.src = address;
      document.body.append(made);
    });
  const fetched = async (address: string, mode: RequestMode) => {
    const well = await fetch(address, { mode }).then(
      () => true,
      () => false,
    );
    if (well) loaded.push(`${mode} ${address}`);
  };
  await Promise.all(
    addresses.flatMap((address) => [
      element('img', address),
      element('script', address),
      element('iframe', address),
      fetched(address, 'cors'),
      fetched(address, 'no-cors'),
    ]),
  );
  return loaded;
}
