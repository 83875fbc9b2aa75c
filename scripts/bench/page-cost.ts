import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { decodePack } from '../../pack/decode-pack.ts';
import { startChromium } from '../browser/chromium.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { hasSavedPages, savedPage, savedPages } from '../browser/saved-pages.ts';
import { until } from '../browser/until.ts';
import { median } from './clock.ts';
import { type Marked, markWithMarkJs } from './mark-js-in-page.ts';
import { type Report, figure } from './report.ts';
import { PROFILER, type ScriptCost, TIMELINE, costOfScript } from './trace-cost.ts';
import { type PageLife, lifeOf, watchPage } from './watch-page.ts';

/** Parts of the addresses of saved pages on which something is marked. */
const PAGES = [
  'en.yna.co.kr/view/AEN20190820002300325',
  'www.liberation.fr/planete/2017/04/05/',
  'www.theaustralian.com.au/news/world/seoul-says-yes',
  'de.euronews.com/2026/01/06/',
  'www.cbsnews.com/8301-250_162-57588163/',
  'www.nbcnews.com/news/world/south-korea-martial-law',
  'japannews.yomiuri.co.jp/politics/politics-government/',
  'www.nytimes.com/2018/10/09/us/politics/nikki-haley',
  'www.foxnews.com/politics/2010/08/14/',
  'globalnews.ca/news/11862251/',
  'www.foxnews.com/world/putin-pulls-russia',
  'www.bbc.com/news/articles/clymn8zyrp9o',
  'www.nytimes.com/2017/01/13/world/africa/sudan-sanctions',
  'www.washingtonpost.com/business/economy/netanyahu',
];

/** A host that we do not read: the same pages as they are without us. */
const UNTOUCHED = 'untouched.invalid';
/** Marks come within so long after a page has loaded, or they do not come. */
const MARKS_LIMIT_MS = 3000;
/** A page is looked at so much longer: what shifts and changes then may be due to us. */
const SETTLE_MS = 300;
/** With more names mark.js fills the stack, or the reader's patience. */
const MARK_JS_NAMES = 250;
const MARK_JS_LIMIT_MS = 10_000;

interface Row {
  readonly host: string;
  readonly length: number;
  readonly cost: ScriptCost;
  readonly coldMs: number | null;
  readonly warmMs: number | null;
  readonly withUs: PageLife;
  readonly without: PageLife;
  readonly markJs: Marked | string;
}

/** What the built extension costs real pages in Chromium, beside mark.js with the same names. */
export async function showPageCost(report: Report): Promise<void> {
  if (!hasSavedPages())
    return report.say('The cost to a page: the saved pages are not beside this repository.\n');
  const names = bundledNames();
  const addresses = PAGES.map((part) => savedPages().find(({ address }) => address.includes(part))!.address);
  const server = await startNewsServer((url) =>
    url.hostname === UNTOUCHED
      ? savedPage(new URL(addresses[Number(url.pathname.slice(1))] ?? url))
      : savedPage(url),
  );
  const browser = await startChromium(server);
  const rows: Row[] = [];
  try {
    for (const [index, address] of addresses.entries()) {
      report.progress(address.slice(0, 90));
      rows.push(await measure(browser, address, `https://${UNTOUCHED}/${index}`, names));
    }
  } finally {
    await browser.close();
    server.close();
  }
  tell(report, rows, names.length);
}

async function measure(
  browser: DrivenBrowser,
  address: string,
  untouched: string,
  names: readonly string[],
): Promise<Row> {
  const cold = await visit(browser, address, { cold: true });
  const warm = [await visit(browser, address), await visit(browser, address)];
  const without = await visit(browser, untouched);
  return {
    host: new URL(address).hostname,
    length: without.length,
    cost: await costOn(browser, address),
    coldMs: cold.life.markedMs,
    warmMs: Math.min(...warm.map(({ life }) => life.markedMs ?? Infinity)),
    // What is due to us comes at each visit; what comes at one of them only is the page's own.
    withUs: {
      ...warm[0]!.life,
      shift: Math.min(...warm.map(({ life }) => life.shift)),
      mutations: Math.min(...warm.map(({ life }) => life.mutations)),
    },
    without: without.life,
    markJs: await withTab(browser, async (page) => {
      await page.goto(untouched, { waitUntil: 'load' });
      return markWithMarkJs(page, someOf(names), MARK_JS_LIMIT_MS);
    }),
  };
}

