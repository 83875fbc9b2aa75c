import type { Library } from '../../library/library.ts';
import { libraryDocuments } from '../../search/library-documents.ts';
import { SEARCH_ENGINES, type SearchEngineName } from '../bench/search/engines.ts';
import { HALVES } from './labelled-document.ts';
import { type LabelledQuery, readLabelledQueries } from './search-queries.ts';
import { alignTable } from './table.ts';

/** Asked for so many, no engine leaves out what it ranks among the first of a kind. */
const MOST = 1000;

/** A query, and the reciprocal rank of what it is after among what was found of its kind; 0 where it was not found. */
export interface RankedSearch {
  readonly query: LabelledQuery;
  readonly rank: number;
}

export async function rankSearches(library: Library, name: SearchEngineName): Promise<RankedSearch[]> {
  const documents = [...libraryDocuments(library)];
  const events = library.events();
  const firstEvent = documents.findIndex(({ kind }) => kind === 'event');
  const names = documents.map(
    ({ kind, id }, number) => `${kind}:${kind === 'event' ? events[number - firstEvent]!.date : id}`,
  );
  const engine = SEARCH_ENGINES[name];
  const find = await engine.open(await engine.build(documents));
  return readLabelledQueries().map((query) => {
    const found = find(query.query, MOST).map((number) => names[number]!);
    return { query, rank: reciprocalRank(found, query.finds) };
  });
}

/** The mean reciprocal ranks of each engine, by half and by kind of query. */
export async function searchTable(library: Library): Promise<string> {
  const kinds = [...new Set(readLabelledQueries().map(({ kind }) => kind))];
  const rows = [['engine', ...HALVES, ...kinds]];
  for (const name of Object.keys(SEARCH_ENGINES) as SearchEngineName[]) {
    const ranked = await rankSearches(library, name);
    rows.push([
      name,
      ...HALVES.map((half) => mean(ranked.filter(({ query }) => query.half === half))),
      ...kinds.map((kind) => mean(ranked.filter(({ query }) => query.kind === kind))),
    ]);
  }
  return alignTable(rows);
}

function reciprocalRank(found: readonly string[], finds: readonly string[]): number {
  const kind = `${finds[0]!.split(':')[0]}:`;
  const place = found.filter((name) => name.startsWith(kind)).findIndex((name) => finds.includes(name));
  return place < 0 ? 0 : 1 / (place + 1);
}

function mean(ranked: readonly RankedSearch[]): string {
  return (ranked.reduce((sum, { rank }) => sum + rank, 0) / ranked.length).toFixed(3);
}
