import type { Library } from '../library/library.ts';
import type { NoteDocument, SearchAnswer } from './answer.ts';
import { BestDocuments } from './best-documents.ts';
import { type Found, NO_COUNTS, joinFound } from './join-found.ts';
import { createMatcher } from './matcher.ts';
import { type SearchQuery, hasFilters } from './query.ts';
import { readQuery } from './read-query.ts';
import { createNoteScanner } from './scan-notes.ts';
import { openIndex } from './search-index.ts';
import { type SavedRecord, type SavedSide, searchSaved } from './search-saved.ts';
import { showNote, showRecord } from './show-hits.ts';

/** What the reader has made, beside the library. */
export interface ReaderSide {
  /** Short texts, searched as they are. The same list is the same notes. */
  readonly notes: readonly NoteDocument[];
  readonly saved: SavedSide;
}

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
      const { forgiving, ...inLibrary } = findInLibrary(query, reader.notes);
      const saved = await findSaved(query, reader, forgiving);
      return joinFound([inLibrary, findNotes(query, reader.notes), saved], query.most);
    },
  };

  function findInLibrary({ text, filters, most }: SearchQuery, notes: readonly NoteDocument[]) {
    const isNoted = filters.withNotes ? notedIn(index, notes) : null;
    const found = index.find(text, filters, most, {
      isOut: isNoted && ((document) => !isNoted.has(document)),
    });
    const matcher = createMatcher(found.words, found.forgiving);
    const groups = found.groups.map(({ kind, documents, total }) => ({
      kind,
      hits: documents.flatMap(({ place, score }) => {
        const hit = showRecord(library, kind, place, matcher);
        return hit ? [{ hit, score }] : [];
      }),
      total,
    }));
    return { groups, counts: found.counts, forgiving: found.forgiving };
  }

  function findNotes({ text, filters, most }: SearchQuery, notes: readonly NoteDocument[]): Found {
    const words = readQuery(text);
    const found = scanner.scan(notes, words, filters);
    const counts = { ...NO_COUNTS, kinds: { ...NO_COUNTS.kinds, note: found.length } };
    if (filters.kinds.length > 0 && !filters.kinds.includes('note')) return { groups: [], counts };
    const matcher = createMatcher(words, false);
    const best = new BestDocuments(most);
    found.forEach(({ changedAt }, place) => best.add(place, changedAt));
    const hits = best.sorted().map(({ document, score }) => ({
      hit: showNote(library, found[document]!, matcher),
      score,
    }));
    return { groups: [{ kind: 'note', hits, total: found.length }], counts };
  }
}

/** Typos are forgiven in what was saved where the library, too, has nothing that is called so. */
async function findSaved(
  query: SearchQuery,
  { notes, saved }: ReaderSide,
  forgiving: boolean,
): Promise<Found> {
  const noted = query.filters.withNotes ? new Set(notes.map(({ address }) => address)) : null;
  const lets = (article: SavedRecord) =>
    article.removedAt === null && (noted === null || noted.has(article.id));
  const { found, total, counts } = await searchSaved(saved, query, lets, forgiving);
  const hits = found.map(({ article, title, excerpt, score }) => {
    const { id, published: date } = article;
    return { hit: { kind: 'saved', id, entity: null, address: id, title, excerpt, date } as const, score };
  });
  return { groups: [{ kind: 'saved', hits, total }], counts };
}

/** The documents of an index that the reader has a note on. */
function notedIn(index: ReturnType<typeof openIndex>, notes: readonly NoteDocument[]): ReadonlySet<number> {
  return new Set(
    notes.flatMap(({ entity, address }) => [
      ...(entity === null ? [] : index.documentsOf('id', entity)),
      ...(address === null ? [] : index.documentsOf('address', address)),
    ]),
  );
}
