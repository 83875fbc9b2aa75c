import type { Library } from '../library/library.ts';
import type { ReaderDocument, SearchAnswer } from './answer.ts';
import { type Found, NO_COUNTS, joinFound } from './join-found.ts';
import { createMatcher } from './matcher.ts';
import { type SearchQuery, hasFilters } from './query.ts';
import { readQuery } from './read-query.ts';
import type { ReaderSide, SavedPart } from './reader-side.ts';
import { createNoteScanner } from './scan-notes.ts';
import { openIndex } from './search-index.ts';
import { showDocument, showRecord } from './show-hits.ts';

/** A search over a library, and over what the reader has made. */
export interface LibrarySearch {
  /** The best answers, ready to be drawn. An empty text without filters finds nothing. */
  find(query: SearchQuery, reader: ReaderSide): Promise<SearchAnswer>;
}

/**
 * @param bytes the index of this library
 * @throws Error with a sentence for a reader when they are no index, or that of another library
 */
export function createSearch(library: Library, bytes: Uint8Array<ArrayBuffer>): LibrarySearch {
  const index = openIndex(bytes);
  if (index.count('entity') !== library.entityCount) {
    throw new Error('The search index was made of another library.');
  }
  const scanner = createNoteScanner(
    ({ entity }) => (entity === null ? null : library.entity(entity)?.name) ?? entity ?? '',
  );

  return {
    async find(query, reader) {
      if (query.text.trim() === '' && !hasFilters(query.filters)) return joinFound([], 0);
      const saved = await Promise.all(reader.saved.map((part) => findSaved(query, part, reader.notes)));
      const found = [findInLibrary(query, reader.notes), findNotes(query, reader.notes), ...saved];
      return joinFound(found, query.most);
    },
  };

  function findInLibrary({ text, filters, most }: SearchQuery, notes: readonly ReaderDocument[]): Found {
    const isNoted = filters.withNotes ? notedIn(index, notes) : null;
    const found = index.find(text, filters, most, isNoted && ((document) => !isNoted.has(document)));
    const matcher = createMatcher(found.words, found.forgiving);
    const groups = found.groups.map(({ kind, documents, total }) => ({
      kind,
      hits: documents.flatMap(({ place, score }) => {
        const hit = showRecord(library, kind, place, matcher);
        return hit ? [{ hit, score }] : [];
      }),
      total,
    }));
    return { groups, counts: found.counts };
  }

  function findNotes({ text, filters, most }: SearchQuery, notes: readonly ReaderDocument[]): Found {
    const words = readQuery(text);
    const found = scanner.scan(notes, words, filters);
    const counts = { ...NO_COUNTS, kinds: { ...NO_COUNTS.kinds, note: found.length } };
    if (filters.kinds.length > 0 && !filters.kinds.includes('note')) return { groups: [], counts };
    const matcher = createMatcher(words, false);
    const hits = found
      .slice(0, most)
      .map((note) => ({ hit: showDocument(library, note, matcher), score: 0 }));
    return { groups: [{ kind: 'note', hits, total: found.length }], counts };
  }

  async function findSaved(
    { text, filters, most }: SearchQuery,
    part: SavedPart,
    notes: readonly ReaderDocument[],
  ): Promise<Found> {
    const isNoted = filters.withNotes ? notedIn(part.index, notes) : null;
    const isOut = (document: number) =>
      part.gone.has(document) || (isNoted !== null && !isNoted.has(document));
    const found = part.index.find(text, filters, most, isOut);
    const matcher = createMatcher(found.words, found.forgiving);
    const groups = await Promise.all(
      found.groups.map(async ({ kind, documents, total }) => {
        const read = await part.read(
          kind,
          documents.map(({ place }) => place),
        );
        const hits = read.flatMap((document, rank) =>
          document === null
            ? []
            : [{ hit: showDocument(library, document, matcher), score: documents[rank]!.score }],
        );
        return { kind, hits, total };
      }),
    );
    return { groups, counts: found.counts };
  }
}

/** The documents of an index that the reader has a note on. */
function notedIn(index: ReturnType<typeof openIndex>, notes: readonly ReaderDocument[]): ReadonlySet<number> {
  return new Set(
    notes.flatMap(({ entity, address }) => [
      ...(entity === null ? [] : index.documentsOf('id', entity)),
      ...(address === null ? [] : index.documentsOf('address', address)),
    ]),
  );
}
