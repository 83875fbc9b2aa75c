import browser from 'webextension-polyfill';
import type { Library } from '../../library/library.ts';
import type { Note, NoteId } from '../../notes/note.ts';
import type { NoteStore } from '../../notes/note-store.ts';
import type { ReaderDocument, SearchAnswer } from '../../search/answer.ts';
import type { SearchQuery } from '../../search/query.ts';
import { type LibrarySearch, createSearch } from '../../search/search-library.ts';

/** Searches the library and the notes; null where the pack or its index does not load, which is then tried again. */
export function createFinder(
  library: () => Promise<Library | null>,
  notes: NoteStore,
): (query: SearchQuery) => Promise<SearchAnswer | null> {
  let opening: Promise<LibrarySearch> | null = null;
  const noteDocuments = new WeakMap<ReadonlyMap<NoteId, Note>, readonly ReaderDocument[]>();

  return async (query) => {
    const loaded = await library();
    if (!loaded) return null;
    // The index is read at the first search of a background, and not by one that a page has woken.
    opening ??= open(loaded);
    const [search, documents] = await Promise.all([opening.catch(giveUp), readNotes()]);
    return search && search.find(query, { notes: documents, saved: [] });
  };

  function giveUp(error: unknown): null {
    opening = null;
    console.error('The search index did not load.', error);
    return null;
  }

  /** The notes to search in, the last changed first; none where they cannot be read. */
  async function readNotes(): Promise<readonly ReaderDocument[]> {
    try {
      const { notes: all } = await notes.everything();
      const known = noteDocuments.get(all) ?? documentsOf(all);
      noteDocuments.set(all, known);
      return known;
    } catch (error) {
      console.error('The notes could not be searched.', error);
      return [];
    }
  }
}

async function open(library: Library): Promise<LibrarySearch> {
  const response = await fetch(browser.runtime.getURL('entities.search'));
  return createSearch(library, new Uint8Array(await response.arrayBuffer()));
}

function documentsOf(notes: ReadonlyMap<NoteId, Note>): ReaderDocument[] {
  return [...notes.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1))
    .map(documentOf);
}

/** A note as the search knows it. */
function documentOf({ id, revision, target, text, tags, updatedAt }: Note): ReaderDocument {
  const page = target.kind === 'entity' ? null : target.page;
  return {
    kind: 'note',
    id,
    revision,
    entity: target.kind === 'entity' ? target.entity : null,
    address: page?.address ?? null,
    title: target.kind === 'passage' ? target.passage.exact : (page?.title ?? ''),
    text: tags.length === 0 ? text : `${text}\n${tags.map((tag) => `#${tag}`).join(' ')}`,
    date: new Date(updatedAt).toISOString().slice(0, 10),
    outlet: '',
    outletCountry: '',
    outletKind: '',
  };
}
