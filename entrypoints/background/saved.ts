import type { Library } from '../../library/library.ts';
import type { EntityId, Link } from '../../linking/types.ts';
import type { AnswerOf, PayloadOf } from '../../messages/protocol.ts';
import type { SaveTabAnswer, SavedCalls, SavedChangeAnswer } from '../../messages/saved-calls.ts';
import { cleanAddress } from '../../notes/clean-address.ts';
import type { FindEntity } from '../../notes/markdown.ts';
import type { NoteStore } from '../../notes/note-store.ts';
import { refusalOf } from '../../notes/refusal.ts';
import { headOf } from '../../notes/saved/saved-article.ts';
import { createSavedStore } from '../../notes/saved/saved-store.ts';
import type { ArticleBeside } from '../../related/articles-beside.ts';
import { NO_FILTERS } from '../../search/query.ts';
import { readQuery } from '../../search/read-query.ts';
import { type SavedSide, listSaved, searchSaved } from '../../search/search-saved.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import { tellNotesChanged } from './notes.ts';
import { createPlaceFinder } from './outlet-places.ts';
import { createSavedIndex } from './saved-index.ts';
import { type Linking, linkAnew, linksOf, packSum } from './saved-links.ts';
import { savedBeside } from './saved-related.ts';
import { articleInTab } from './saved-tab.ts';
import { readTrail } from './saved-trail.ts';
import { createSavedTransfer } from './saved-transfer.ts';

type Answers = {
  readonly [Name in keyof SavedCalls]: (
    payload: PayloadOf<SavedCalls, Name>,
  ) => Promise<AnswerOf<SavedCalls, Name>>;
};

/** The reader's saved articles in the background. */
export interface Saved {
  readonly answers: Answers;
  /** Saves the article in a tab, at a key's request. */
  saveTab(tabId: number): Promise<SaveTabAnswer>;
  /** How many saved articles name an entity; 0 where that cannot be read. */
  countOn(entity: EntityId): Promise<number>;
  /** What a search finds saved articles in; nothing where they cannot be read. */
  side(): Promise<SavedSide>;
  /** Saved articles that may be related to a page with these links; none where they cannot be read. */
  beside(library: Library, links: readonly Link[]): Promise<readonly ArticleBeside[]>;
  /** When the pages at some addresses were saved, where they are. */
  savedAt(addresses: readonly string[]): Promise<Readonly<Record<string, number>>>;
  /** Once a session: links anew what another pack had linked, and forgets what was removed long ago. */
  maintain(): Promise<void>;
}

