import { build } from 'vite';
import { startChromium } from '../browser/chromium.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { hasSavedPages, savedPage, savedPages } from '../browser/saved-pages.ts';
import { median } from './clock.ts';
import { type Report, duration } from './report.ts';
import { withTab } from './visit-page.ts';

const READERS = ['gate', 'readability', 'defuddle'] as const;
type Reader = (typeof READERS)[number];

/** A publisher's text of fewer words is a teaser of it. */
const LEAST_WORDS = 100;

interface Read {
  readonly text: string;
  readonly ms: number;
  readonly error?: string;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
}

/**
 * Compares the libraries that find a page's text, on the saved pages in Chromium: with what the publisher itself says is
 * the text (`articleBody` in its JSON-LD or its markup), where it does, and with what our own gate reads.
 */
export async function compareReaderModes(report: Report): Promise<void> {
  if (!hasSavedPages()) return report.say('Reader modes: the saved pages are not beside this repository.\n');
  const script = await bundle();
  const server = await startNewsServer(savedPage);
  const browser = await startChromium(server);
  const scores: Record<
    Reader,
    { own: Score[]; gate: Score[]; ms: number[]; failed: number; requests: number }
  > = Object.fromEntries(
    READERS.map((reader) => [reader, { own: [], gate: [], ms: [], failed: 0, requests: 0 }]),
  ) as never;
  try {
    for (const { address, file } of savedPages()) {
      if (!file.endsWith('.html')) continue;
      report.progress(file);
      await withTab(browser, async (page) => {
        let requests = 0;
        page.on('request', () => (requests += 1));
        // What the page itself asks for is not ours.
        await page.goto(address, { waitUntil: 'networkidle0', timeout: 10_000 }).catch(() => {});
        await page.evaluate(script);
        const body = (await page.evaluate('publishersText()')) as string;
        const read = {} as Record<Reader, Read>;
        for (const reader of READERS) {
          const before = requests;
          read[reader] = (await page.evaluate(`readBy('${reader}')`)) as Read;
          await new Promise((resolve) => setTimeout(resolve, 100));
          scores[reader].requests += requests - before;
          scores[reader].ms.push(read[reader].ms);
          if (read[reader].text.trim() === '') scores[reader].failed += 1;
          if (read[reader].error) report.progress(`${reader}: ${read[reader].error}`);
        }
        for (const reader of READERS) {
          if (wordsOf(body).length >= LEAST_WORDS) scores[reader].own.push(scoreOf(read[reader].text, body));
          if (wordsOf(read.gate.text).length >= LEAST_WORDS)
            scores[reader].gate.push(scoreOf(read[reader].text, read.gate.text));
        }
      }).catch((error: unknown) => report.progress(`${file}: ${String(error)}`));
    }
  } finally {
    await browser.close();
    server.close();
  }
  report.table(
    [
      '',
      'precision',
      'recall',
      'F1',
      'of the gate: precision',
      'recall',
      'nothing',
      'requests',
      'median',
      'p95',
    ],
    READERS.map((reader) => {
      const { own, gate, ms, failed, requests } = scores[reader];
      const sorted = ms.toSorted((a, b) => a - b);
      return [
        reader,
        mean(own, ({ precision }) => precision),
        mean(own, ({ recall }) => recall),
        mean(own, f1),
        mean(gate, ({ precision }) => precision),
        mean(gate, ({ recall }) => recall),
        String(failed),
        String(requests),
        duration(median(ms)),
        duration(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
      ];
    }),
  );
  report.say(
    `${scores.gate.own.length} pages with their publisher's text, ${scores.gate.gate.length} with the gate's.\n`,
  );
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'scripts/bench/reader-modes/in-page.ts', formats: ['iife'], name: 'readerModes' },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

/** Words that are shared, as often as they stand in both, of those that were read and of those that were to be read. */
function scoreOf(read: string, wanted: string): Score {
  const left = new Map<string, number>();
  const words = wordsOf(wanted);
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  const found = wordsOf(read);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  return { precision: found.length === 0 ? 0 : shared / found.length, recall: shared / words.length };
}

const f1 = ({ precision, recall }: Score) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

function wordsOf(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text.toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

function mean(scores: readonly Score[], of: (score: Score) => number): string {
  return (scores.reduce((sum, score) => sum + of(score), 0) / scores.length).toFixed(3);
}
