import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { pageLanguage } from '../../languages/guess-language.ts';
import { describeEntity, entityLine } from '../../library/describe-entity.ts';
import type { EntityLine } from '../../library/entity-page.ts';
import type { Library } from '../../library/library.ts';
import { paintOrder } from '../../library/paint-order.ts';
import { createSearch } from '../../library/search-library.ts';
import { linkText } from '../../linking/link-text.ts';
import type { EntityId } from '../../linking/types.ts';
import { answerMessages } from '../../messages/answer.ts';
import type { LinkAnswer, SearchResults } from '../../messages/protocol.ts';
import { createNoteStore } from '../../notes/note-store.ts';
import { hostOf } from '../../settings/settings.ts';
import { openEditor, requestEntity, takeRequestedEntity } from './edit-note.ts';
import { createLibraryLoader } from './load-library.ts';
import { readNote, saveNote, searchableNotes } from './notes.ts';
import { isOff, readTabNow, siteOfTab, switchSite, watchAllowedSites } from './sites.ts';

export default defineBackground(() => {
  const library = createLibraryLoader();
  const notes = createNoteStore(browser.storage.local);
  let search: ReturnType<typeof createSearch> | null = null;

  // Listeners go in before the first await: a background that is woken by a message
  // hears it only if it listens by the end of its first turn.
  watchAllowedSites();
  answerMessages(
    {
      // Being up and loading the pack, below, is all that is asked.
      wake: async () => {},
      linkText: async ({ text, language, asked }, { url }) => {
        const host = hostOf(url);
        if (!asked && host !== null && (await isOff(host))) return { state: 'off' };
        const loaded = await library();
        return loaded ? linksOf(loaded, text, language) : { state: 'noLibrary' };
      },
      describeEntity: ({ entity }) => describe(entity),
      noteOn: ({ entity }) => readNote(notes, entity),
      editNote: async ({ entity }, { tab }) => {
        // Both start at once: opening must not wait, or the click that allows it is over.
        const [opened] = await Promise.all([
          tab?.id === undefined ? false : openEditor(tab.id),
          requestEntity(entity),
        ]);
        return { opened };
      },
    },
    {
      search: ({ query }) => find(query),
      describeEntityFully: ({ entity }) => describe(entity),
      readNote: ({ entity }) => readNote(notes, entity),
      saveNote: ({ note }) => saveNote(notes, note),
      siteOf: ({ tabId }) => siteOfTab(tabId),
      switchSite: ({ host, on }) => switchSite(host, on),
      readTabNow: ({ tabId }) => readTabNow(tabId),
      takeRequestedEntity: () => takeRequestedEntity(),
    },
  );
  // Loaded ahead of the first question: the page that wakes us will ask for links next.
  void library();

  async function describe(entity: EntityId) {
    const loaded = await library();
    return loaded && describeEntity(loaded, entity);
  }

  async function find(query: string): Promise<SearchResults | null> {
    const loaded = await library();
    if (!loaded) return null;
    search ??= createSearch(loaded);
    const found = search.find(query, await searchableNotes(notes));
    return {
      entities: linesOf(loaded, found.entities),
      articles: found.articles,
      notes: found.notes.flatMap(({ entity, excerpt }) => {
        const line = entityLine(loaded, entity);
        return line ? [{ entity: line, excerpt }] : [];
      }),
    };
  }
});

function linksOf(library: Library, text: string, language: string | null): LinkAnswer {
  const links = linkText(library.lexicon, text, pageLanguage(text, language), spentAfter(LINKING_MS));
  const listed = new Set([...new Set(links.map(({ entity }) => entity))].slice(0, MOST_LINES));
  return {
    state: 'linked',
    links,
    entities: linesOf(library, [...listed]),
    // What is painted is listed, too: the list is the keyboard's way to it.
    painted: paintOrder(
      library,
      text,
      links.filter(({ entity }) => listed.has(entity)),
      false,
    ),
  };
}

function linesOf(library: Library, entities: readonly EntityId[]): EntityLine[] {
  return entities.flatMap((id) => entityLine(library, id) ?? []);
}

/** So many entities of a page are listed, the first ones; no page of the news names more, and nobody reads more. */
const MOST_LINES = 120;

/** A page that takes longer, as only a hostile one does, gets the links that were found by then. */
const LINKING_MS = 2000;

function spentAfter(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}
