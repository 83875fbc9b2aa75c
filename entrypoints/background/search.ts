import browser from 'webextension-polyfill';
import type { Library } from '../../library/library.ts';
import type { Note, NoteId } from '../../notes/note.ts';
import type { NoteStore } from '../../notes/note-store.ts';
import type { NoteDocument, SearchAnswer } from '../../search/answer.ts';
import type { SearchQuery } from '../../search/query.ts';
import { type LibrarySearch, createSearch } from '../../search/search-library.ts';
import type { SavedSide } from '../../search/search-saved.ts';

/** Searches the library, the notes and what was saved; null where the pack or its index does not load, which is then tried again. */
export function createFinder(
  library: () => Promise<Library | null>,
  notes: NoteStore,
  readSaved: () => Promise<SavedSide>,
): (query: SearchQuery) => Promise<SearchAnswer | null> {
  let opening: Promise<LibrarySearch> | null = null;
  let last: { readonly notes: ReadonlyMap<NoteId, Note>; readonly documents: NoteDocument[] } | null = null;
  // A save changes one note of very many.
  const documents = new WeakMap<Note, NoteDocument>();

  return async (query) => {
    const loaded = await library();
    if (!loaded) return null;
    // The index is read at the first search of a background, and not by one that a page has woken.
    opening ??= open(loaded);
    const [search, noteDocuments, saved] = await Promise.all([
      opening.catch(giveUp),
      readNotes(),
      readSaved(),
    ]);
    return search && search.find(query, { notes: noteDocuments, saved });
  };

  function giveUp(error: unknown): null {
    opening = null;
    console.error('The search index did not load.', error);
    return null;
  }

  /** The notes to search in; none where they cannot be read. */
  async function readNotes(): Promise<readonly NoteDocument[]> {
    try {
      const { notes: all } = await notes.everything();
      if (last?.notes !== all) last = { notes: all, documents: documentsOf(all) };
      return last.documents;
    } catch (error) {
      console.error('The notes could not be searched.', error);
      return [];
    }
  }

  function documentsOf(notes: ReadonlyMap<NoteId, Note>): NoteDocument[] {
    const all: NoteDocument[] = [];
    for (const note of notes.values()) {
      if (note.deletedAt !== null) continue;
      const known = documents.get(note) ?? documentOf(note);
      documents.set(note, known);
      all.push(known);
    }
    return all;
  }
}

async function open(library: Library): Promise<LibrarySearch> {
  const response = await fetch(browser.runtime.getURL('entities.search'));
  return createSearch(library, new Uint8Array(await response.arrayBuffer()));
}

/** A note as the search knows it. */
function documentOf({ id, revision, target, text, tags, updatedAt }: Note): NoteDocument {
  const page = target.kind === 'entity' ? null : target.page;
  return {
    id,
    revision,
    entity: target.kind === 'entity' ? target.entity : null,
    address: page?.address ?? null,
    title: target.kind === 'passage' ? target.passage.exact : (page?.title ?? ''),
    text: tags.length === 0 ? text : `${text}\n${tags.map((tag) => `#${tag}`).join(' ')}`,
    date: new Date(updatedAt).toISOString().slice(0, 10),
    changedAt: updatedAt,
  };
}
