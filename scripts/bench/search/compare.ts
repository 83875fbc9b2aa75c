import { decodePack } from '../../../pack/decode-pack.ts';
import { buildPack } from '../../dataset/build-pack.ts';
import { searchTable } from '../../evaluate/rank-searches.ts';
import { type Report, duration, figure, megabytes } from '../report.ts';
import { runApart } from '../run-apart.ts';
import { SEARCH_ENGINES } from './engines.ts';
import type { SearchFigures } from './measure-search.ts';
import { timeReaderSide } from './reader.ts';

const DOCUMENTS = 100_000;
/** An engine that has told nothing for so long is given up. */
const LIMIT_MS = 480_000;

/** Compares search engines on the same documents, with the same queries typed letter by letter. */
export async function compareSearches(report: Report): Promise<void> {
  const script = new URL('measure-search.ts', import.meta.url);
  const rows: string[][] = [];
  for (const engine of Object.keys(SEARCH_ENGINES)) {
    report.progress(`${DOCUMENTS} documents: ${engine}`);
    const { figures, gaveUp } = await runApart<SearchFigures>(script, [engine, String(DOCUMENTS)], LIMIT_MS);
    rows.push([
      engine,
      duration(figures.readyMs),
      duration(figures.medianMs),
      duration(figures.p95Ms),
      duration(figures.worstMs),
      figure(figures.keys),
      megabytes(figures.bytes),
      megabytes(figures.heap),
      duration(figures.buildMs),
      gaveUp ?? '',
    ]);
  }
  report.say(`Searching ${DOCUMENTS} documents; ready: from what was stored to the first answer`);
  report.table(
    ['engine', 'ready', 'a key, median', 'p95', 'worst', 'keys', 'stored', 'held', 'build', ''],
    rows,
  );
  timeReaderSide(report);
  report.say('Mean reciprocal rank on the labelled queries over the dataset');
  for (const line of (await searchTable(decodePack(buildPack('data')))).split('\n')) report.say(line);
}
