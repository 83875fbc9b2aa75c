/**
 * Measures one search engine in a process of its own: `measure-search.ts MiniSearch 100000`.
 * Tells its parent each figure as soon as it is known, so that one that takes too long costs only itself.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decodePack } from '../../../pack/decode-pack.ts';
import { libraryDocuments } from '../../../search/library-documents.ts';
import { readLabelledQueries } from '../../evaluate/search-queries.ts';
import { BENCH_FOLDER } from '../places.ts';
import { createRandom, shuffle } from '../random.ts';
import { SEARCH_ENGINES, type SearchEngineName } from './engines.ts';
import { makeDocuments } from './make-documents.ts';

/** What is known of a search engine: ms, bytes. */
export interface SearchFigures {
  readonly buildMs: number;
  readonly bytes: number;
  readonly readyMs: number;
  readonly heap: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
  readonly keys: number;
}

/** Keys are typed for so long at most. */
const TYPING_MS = 40_000;
const MOST = 12;

const [engine, count] = process.argv.slice(2) as [SearchEngineName, string];
await measure();

async function measure(): Promise<void> {
  const file = await prepare();
  globalThis.gc?.();
  const before = held();
  const begun = performance.now();
  const find = await SEARCH_ENGINES[engine].open(new Uint8Array(readFileSync(file)));
  find('zakharova', MOST);
  tell({ readyMs: performance.now() - begun });
  globalThis.gc?.();
  tell({ heap: held() - before });
  tell(type(find));
}

/** Builds and stores the index, and forgets what it was built of. */
async function prepare(): Promise<string> {
  const library = decodePack(new Uint8Array(readFileSync('public/entities.pack')));
  const documents = makeDocuments([...libraryDocuments(library)], Number(count));
  const begun = performance.now();
  const stored = await SEARCH_ENGINES[engine].build(documents);
  tell({ buildMs: performance.now() - begun, bytes: stored.length });
  mkdirSync(BENCH_FOLDER, { recursive: true });
  const file = `${BENCH_FOLDER}/search-index`;
  writeFileSync(file, stored);
  return file;
}

/** Types the labelled queries, letter by letter. */
function type(find: (text: string, most: number) => unknown): Partial<SearchFigures> {
  const times: number[] = [];
  const queries = shuffle([...readLabelledQueries()], createRandom(1));
  const begun = performance.now();
  for (const { query } of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      const typed = performance.now();
      find(query.slice(0, length), MOST);
      times.push(performance.now() - typed);
    }
    if (performance.now() - begun > TYPING_MS) break;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1), keys: times.length };
}

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function tell(figures: Partial<SearchFigures>): void {
  process.send?.(figures);
}
