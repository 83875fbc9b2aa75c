import type { Library } from '../../library/library.ts';
import { libraryDocuments } from '../../search/library-documents.ts';
import { SEARCH_ENGINES, type SearchEngineName } from '../bench/search/engines.ts';
import { HALVES } from './labelled-document.ts';
import { type LabelledQuery, readLabelledQueries } from './search-queries.ts';
import { alignTable } from './table.ts';

/** Asked for so many, no engine leaves out what it ranks among the first of a kind. */
const MOST = 1000;

/** The mean reciprocal rank of what was looked for, among what is found of its kind: each engine, each half. */
export async function searchTable(library: Library): Promise<string> {
  const documents = [...libraryDocuments(library)];
  const events = library.events();
  const firstEvent = documents.findIndex(({ kind }) => kind === 'event');
  const names = documents.map(
    ({ kind, id }, number) => `${kind}:${kind === 'event' ? events[number - firstEvent]!.date : id}`,
  );
  const queries = readLabelledQueries();
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const rows: string[][] = [];
  for (const name of Object.keys(SEARCH_ENGINES) as SearchEngineName[]) {
    const engine = SEARCH_ENGINES[name];
    const find = await engine.open(await engine.build(documents));
    const ranks = queries.map((query) =>
      reciprocalRank(
        find(query.query, MOST).map((number) => names[number]!),
        query,
      ),
    );
    rows.push([
      name,
      ...HALVES.map((half) => mean(ranks.filter((_, index) => queries[index]!.half === half))),
      ...kinds.map((kind) => mean(ranks.filter((_, index) => queries[index]!.kind === kind))),
    ]);
  }
  return alignTable([['engine', ...HALVES, ...kinds], ...rows]);
}

function reciprocalRank(found: readonly string[], { finds }: LabelledQuery): number {
  const kind = `${finds[0]!.split(':')[0]}:`;
  const rank = found
    .filter((name) => name.startsWith(kind))
    .findIndex((name) => (finds as readonly string[]).includes(name));
  return rank < 0 ? 0 : 1 / (rank + 1);
}

function mean(values: readonly number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
}