export function createSaved(
  library: () => Promise<Library | null>,
  settings: SettingsStore,
  notes: NoteStore,
  nameFinder: () => Promise<FindEntity>,
): Saved {
  let sum: Promise<string> | null = null;
  let linked = Promise.resolve();
  const placeOf = createPlaceFinder(library);
  const store = createSavedStore((ids) => {
    index.changed(ids);
    indexNow();
    void tellNotesChanged();
  });
  const index = createSavedIndex(store, placeOf, () => void tellNotesChanged());
  const transfer = createSavedTransfer(store);

  return {
    answers: {
      ...transfer,
      saveTab: ({ tabId }) => saveTab(tabId),
      savedPage: ({ address }) => store.head(address),
      async findSaved({ query, removed, count }) {
        try {
          const heads = await store.heads();
          const among = heads.filter(({ removedAt }) => (removedAt !== null) === removed);
          const removedCount = removed ? among.length : heads.length - among.length;
          const { found, total } =
            readQuery(query).length === 0
              ? { found: await listSaved(index, among.slice(0, count)), total: among.length }
              : await searchSaved(
                  await index.side(),
                  { text: query, filters: NO_FILTERS, most: count },
                  ({ removedAt }) => (removedAt !== null) === removed,
                  true,
                );
          return {
            state: 'found',
            lines: found,
            total,
            saved: heads.length - removedCount,
            removed: removedCount,
          };
        } catch (error) {
          console.error('The saved articles could not be listed.', error);
          return { state: 'unavailable' };
        }
      },
      savedText: ({ id }) => store.text(id),
      removeSaved: ({ id }) => change(() => store.remove(id, Date.now())),
      restoreSaved: ({ id }) =>
        change(async () => {
          await store.restore(id);
          await link(() => [id]);
        }),
      trailOn: async ({ entity }) => readTrail(store, notes, await nameFinder(), entity),
      async commitSavedImport(payload) {
        const answer = await transfer.commitSavedImport(payload);
        // Thousands take their time; whoever imports need not wait for it.
        if (answer.state === 'imported') {
          linkAll().catch((error: unknown) => {
            console.error('What was imported could not be linked; that is tried again.', error);
          });
        }
        return answer;
      },
      wipeSaved: () => change(() => store.wipe()),
    },
    saveTab,
    async countOn(entity) {
      return store.countOn(entity).catch((error: unknown) => {
        console.error('What was saved could not be counted.', error);
        return 0;
      });
    },
    async side() {
      try {
        return await index.side();
      } catch (error) {
        console.error('The saved articles could not be searched.', error);
        return { parts: [], texts: async () => new Map() };
      }
    },
    async beside(loaded, links) {
      try {
        return await savedBeside(loaded, store, await placeOf(), links);
      } catch (error) {
        console.error('The saved articles could not be looked through for related ones.', error);
        return [];
      }
    },
    async savedAt(addresses) {
      try {
        const heads = await Promise.all(
          addresses.map(async (address) => store.head(cleanAddress(address) ?? '')),
        );
        return Object.fromEntries(
          heads.flatMap((head, place) =>
            head?.removedAt === null ? [[addresses[place]!, head.savedAt] as const] : [],
          ),
        );
      } catch (error) {
        console.error('What was saved could not be looked up.', error);
        return {};
      }
    },
    async maintain() {
      try {
        await store.forgetOld(Date.now());
        await Promise.all([linkAll(), index.catchUp()]);
      } catch (error) {
        console.error('The saved articles could not be looked after; that is tried again.', error);
      }
    },
  };

  /** Whoever saves does not wait for it. */
  function indexNow(): void {
    index.catchUp().catch((error: unknown) => {
      console.error('What was saved could not be indexed; that is tried again.', error);
    });
  }

  async function saveTab(tabId: number): Promise<SaveTabAnswer> {
    const article = await articleInTab(tabId, Date.now());
    if (typeof article === 'string') return { state: 'refused', reason: article };
    try {
      const linking = await linkingNow();
      await store.save(article, linking && linksOf(linking, article));
      return { state: 'saved', article: headOf(article) };
    } catch (error) {
      console.error('The article could not be saved.', error);
      return { state: 'refused', reason: refusalOf(error).reason };
    }
  }

  async function change(make: () => Promise<void>): Promise<SavedChangeAnswer> {
    try {
      await make();
      return { state: 'done' };
    } catch (error) {
      console.error('The saved articles could not be changed.', error);
      return { state: 'refused', reason: refusalOf(error).reason };
    }
  }

  /** One after the other: a second time in between would link the same articles twice. */
  function linkAll(): Promise<void> {
    const next = linked.then(() => link(({ pack }) => store.unlinked(pack)));
    linked = next.catch(() => {});
    return next;
  }

  async function link(
    choose: (linking: Linking) => readonly string[] | Promise<readonly string[]>,
  ): Promise<void> {
    const linking = await linkingNow();
    if (!linking) return;
    const ids = await choose(linking);
    if (ids.length === 0) return;
    await linkAnew(store, linking, ids);
    await tellNotesChanged();
  }

  async function linkingNow(): Promise<Linking | null> {
    const loaded = await library();
    if (!loaded) return null;
    sum ??= packSum();
    return { library: loaded, settings: await settings.read(), pack: await sum };
  }
}
