import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../../scripts/browser/driven-browser.ts';
import { SAMPLE_HOST } from '../../../scripts/browser/sample-pages.ts';
import { until } from '../../../scripts/browser/until.ts';
import { BROWSERS, withBrowser } from '../with-browser.ts';
import { type HostilePage, STORY_MARKS, answerOf } from './hostile-page.ts';
import { HOSTILE_PAGES } from './pages/all.ts';
import { PATIENCE_MS, everythingOn, paintedApart, isCardOpen, stateOf, visit, visited } from './visit.ts';

/** A host that we do not read: what its pages come to, they come to without us. */
const UNREAD = 'unread.invalid';
/** Stands in the note on each of the story's names. */
const NOTE = 'Canary 4711 of the reader';
const NOTED = ['panel-of-experts-1718', '1718-committee', 'maria-zakharova', 'matthew-miller'];

/** What we say of a page on which nothing is to be marked; null where the browser has not let us in. */
const NOTHING = ['notArticle', 'unavailable', null];

for (const name of BROWSERS) {
  describe(`A page in ${name} that`, () => {
    const browser = withBrowser(name, {}, ({ pathname, search }) => {
      const number = Number(/^\/(\d+)\./.exec(pathname)?.[1] ?? NaN);
      const page = HOSTILE_PAGES[number];
      if (page)
        return search === '?again'
          ? answerOf({ ...page, body: page.body!.replace('?again', 'about:blank') })
          : answerOf(page);
      return pathname === '/favicon.ico' ? { type: 'image/x-icon', body: '' } : null;
    });
    let tab: Page;
    before(async () => {
      const ownPage = await browser().openOwnPage('options.html');
      for (const entity of NOTED) await saveNote(ownPage, entity);
      await ownPage.close();
      tab = await browser().open('about:blank');
    });

    for (const [number, page] of HOSTILE_PAGES.entries()) {
      it(page.does, async () => {
        const runsScripts =
          page.whole === undefined && page.headers?.['content-security-policy'] !== "script-src 'none'";
        const errorsBefore = (await browser().ownErrors()).length;
        const addressOn = (host: string) => `https://${host}/${number}.html`;
        await visit(tab, addressOn(UNREAD), runsScripts);
        const without = await visited(tab, runsScripts);
        const nothing = runsScripts ? await everythingOn(tab) : '';

        await visit(tab, addressOn(SAMPLE_HOST), runsScripts);
        await assertRead(browser(), tab, page);
        const withUs = await visited(tab, runsScripts);
        assert.equal(withUs.result, without.result);
        assert.equal(withUs.errors.replaceAll(SAMPLE_HOST, UNREAD), without.errors);
        if (!page.restless) assert.equal(withUs.markup.replaceAll(SAMPLE_HOST, UNREAD), without.markup);

        if ((await paintedApart(tab)).length > 0) await openCard(browser(), tab, page);
        if (runsScripts) assertSecret(await everythingOn(tab), nothing);
        assert.deepEqual((await browser().ownErrors()).slice(errorsBefore), []);
      });
    }
  });
}

/** Either what should be marked is, or we have given up, and say so. */
async function assertRead(
  browser: DrivenBrowser,
  tab: Page,
  { marks = STORY_MARKS, shutsOut }: HostilePage,
): Promise<void> {
  const wanted = marks.toSorted().join(', ');
  let painted = '';
  let state: string | null = null;
  await until(
    'the page is read',
    async () => {
      painted = (await paintedApart(tab)).toSorted().join(', ');
      state = await stateOf(browser);
      if (shutsOut && state === null) return painted === '';
      return painted === wanted && (wanted === '' ? NOTHING.includes(state) : state === 'marked');
    },
    PATIENCE_MS,
  ).catch(() => assert.fail(`painted: ${painted}; state: ${state}; not: ${wanted}`));
}

/** Opens the card of the next mark, with the reader's note on it. */
async function openCard(
  browser: DrivenBrowser,
  tab: Page,
  { refusesCard, hidesCard }: HostilePage,
): Promise<void> {
  await browser.command('next-mention');
  if (refusesCard) return;
  if (hidesCard) return void (await until('the card is open', () => isCardOpen(tab)));
  await until('the card shows the note', async () =>
    (await (await browser.cardOn(tab))?.text())?.includes(NOTE),
  );
}

/** The page has found nothing of ours in itself that is not there without us. */
function assertSecret(found: string, without: string): void {
  for (const canary of [NOTE, 'chrome-extension:', 'moz-extension:', 'backgrounder']) {
    const times = (text: string) => text.toLowerCase().split(canary.toLowerCase()).length - 1;
    assert.equal(times(found), times(without), canary);
  }
}

async function saveNote(ownPage: Page, entity: string): Promise<void> {
  const at = Date.now();
  const note = {
    id: `entity:${entity}`,
    target: { kind: 'entity', entity },
    text: NOTE,
    tags: [],
    createdAt: at,
    updatedAt: at,
    revision: entity,
    ancestors: [],
    copyOf: null,
    deletedAt: null,
  };
  const message = JSON.stringify({ name: 'saveNote', payload: { note } });
  await ownPage.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message}).then(() => null)`);
}
