/**
 * Measures one search engine in a process of its own: `measure-search.ts MiniSearch 100000`.
 * Tells its parent each figure as soon as it is known, so that one that takes too long costs only itself.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decodePack } from '../../../pack/decode-pack.ts';
import { libraryDocuments } from '../../../search/library-documents.ts';
import { BENCH_FOLDER } from '../places.ts';
import { SEARCH_ENGINES, type SearchEngineName } from './engines.ts';
import { makeDocuments } from './make-documents.ts';
import { type TypingFigures, typeQueries } from './typing.ts';

/** What is known of a search engine: ms, bytes. */
export interface SearchFigures extends TypingFigures {
  readonly buildMs: number;
  readonly bytes: number;
  readonly readyMs: number;
  readonly heap: number;
}

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
  tell(typeQueries((text) => find(text, MOST)));
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

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function tell(figures: Partial<SearchFigures>): void {
  process.send?.(figures);
}
