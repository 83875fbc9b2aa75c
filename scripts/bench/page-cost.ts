import { readFileSync } from 'node:fs';
import { decodePack } from '../../pack/decode-pack.ts';
import { startChromium } from '../browser/chromium.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { hasSavedPages, savedPage, savedPages } from '../browser/saved-pages.ts';
import { median } from './clock.ts';
import { type Marked, markWithMarkJs } from './mark-js-in-page.ts';
import { type Report, figure } from './report.ts';
import type { ScriptCost } from './trace-cost.ts';
import { UNTOUCHED, costOn, visit, withTab } from './visit-page.ts';
import type { PageLife } from './watch-page.ts';

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

/** The length of the article that the budget is for. */
const BUDGET_WORDS = 3000;

/** With more names mark.js fills the stack, or the reader's patience. */
const MARK_JS_NAMES = 250;
const MARK_JS_LIMIT_MS = 10_000;

interface Row {
  readonly host: string;
  readonly words: number;
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
    words: without.words,
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

function tell(report: Report, rows: readonly Row[], nameCount: number): void {
  const cells = (row: Omit<Row, 'host' | 'withUs' | 'without' | 'markJs'>) => [
    String(row.words),
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
      'words',
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
          words: middle((row) => row.words),
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
  const [nearest] = rows.toSorted((a, b) => farFromBudget(a) - farFromBudget(b));
  report.say(
    `An article of ${BUDGET_WORDS} words, or the nearest to it (${nearest!.host}, ${nearest!.words}): ` +
      `${figure(nearest!.cost.totalMs, ' ms')}, longest ${figure(nearest!.cost.longestMs, ' ms')}`,
  );
  report.say(
    'our script: the processor’s time that it took of the main thread; longest: in one task. cold, warm: from DOMContentLoaded to the first mark painted.',
  );
  report.say('shift, changes: the page’s layout shift and DOM changes, with the extension and without it.\n');
}

function farFromBudget({ words }: Row): number {
  return Math.abs(words - BUDGET_WORDS);
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
