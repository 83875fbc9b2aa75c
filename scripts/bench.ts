/**
 * Compares this engine with its peers, shows that its time stays linear, and what it costs a browser and a page.
 * `npm run bench`, or parts of it:
 * `npm run bench -- --only match,worst,pack,page,notes,search,related,saved,readers,popup,hostile --sizes 1k,10k,100k,1M`.
 * Everything it says is in `.output/bench/report.txt` as well. Times are true to each other within one run only.
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { prepareCorpus, readText } from './bench/corpus.ts';
import { showHostileCost } from './bench/hostile.ts';
import { compareEngines } from './bench/match.ts';
import { timeBigPack } from './bench/pack-in-browser.ts';
import { showPageCost } from './bench/page-cost.ts';
import { SIZES, type Size } from './bench/places.ts';
import { compareReaderModes } from './bench/reader-modes.ts';
import { timeNotes } from './bench/notes.ts';
import { timePopup } from './bench/popup.ts';
import { timeRefusals } from './bench/refusals.ts';
import { timeRelated } from './bench/related.ts';
import { openReport } from './bench/report.ts';
import { timeSavedArticles } from './bench/saved-articles.ts';
import { compareSearches } from './bench/search/compare.ts';
import { showWorstTexts } from './bench/worst.ts';

const PARTS = [
  'match',
  'worst',
  'pack',
  'page',
  'notes',
  'search',
  'related',
  'saved',
  'readers',
  'popup',
  'hostile',
] as const;
type Part = (typeof PARTS)[number];
/** These make up what they need. */
const OWN_TEXTS: readonly Part[] = ['notes', 'search', 'related', 'saved', 'readers', 'popup', 'hostile'];

const { values } = parseArgs({ options: { only: { type: 'string' }, sizes: { type: 'string' } } });
const parts = chosen('--only', values.only, PARTS);
const sizes = chosen('--sizes', values.sizes, Object.keys(SIZES) as Size[]);

const report = openReport();
report.say(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}\n`,
);
if (parts.some((part) => !OWN_TEXTS.includes(part))) {
  report.progress('text and names');
  prepareCorpus(sizes);
}
const run: Record<Part, () => Promise<void>> = {
  match: () => compareEngines(report, readText(), sizes),
  worst: () => showWorstTexts(report),
  pack: () => timeBigPack(report, readText(), sizes.at(-1)!),
  page: () => showPageCost(report),
  notes: async () => {
    await timeRefusals(report);
    await timeNotes(report);
  },
  search: () => compareSearches(report),
  related: () => timeRelated(report),
  saved: () => timeSavedArticles(report),
  readers: () => compareReaderModes(report),
  popup: () => timePopup(report),
  hostile: () => showHostileCost(report),
};
for (const part of parts) await run[part]();

/** The words of an option, all of them where it is not given. */
function chosen<Word extends string>(
  option: string,
  given: string | undefined,
  all: readonly Word[],
): Word[] {
  const words = given?.split(',') ?? all;
  const known = all.filter((word) => words.includes(word));
  if (known.length === words.length) return known;
  console.error(`${option} takes some of ${all.join(',')}, and not ${given}.`);
  process.exit(1);
}
