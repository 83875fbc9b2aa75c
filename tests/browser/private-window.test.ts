import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../scripts/browser/news-server.ts';
import { moveAway, openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress, samplePage } from '../../scripts/browser/sample-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { nextNote, openWriter } from '../durability/note-writer.ts';
import { says } from './own-pages.ts';
import { changedFiles, filesWith, hashesOfOurs } from './profile-traces.ts';
import { pause } from './card-places.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

/** Words that stand in what is read, typed and looked up in private, and nowhere else. */
const READ = 'quillwort';
const TYPED = 'marzipanwren';
const HOST = 'dovecote.thehindu.com';
/** The log of requests that our tests have the browser write. */
const OF_THE_TEST = /^net-log\.json$/;
const STILL_MS = 4000;
const SECRETS = [READ, TYPED, 'dovecote'];

const STORY = `<!doctype html><html lang="en"><head><title>The ${READ} affair</title>
<meta property="og:type" content="article"><link rel="canonical" href="https://${HOST}/${READ}"></head><body><article><h1>The ${READ} affair</h1>
<p>The Panel of Experts on North Korea has looked into the ${READ} affair for a year, and told the 1718 Committee what it had found there.</p>
<p>In Moscow the spokeswoman Maria Zakharova said that nobody who knows a ${READ} would take it for a weapon, and that the report was late.</p>
<p>At the State Department the spokesman Matthew Miller answered that the ${READ} had been seen by many, and that the council will hear of it.</p>
</article></body></html>`;

const ARTICLE = {
  headline: `The ${READ} affair`,
  outlet: 'The Dovecote',
  published: null,
  language: 'en',
  savedAt: 1_700_000_000_000,
  removedAt: null,
  isCut: false,
  text: `Nobody knows the ${READ}.`,
};

const answer = (url: URL): Answer | null =>
  url.hostname === HOST && url.pathname === `/${READ}`
    ? { type: 'text/html; charset=utf-8', body: STORY }
    : samplePage(url);

for (const name of BROWSERS) {
  describe(`A private window in ${name}`, () => {
    const browser = withBrowser(
      name,
      {
        // What is in memory only until then, a browser writes when it is closed.
        atEnd(profile) {
          const found = filesWith(profile, SECRETS).filter((file) => !OF_THE_TEST.test(file));
          assert.deepEqual(found, [], 'Words of a private window are on the disk.');
        },
      },
      answer,
    );

    it('leaves every file of ours as it was, whatever is read, typed and tried in it', async () => {
      const writer = await openWriter(browser());
      await writer.save(nextNote('maria-zakharova', null));
      const page = await browser().open(sampleAddress('card.html'));
      await page.bringToFront();
      await browser().command('save-article');
      const saved = await until('an article is saved', () =>
        writer.ask('savedPage', { address: sampleAddress('card.html') }),
      );
      let profile = '';
      await browser().restart({ meanwhile: (folder) => void (profile = folder) });
      // For the first private window the extension is started anew.
      await browser().openPrivately(sampleAddress('front-page.html'));
      const before = await untilStill(() => hashesOfOurs(name, profile));
      assert.ok([...before.keys()].some((file) => /indexeddb|idb/i.test(file)));

      await readInPrivate();
      await tryFromPopup(saved.id);

      const after = await untilStill(() => hashesOfOurs(name, profile));
      assert.deepEqual(changedFiles(before, after), []);
      assert.deepEqual(browser().errors(), []);
    });

    async function readInPrivate(): Promise<void> {
      const page = await browser().openPrivately(`https://${HOST}/${READ}`);
      assert.ok((await waitForMarks(page)).includes('Matthew Miller'));
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await says(card, 'Not this?');
      await card.click('Not this?');
      await card.click('Nothing Backgrounder knows');
      await says(card, 'In a private window Backgrounder does not store');
      await page.keyboard.press('Escape');
      await moveAway(page);
      for (const command of ['save-article', 'toggle-site', 'next-mention']) await browser().command(command);
      await browser().chooseFromMenu('look-up', `Maria Zakharova ${TYPED}`);
    }

    async function tryFromPopup(saved: string): Promise<void> {
      const address = `https://${HOST}/${READ}`;
      // Chromium opens its panel for a real click only, and what is looked up waits.
      const lookedUp = await (name === 'firefox'
        ? browser().noteEditor()
        : browser().openPrivatePopup(`${address}?1`));
      await says(lookedUp, 'Filters');
      await lookedUp.close();
      const searched = await browser().openPrivatePopup(`${address}?2`);
      await searched.type(TYPED);
      await says(searched, `Nothing found for “${TYPED}”`);
      await searched.close();
      const again = await browser().openPrivatePopup(`${address}?3`);
      await says(again, 'In a private window this cannot be changed');
      await says(again, 'Nothing is saved from a private window.');
      await again.type('zakharova');
      await says(again, 'Russian Foreign Ministry spokeswoman');
      await again.press('Enter');
      await says(again, 'This is a private window: notes can be read, and nothing is written.');
      // What the popup does not offer there, the background refuses it, too. Chromium does not tell it whose popup asks.
      if (name === 'firefox') for (const message of writesOf(saved)) await again.run(sending(message));
      await again.close();
    }
  });
}

/** All that a page of ours may ask to be written. */
function writesOf(saved: string): { readonly name: string; readonly payload: unknown }[] {
  const note = { ...nextNote('matthew-miller', null), text: TYPED };
  const [article, id] = [{ ...ARTICLE, id: `https://${HOST}/${READ}` }, 'import'];
  const correction = { surfaceForm: TYPED, entity: 'maria-zakharova', instead: null, host: HOST };
  return Object.entries({
    saveNote: { note },
    sendImport: { id, part: 0, notes: [note], revisions: [] },
    commitImport: { id, parts: 1, name: TYPED },
    sendSavedImport: { id, part: 0, articles: [article] },
    commitSavedImport: { id, parts: 1, name: TYPED },
    importSnapshot: { day: new Date().toISOString().slice(0, 10), id: 'snapshot', name: TYPED },
    keepExportTime: { what: 'exported' },
    removeSaved: { id: saved },
    restoreSaved: { id: saved },
    wipeSaved: {},
    wipeNotes: {},
    changeSettings: { change: { kind: 'site', host: HOST, on: false } },
  })
    .map(([name, payload]) => ({ name, payload }))
    .concat({ name: 'changeSettings', payload: { change: { kind: 'correct', correction } } as never });
}

function sending(message: object): string {
  return `() => browser.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer ?? null)`;
}

/**
 * Waits until nothing changes any more; gives what there is then. Seconds after something was written, Firefox brings
 * it from the database's log into the database, and Chromium writes down our items of its menus.
 */
async function untilStill<Seen>(look: () => Seen): Promise<Seen> {
  let before = look();
  await until(
    'nothing is written any more',
    async () => {
      await pause(STILL_MS);
      const [then, now] = [before, look()];
      before = now;
      return isDeepStrictEqual(then, now);
    },
    30_000,
  );
  return before;
}
