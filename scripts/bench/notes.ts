import { startChromium } from '../browser/chromium.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { samplePage } from '../browser/sample-pages.ts';
import { NO_FILTERS } from '../../search/query.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { median } from './clock.ts';
import { type Report, duration } from './report.ts';

const NOTES = 20_000;
/** What is sent in one message. */
const PART = 500;
const ROUNDS = 9;

/** What a reader with very many notes waits for, in the built extension in Chromium, messages included. */
export async function timeNotes(report: Report): Promise<void> {
  report.say(`${NOTES} notes of some 300 characters, in Chromium, median of ${ROUNDS}`);
  const server = await startNewsServer(samplePage);
  const browser = await startChromium(server);
  try {
    const page = await browser.openOwnPage('options.html');
    const ask = async (expression: string) =>
      (await page.evaluate(`(async () => { ${TOOLS} ${expression} })()`)) as number;
    report.progress('import');
    report.say(`import: ${duration(await ask(IMPORT))}`);
    report.say(`export: ${duration(await ask(EXPORT))}`);
    report.say(`a card's note, warm: ${duration(median(await rounds(() => ask(READ))))}`);
    report.say(`save: ${duration(median(await rounds(() => ask(SAVE))))}`);
    const search = await rounds(async () => {
      await ask(SAVE);
      return ask(SEARCH);
    });
    report.say(`search, each after a save: ${duration(median(search))}`);
    const cold = await rounds(async () => {
      await browser.stopBackground();
      return ask(READ);
    });
    report.say(`a card's note, cold: ${duration(median(cold))}`);
    report.progress('page of notes');
    const usable = async () => timePage(browser);
    report.say(
      `page of notes, from navigation until it can be used: ${duration(median(await rounds(usable)))}`,
    );
    const coldPage = await rounds(async () => {
      await browser.stopBackground();
      return usable();
    });
    report.say(`page of notes, the background stopped before: ${duration(median(coldPage))}\n`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** From the navigation to the page of all notes until rows are drawn and its search can be typed in. */
async function timePage(browser: DrivenBrowser): Promise<number> {
  const page = await browser.openOwnPage('options.html');
  try {
    await page.evaluateOnNewDocument(NOTE_WHEN_USABLE);
    await page.goto(new URL('/notes.html', page.url()).href);
    return (await (await page.waitForFunction('globalThis.usableAt')).jsonValue()) as number;
  } finally {
    await page.close();
  }
}

const NOTE_WHEN_USABLE = `new MutationObserver((_, observer) => {
  const field = document.querySelector('input[type="search"]');
  if (!field || !document.querySelector('.note-rows > li')) return;
  field.focus();
  if (document.activeElement !== field) return;
  observer.disconnect();
  // Behind the next frame, in which it is drawn.
  requestAnimationFrame(() => setTimeout(() => { globalThis.usableAt = performance.now(); }));
}).observe(document, { subtree: true, childList: true });`;

async function rounds(time: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await time());
  return times;
}

/** What every measurement needs; it runs in a page of the extension. */
const TOOLS = `
  const ask = (name, payload) => chrome.runtime.sendMessage({ name, payload });
  const timed = async (work) => { const begun = performance.now(); await work(); return performance.now() - begun; };
  const WORDS = 'panel mandate veto council sanctions ship coal bank report member expert vote draft summit'.split(' ');
  const noteOf = (number) => ({
    id: 'entity:e' + number, target: { kind: 'entity', entity: 'e' + number },
    text: Array.from({ length: 45 }, (_, at) => WORDS[(number * 7 + at * at) % WORDS.length]).join(' ') + ' ' + number,
    tags: ['t' + (number % 20)], createdAt: number, updatedAt: number, revision: 'r' + number, ancestors: [], copyOf: null, deletedAt: null,
  });
`;

const IMPORT = `return timed(async () => {
  const parts = ${NOTES / PART};
  for (let part = 0; part < parts; part += 1) {
    const notes = Array.from({ length: ${PART} }, (_, at) => noteOf(part * ${PART} + at));
    await ask('sendImport', { id: 'bench', part, notes, revisions: [] });
  }
  const preview = await ask('previewImport', { id: 'bench', parts });
  if (preview.count.added !== ${NOTES}) throw new Error(JSON.stringify(preview));
  const answer = await ask('commitImport', { id: 'bench', parts, name: 'bench.json' });
  if (answer.state !== 'imported') throw new Error(JSON.stringify(answer));
});`;

const EXPORT = `return timed(async () => {
  let text = '';
  for (let part = { next: null }; text === '' || part.next; ) {
    part = await ask('exportNotes', { after: part.next, count: ${PART} });
    text += JSON.stringify(part.notes);
  }
  if (text.length < ${NOTES * 300}) throw new Error('Exported ' + text.length);
});`;

const READ = `return timed(async () => {
  const answer = await ask('readNotes', { target: { kind: 'entity', entity: 'e' + Math.floor(Math.random() * ${NOTES}) } });
  if (answer.notes.length !== 1) throw new Error(JSON.stringify(answer));
});`;

const SAVE = `return timed(async () => {
  const note = noteOf(Math.floor(Math.random() * ${NOTES}));
  await ask('saveNote', { note: { ...note, text: note.text + '!', revision: 'n' + Math.random(), ancestors: [note.revision] } });
});`;

const SEARCH = `return timed(async () => {
  const answer = await ask('search', ${JSON.stringify({ query: { text: 'veto coal 1234', filters: NO_FILTERS, most: 12 } })});
  if (!answer) throw new Error('Nothing came.');
});`;
