/**
 * Takes the pictures that the stores show (`npm run screenshots`), in `.output/store/`: the last build for Chrome,
 * as it is, over the sample pages. `store/listing.md` says what each is for.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './browser/driven-browser.ts';
import { startNewsServer } from './browser/news-server.ts';
import { openCard, waitForMarks } from './browser/reading.ts';
import { sampleAddress, samplePage } from './browser/sample-pages.ts';
import { startBrowser } from './browser/start-browser.ts';
import { surfaceOfPage } from './browser/surface.ts';
import { until } from './browser/until.ts';

const FOLDER = '.output/store';
/** What both stores take. */
const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const NOTES = [
  [
    'panel-of-experts-1718',
    'Gone since the end of **April 2024**. Who counts the ships now? See [[MSMT]], which is eleven states and no UN body.',
    ['to check', 'monitoring'],
  ],
  [
    'maria-zakharova',
    '“Old templates”: whose words are these first? Compare what she said of [[Vancouver]] in 2018.',
    ['quotes'],
  ],
  [
    'vancouver-meeting-2018',
    'Neither Russia nor China was asked to come. Read what the co-chairs wrote at the end.',
    ['to read'],
  ],
] as const;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await startNewsServer(samplePage);
await withBrowser(false, async (browser) => {
  await takeCard(browser, '1-card', 'veto-2024.html', 'Panel of Experts');
  await takeStory(browser, '2-story');
  await takeOwnPage(browser, '3-entity', 'story.html#/entity/panel-of-experts-1718', 'Save as PNG');
  await writeNotes(browser);
  await takeOwnPage(browser, '4-notes', 'notes.html', 'Neither Russia');
  await drawTileAndIcon(browser);
});
await withBrowser(true, (browser) => takeCard(browser, '5-dark', 'veto-2024.html', 'Maria Zakharova'));
server.close();
console.log(`The pictures are in ${FOLDER}/.`);

async function withBrowser(dark: boolean, take: (browser: DrivenBrowser) => Promise<void>): Promise<void> {
  const browser = await startBrowser('chromium', server, { dark });
  try {
    await take(browser);
  } finally {
    await browser.close();
  }
}

/** A card over a page. */
async function takeCard(browser: DrivenBrowser, name: string, file: string, words: string): Promise<void> {
  const page = await openSample(browser, file);
  const card = await openCard(browser, page, words);
  await until('the card has its content', async () => (await card.text()).length > 200);
  await take(page, name);
}

/** The popup over a page. It is a window of its own: the two are put together as the browser does. */
async function takeStory(browser: DrivenBrowser, name: string): Promise<void> {
  const page = await openSample(browser, 'veto-2024.html');
  const popup = await browser.openPopup(page);
  await popup.click('Coverage');
  await until('the coverage is there', async () => (await popup.text()).includes('Both name'));
  await popup.run(`(document) => document.querySelector('[role=tablist]').scrollIntoView()`);
  await settle();
  const file = `${FOLDER}/popup.png` as const;
  await popup.screenshot(file);
  await popup.close();
  const picture = readFileSync(file).toString('base64');
  rmSync(file);
  await page.evaluate((source) => {
    const image = document.createElement('img');
    image.src = `data:image/png;base64,${source}`;
    image.style.cssText =
      'position: fixed; top: 6px; right: 24px; border-radius: 8px; box-shadow: 0 0 0 1px #0002, 0 8px 32px #0005;';
    document.body.append(image);
    return image.decode();
  }, picture);
  await take(page, name);
}

async function takeOwnPage(browser: DrivenBrowser, name: string, file: string, words: string): Promise<void> {
  const page = await browser.openOwnPage(file);
  await page.bringToFront();
  await page.setViewport(SIZE);
  await until(`“${words}” stands there`, async () => (await surfaceOfPage(page).text()).includes(words));
  await take(page, name);
}

async function writeNotes(browser: DrivenBrowser): Promise<void> {
  const now = Date.now();
  for (const [at, [entity, text, tags]] of NOTES.entries()) {
    const written = now - (NOTES.length - at) * 60_000;
    const note = {
      id: `entity:${entity}`,
      target: { kind: 'entity', entity },
      text,
      tags,
      createdAt: written,
      updatedAt: written,
      revision: `r${at}`,
      ancestors: [],
      copyOf: null,
      deletedAt: null,
    };
    const answer = await browser.inExtension<{ state: string }>(
      `chrome.runtime.sendMessage(${JSON.stringify({ name: 'saveNote', payload: { note } })})`,
    );
    if (answer.state !== 'saved') throw new Error(`A note was not saved: ${JSON.stringify(answer)}`);
  }
}

/** The small tile beside the name, and the icon with the margin that the Chrome Web Store wants around it. */
async function drawTileAndIcon(browser: DrivenBrowser): Promise<void> {
  const icon = readFileSync('assets/icon.svg', 'utf8');
  const page = await browser.open(sampleAddress('veto-2024.html'));
  await page.setViewport(TILE);
  await page.setContent(`<body style="margin: 0; height: 280px; display: grid; place-content: center; gap: 18px;
    justify-items: center; background: #fffdf9; color: #191919; font: 34px/1.2 Georgia, 'Noto Serif', serif">
    <div style="width: 104px">${icon}</div>
    <div style="border-bottom: 4px dotted #1b4f7d; padding-bottom: 2px">Backgrounder</div></body>`);
  await page.screenshot({ path: `${FOLDER}/tile.png` });
  await page.setViewport({ width: 128, height: 128 });
  await page.setContent(
    `<body style="margin: 16px"><style>svg { display: block; width: 96px }</style>${icon}</body>`,
  );
  await page.screenshot({ path: `${FOLDER}/icon.png`, omitBackground: true });
}

async function openSample(browser: DrivenBrowser, file: string): Promise<Page> {
  const page = await browser.open(sampleAddress(file));
  await page.setViewport(SIZE);
  await waitForMarks(page);
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  await settle();
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

/** What fades in is there, and what is drawn late is drawn. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 700));
}
