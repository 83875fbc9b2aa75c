import { startChromium } from '../browser/chromium.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { samplePage } from '../browser/sample-pages.ts';
import { median } from './clock.ts';
import { type Report, duration, megabytes } from './report.ts';

const ARTICLES = 5_000;
/** What is sent in one message. */
const PART = 250;
const ROUNDS = 9;
/** Typed letter by letter: a phrase that one article has, behind words that all have. */
const QUERY = 'council sanctions 4321';

/** What a reader with very many saved articles waits for, in the built extension in Chromium, messages included. */
export async function timeSavedArticles(report: Report): Promise<void> {
  report.say(`${ARTICLES} saved articles of some 6,000 characters, in Chromium, median of ${ROUNDS}`);
  const server = await startNewsServer(samplePage);
  const browser = await startChromium(server);
  try {
    const page = await browser.openOwnPage('options.html');
    const ask = async (expression: string) =>
      (await page.evaluate(`(async () => { ${TOOLS} ${expression} })()`)) as number;
    report.progress('import');
    const heap = async () => megabytes(await browser.heapOf('background'));
    report.say(`heap before anything is saved: ${await heap()}`);
    report.say(`import: ${duration(await ask(IMPORT))}`);
    const begun = performance.now();
    while ((await ask(FOUND)) < ARTICLES) await new Promise((resolve) => setTimeout(resolve, 300));
    report.say(`indexed then, all of them: ${duration(performance.now() - begun)}`);
    report.say(`linked, all of them: ${duration(await ask(LINKED))}`);
    report.say(`export: ${duration(await ask(EXPORT))}`);
    report.say(`list, warm: ${duration(median(await rounds(() => ask(LIST))))}`);
    report.say(`trail of an entity, warm: ${duration(median(await rounds(() => ask(TRAIL))))}`);
    report.say(`related coverage, warm: ${duration(median(await rounds(() => ask(RELATED))))}`);
    await ask(keystroke('c'));
    const keys: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let end = 1; end <= QUERY.length; end += 1) keys.push(await ask(keystroke(QUERY.slice(0, end))));
    }
    const sorted = keys.toSorted((one, other) => one - other);
    report.say(
      `a keystroke, warm: ${duration(median(keys))}, p95 ${duration(sorted[Math.floor(sorted.length * 0.95)] ?? 0)}`,
    );
    report.say(`a word that was not led up to, warm: ${duration(median(await rounds(() => ask(JUMP))))}`);
    report.say(
      `a word with a typo that was not led up to: ${duration(median(await rounds(() => ask(TYPO))))}`,
    );
    report.say(`heap after all of this: ${await heap()}`);
    const cold = await rounds(async () => {
      await browser.stopBackground();
      return ask(LIST);
    });
    report.say(`list, cold: ${duration(median(cold))}`);
    const coldSearch = await rounds(async () => {
      await browser.stopBackground();
      return ask(keystroke('c'));
    });
    report.say(`first keystroke, cold: ${duration(median(coldSearch))}`);
    report.say(`heap after it: ${await heap()}\n`);
  } finally {
    await browser.close();
    server.close();
  }
}

async function rounds(time: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await time());
  return times;
}

/** What every measurement needs; it runs in a page of the extension. */
const TOOLS = `
  const ask = (name, payload) => chrome.runtime.sendMessage({ name, payload });
  const timed = async (work) => { const begun = performance.now(); await work(); return performance.now() - begun; };
  const WORDS = 'panel mandate veto council sanctions ship coal bank report member expert vote draft summit – “Russia”'.split(' ');
  const SYLLABLES = 'ba ke di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
  // As in any language, few words are said often and very many now and then.
  const rareWord = (random) => {
    let word = '';
    for (let left = Math.floor(Math.exp(random() * Math.log(50_000))) + 20; left > 0; left = Math.floor(left / 20)) word += SYLLABLES[left % 20];
    return word;
  };
  const articleOf = (number) => {
    let seed = number;
    const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const word = (line, at) => (at % 3 === 0 ? WORDS[(number * 7 + line * 5 + at * at) % WORDS.length] : rareWord(random));
    return {
      id: 'https://news.example/' + number, headline: 'Report ' + number, outlet: 'The Example', published: '2024-03-28',
      language: 'en', savedAt: 1700000000000 + number, removedAt: null, isCut: false,
      text: Array.from({ length: 20 }, (_, line) => Array.from({ length: 48 }, (_, at) => word(line, at)).join(' ')).join('\\n') + ' ' + number,
    };
  };
`;

const IMPORT = `return timed(async () => {
  const parts = ${ARTICLES / PART};
  for (let part = 0; part < parts; part += 1) {
    const articles = Array.from({ length: ${PART} }, (_, at) => articleOf(part * ${PART} + at));
    await ask('sendSavedImport', { id: 'bench', part, articles });
  }
  const answer = await ask('commitSavedImport', { id: 'bench', parts, name: 'bench.json' });
  if (answer.count !== ${ARTICLES}) throw new Error(JSON.stringify(answer));
});`;

/** How many are found by a word that all have. */
const FOUND = `return (await ask('findSaved', { query: 'panel', removed: false, count: 1 })).total ?? 0;`;

const LINKED = `return timed(async () => {
  for (let read = 0; read < ${ARTICLES * 0.9}; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    read = (await ask('trailOn', { entity: 'russia' })).read;
  }
});`;

const EXPORT = `return timed(async () => {
  let count = 0;
  for (let part = { next: null }; count === 0 || part.next; ) {
    part = await ask('exportSaved', { after: part.next });
    count += part.articles.length;
  }
  if (count !== ${ARTICLES}) throw new Error('Exported ' + count);
});`;

const LIST = `return timed(async () => {
  const answer = await ask('findSaved', { query: '', removed: false, count: 50 });
  if (answer.total !== ${ARTICLES}) throw new Error(JSON.stringify(answer.total));
});`;

const TRAIL = `return timed(() => ask('trailOn', { entity: 'russia' }));`;

/** Of a page that names what very many of the articles name, and much that none does. */
const RELATED = `return timed(async () => {
  const text = 'Maria Zakharova and Matthew Miller spoke of the Panel of Experts, the 1718 Committee and Resolution 1718. '.repeat(5);
  const story = { title: 'The Panel of Experts', text: text + articleOf(1).text, language: 'en', published: '2024-03-29', outlet: null, address: 'https://news.example/page' };
  const { related } = await ask('relatedTo', { story });
  if (related.length === 0) throw new Error('Nothing related.');
});`;

const JUMP = `return timed(async () => {
  const answer = await ask('findSaved', { query: String(1000 + Math.floor(Math.random() * 4000)), removed: false, count: 20 });
  if (answer.total !== 1) throw new Error(JSON.stringify(answer.total));
});`;

const TYPO = `return timed(async () => {
  const answer = await ask('findSaved', { query: 'sanctoins ' + 'abcdefghi'[Math.floor(Math.random() * 9)], removed: false, count: 20 });
  if (answer.state !== 'found') throw new Error(JSON.stringify(answer));
});`;

const keystroke = (query: string) => `return timed(async () => {
  const answer = await ask('findSaved', { query: ${JSON.stringify(query)}, removed: false, count: 20 });
  if (answer.total === 0) throw new Error('Nothing found.');
});`;