async function visit(
  browser: DrivenBrowser,
  address: string,
  { cold = false } = {},
): Promise<{ readonly life: PageLife; readonly length: number }> {
  return withTab(browser, async (page) => {
    if (cold) {
      await browser.stopBackground();
      // It is gone a moment after it was told to go.
      await pause(500);
    }
    await read(page, address);
    return { life: await lifeOf(page), length: await page.evaluate(() => document.body.innerText.length) };
  });
}

/**
 * What our script costs a page. The profiler sees all of it and slows it down; the calls that the browser
 * notes with and without the profiler tell by how much.
 */
async function costOn(browser: DrivenBrowser, address: string): Promise<ScriptCost> {
  const plain = [await traced(browser, address, TIMELINE), await traced(browser, address, TIMELINE)];
  const profiled = await traced(browser, address, [...TIMELINE, PROFILER]);
  const callsMs = Math.min(...plain.map((cost) => cost.callsMs));
  const scale = callsMs / profiled.callsMs;
  return { callsMs, totalMs: profiled.totalMs * scale, longestMs: profiled.longestMs * scale };
}

async function traced(browser: DrivenBrowser, address: string, categories: string[]): Promise<ScriptCost> {
  const trace = await withTab(browser, async (page) => {
    await page.tracing.start({ categories });
    await read(page, address);
    return page.tracing.stop();
  });
  const cost = costOfScript(trace!, (url) => /^chrome-extension:.*\/(?:reader|stub)\.js$/.test(url));
  // Now and then a trace comes without the page's own process in it.
  return cost.callsMs > 0 ? cost : traced(browser, address, categories);
}

/** Opens a page, and waits until it is marked where we read it. */
async function read(page: Page, address: string): Promise<void> {
  await watchPage(page);
  await page.goto(address, { waitUntil: 'load' });
  if (new URL(address).hostname !== UNTOUCHED) {
    await until('marks', async () => (await lifeOf(page)).markedMs !== null, MARKS_LIMIT_MS).catch(() => {});
  }
  await pause(SETTLE_MS);
}

async function withTab<Result>(
  browser: DrivenBrowser,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.open('about:blank');
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function tell(report: Report, rows: readonly Row[], nameCount: number): void {
  const cells = (row: Omit<Row, 'host' | 'withUs' | 'without' | 'markJs'>) => [
    figure(row.length / 1000, 'k'),
    figure(row.cost.totalMs, ' ms'),
    figure(row.cost.longestMs, ' ms'),
    figure(row.coldMs ?? undefined, ' ms'),
    figure(row.warmMs ?? undefined, ' ms'),
  ];
  const middle = (of: (row: Row) => number | null) =>
    median(rows.flatMap((row) => (of(row) === null ? [] : [of(row)!])));
  report.say(
    `The cost to a page, in Chromium; mark.js with ${MARK_JS_NAMES} of the ${nameCount} names of the bundled pack`,
  );
  report.table(
    [
      'page',
      'text',
      'our script',
      'longest',
      'cold',
      'warm',
      'shift',
      'without',
      'changes',
      'without',
      'mark.js',
      'changes',
    ],
    [
      ...rows.map((row) => [
        row.host,
        ...cells(row),
        row.withUs.shift.toFixed(3),
        row.without.shift.toFixed(3),
        String(row.withUs.mutations),
        String(row.without.mutations),
        ...(typeof row.markJs === 'string'
          ? [row.markJs, '–']
          : [figure(row.markJs.ms, ' ms'), String(row.markJs.mutations)]),
      ]),
      [
        'median',
        ...cells({
          length: middle((row) => row.length),
          cost: {
            callsMs: middle((row) => row.cost.callsMs),
            totalMs: middle((row) => row.cost.totalMs),
            longestMs: middle((row) => row.cost.longestMs),
          },
          coldMs: middle((row) => row.coldMs),
          warmMs: middle((row) => row.warmMs),
        }),
      ],
    ],
  );
  report.say(
    'our script: its time on the main thread; longest: in one task. cold, warm: from DOMContentLoaded to the first mark painted.',
  );
  report.say('shift, changes: the page’s layout shift and DOM changes, with the extension and without it.\n');
}

/** The names in the pack that the extension was built with. */
function bundledNames(): string[] {
  const library = decodePack(new Uint8Array(readFileSync('.output/chrome-mv3/entities.pack')));
  return [...new Set(library.entityIds.flatMap((id) => library.namesOf(id)))];
}

/** Names from all over the list, which is in the order of the entities. */
function someOf(names: readonly string[]): string[] {
  const step = names.length / MARK_JS_NAMES;
  return Array.from({ length: MARK_JS_NAMES }, (_, index) => names[Math.floor(index * step)]!);
}
