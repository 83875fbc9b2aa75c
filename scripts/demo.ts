/**
 * Shows Backgrounder on the sample pages (`npm start`): in a window where there is a display,
 * else headless, with tables, texts and pictures.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { PageMarks } from '../messages/protocol.ts';
import { sentenceOf } from './annotate/why.ts';
import type { DrivenBrowser } from './browser/driven-browser.ts';
import { findBrowser } from './browser/find-browsers.ts';
import { startNewsServer } from './browser/news-server.ts';
import { moveAway, openCard, waitForMarks } from './browser/reading.ts';
import { sampleAddress, samplePage } from './browser/sample-pages.ts';
import { startBrowser } from './browser/start-browser.ts';
import { until } from './browser/until.ts';

const PICTURES = '.output/demo';

const visible =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const name = findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';
const server = await startNewsServer(samplePage);
const browser = await startBrowser(name, server, { visible });

if (visible) {
  await browser.open(sampleAddress('vancouver-2018.html'));
  console.log('Rest the pointer on an underlined name. Close the browser to end.');
  await browser.closed();
} else {
  mkdirSync(PICTURES, { recursive: true });
  const veto = await show('veto-2024.html');
  await showCard(veto, 'Panel of Experts', 'panel-of-experts');
  await showCard(veto, '1718', '1718');
  const vancouver = await show('vancouver-2018.html');
  await showCard(vancouver, 'Vancouver', 'vancouver');
  const popup = await browser.openPopup(vancouver);
  await until('the popup lists the marks', async () => (await popup.text()).includes('Vancouver'));
  await popup.screenshot(`${PICTURES}/popup.png`);
  await show('year-1718.html');
  console.log(`\nPictures are in ${PICTURES}/.`);
  await browser.close();
}
server.close();

/** Opens a sample page and prints what is linked on it. */
async function show(file: string): Promise<Page> {
  const address = sampleAddress(file);
  const page = await browser.open(address);
  const marks = await newestMarks(browser);
  console.log(`\n${address}`);
  if (marks.state !== 'marked' || marks.entities.length === 0) {
    console.log('  nothing is marked');
    return page;
  }
  await waitForMarks(page);
  console.table(
    marks.entities.map(({ surfaceForm, entity, mentions, evidence }) => ({
      'surface form': surfaceForm,
      entity: entity.id,
      mentions,
      why: sentenceOf(evidence),
    })),
  );
  return page;
}

async function showCard(page: Page, words: string, picture: string): Promise<void> {
  await page.bringToFront();
  const card = await openCard(browser, page, words);
  await until('the card has its content', async () => (await card.text()).length > 200);
  console.log(`\n── The card of “${words}”\n${await card.text()}`);
  // The card fades in; a picture of it half there would tell little.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await card.screenshot(`${PICTURES}/${picture}.png`);
  await moveAway(page);
  await until('the card closes', async () => (await browser.cardOn(page)) === null);
}

/** Asks the newest tab's content script what it has linked, as the popup does. */
async function newestMarks({ inExtension }: DrivenBrowser): Promise<PageMarks> {
  return until('the page is read', async () => {
    const marks = await inExtension<PageMarks | null>(`(async () => {
      const api = globalThis.browser ?? chrome;
      const answers = await Promise.all((await api.tabs.query({})).map(({ id }) =>
        api.tabs.sendMessage(id, { name: 'marksOnPage', payload: {} }).catch(() => null)));
      return answers.findLast((answer) => answer !== null) ?? null;
    })()`);
    return marks !== null && marks.state !== 'reading' && marks;
  });
}
