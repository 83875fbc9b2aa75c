import type { EntityId } from '../../linking/types.ts';
import { createDatabasePlace } from '../database-place.ts';
import { KEPT_DELETED_MS } from '../note.ts';
import { refusalOf } from '../refusal.ts';
import { type SavedImport, laterThan } from './plan-saved-import.ts';
import type { SavedArticle, SavedHead } from './saved-article.ts';
import {
  type SavedDatabase,
  type SavedLinks,
  type SavedWriting,
  openSavedDatabase,
  writeSaved,
} from './saved-database.ts';
import {
  type IndexStep,
  type TextChange,
  type TextIndex,
  changeTexts,
  readTextChanges,
  readTextIndex,
  startIndexAnew,
  takeIndexStep,
} from './text-index.ts';
import { dropArticles, importArticles, inBatches, putArticle, undoImport } from './write-articles.ts';

/** The saved articles, in a database of their own. Whatever is refused rejects with a `NotesRefusal`, and nothing was changed. */
export interface SavedStore {
  /** Saves an article, over what was saved of the same page before; resolves when it is on disk. */
  save(article: SavedArticle, links: SavedLinks | null): Promise<void>;
  /** All, removed ones too, those that were saved last first. */
  heads(): Promise<readonly SavedHead[]>;
  head(id: string): Promise<SavedHead | null>;
  /** Null where nothing is known of the page any more. */
  text(id: string): Promise<string | null>;
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Everything with its text, in the order of the addresses, so many after one of them. */
  articles(after: string | null, count: number): Promise<SavedArticle[]>;
  remove(id: string, at: number): Promise<void>;
  /** Brings a removed one back. */
  restore(id: string): Promise<void>;
  /** Those that name an entity, saved last first. */
  on(entity: EntityId): Promise<SavedHead[]>;
  countOn(entity: EntityId): Promise<number>;
  /** What some articles name. */
  entitiesIn(ids: readonly string[]): Promise<ReadonlyMap<string, readonly EntityId[]>>;
  /** Articles whose entities were not yet found with a pack. */
  unlinked(pack: string): Promise<string[]>;
  /** Keeps what entities articles name; of those that were removed meanwhile, nothing. */
  link(links: readonly SavedLinks[]): Promise<void>;
  /** How many articles of a file would be written. */
  previewImport(articles: readonly SavedArticle[]): Promise<number>;
  /** Imports all or nothing; the same id again does nothing. */
  import(articles: readonly SavedArticle[], record: Pick<SavedImport, 'id' | 'name' | 'at'>): Promise<number>;
  imports(): Promise<readonly SavedImport[]>;
  undoImport(id: string): Promise<void>;
  /** Forgets what was removed, or imported, too long ago to be taken back. */
  forgetOld(now: number): Promise<void>;
  wipe(): Promise<void>;
  /** The index of the texts, and what it should have, all of one moment. */
  textIndex(): Promise<TextIndex>;
  /** What is not yet in that index. */
  textChanges(): Promise<readonly TextChange[]>;
  /** @returns whether it was done: not where its changes are there no more */
  takeIndexStep(step: IndexStep): Promise<boolean>;
  /** Has all texts indexed anew. */
  startIndexAnew(): Promise<void>;
}

/** @param onChange is called after each write, with the articles that are others now; null: any may be */
export function createSavedStore(
  onChange: (ids: readonly string[] | null) => void = () => {},
  name = 'saved',
): SavedStore {
  const place = createDatabasePlace();
  let opening: Promise<SavedDatabase> | null = null;
  /** Kept until something is written: lists and counts ask again and again. */
  let known: Promise<ReadonlyMap<string, SavedHead>> | null = null;

  return {
    save: (article, links) =>
      write([article.id], async (writing) => {
        await putArticle(writing, article);
        await changeTexts(writing, [article.id]);
        await (links
          ? writing.objectStore('links').put(links)
          : writing.objectStore('links').delete(article.id));
      }),
    heads: async () => [...(await heads()).values()],
    head: async (id) => (await heads()).get(id) ?? null,
    text: (id) => ask(async (db) => (await db.get('texts', id))?.text ?? null),
    texts: (ids) =>
      ask(async (db) => {
        const { store } = db.transaction('texts');
        const rows = await Promise.all(ids.map(async (id) => store.get(id)));
        return new Map(rows.flatMap((row) => (row ? [[row.id, row.text] as const] : [])));
      }),
    articles: (after, count) =>
      ask(async (db) => {
        const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
        const reading = db.transaction(['heads', 'texts']);
        const [found, texts] = await Promise.all([
          reading.objectStore('heads').getAll(range, count),
          reading.objectStore('texts').getAll(range, count),
        ]);
        const textOf = new Map(texts.map(({ id, text }) => [id, text]));
        return found.map((head) => ({ ...head, text: textOf.get(head.id) ?? '' }));
      }),
    remove: (id, at) =>
      write([id], async (writing) => {
        const head = await writing.objectStore('heads').get(id);
        if (!head) return;
        await writing.objectStore('heads').put({ ...head, removedAt: at });
        await writing.objectStore('links').delete(id);
      }),
    restore: (id) =>
      write([id], async (writing) => {
        const head = await writing.objectStore('heads').get(id);
        if (head) await writing.objectStore('heads').put({ ...head, removedAt: null });
      }),
    async on(entity) {
      const [all, ids] = await Promise.all([heads(), idsOn(entity)]);
      return ids.flatMap((id) => all.get(id) ?? []).toSorted(lastFirst);
    },
    countOn: (entity) => ask((db) => db.countFromIndex('links', 'entity', entity)),
    entitiesIn: (ids) =>
      ask(async (db) => {
        const { store } = db.transaction('links');
        const rows = await Promise.all(ids.map(async (id) => store.get(id)));
        return new Map(rows.flatMap((row) => (row ? [[row.id, row.entities] as const] : [])));
      }),
    async unlinked(pack) {
      const [all, linked] = await Promise.all([
        heads(),
        ask((db) => db.getAllKeysFromIndex('links', 'pack', pack)),
      ]);
      const done = new Set(linked);
      return [...all.values()].flatMap(({ id, removedAt }) =>
        removedAt === null && !done.has(id) ? [id] : [],
      );
    },
    link: (links) =>
      writeLightly((writing) =>
        inBatches(links, async (found) => {
          const head = await writing.objectStore('heads').get(found.id);
          if (head?.removedAt === null) await writing.objectStore('links').put(found);
        }),
      ),
    previewImport: async (articles) => laterThan(await heads(), articles).length,
    async import(articles, record) {
      const later = laterThan(await heads(), articles);
      await write(null, (writing) => importArticles(writing, later, record));
      return later.length;
    },
    imports: () => ask((db) => db.getAll('imports')),
    async undoImport(id) {
      const all = await heads();
      await write(null, (writing) => undoImport(writing, all, id));
    },
    async forgetOld(now) {
      const isOld = (at: number | null) => at !== null && now - at > KEPT_DELETED_MS;
      const [all, imports] = await Promise.all([heads(), ask((db) => db.getAll('imports'))]);
      const old = [...all.values()].filter(({ removedAt }) => isOld(removedAt)).map(({ id }) => id);
      const oldImports = imports.filter(({ at }) => isOld(at));
      if (old.length + oldImports.length === 0) return;
      await write(old, async (writing) => {
        await dropArticles(writing, old);
        for (const { id } of oldImports) await writing.objectStore('imports').delete(id);
      });
    },
    wipe: () =>
      write(null, (writing) =>
        Promise.all([...writing.objectStoreNames].map(async (store) => writing.objectStore(store).clear())),
      ),
    textIndex: () => ask(readTextIndex),
    textChanges: () => ask(readTextChanges),
    async takeIndexStep(step) {
      let isDone = false;
      await writeLightly(async (writing) => {
        isDone = await takeIndexStep(writing, step);
      });
      return isDone;
    },
    startIndexAnew: () => writeLightly(startIndexAnew),
  };

  function heads(): Promise<ReadonlyMap<string, SavedHead>> {
    if (known) return known;
    const reading = ask(async (db) => {
      const all = (await db.getAll('heads')).toSorted(lastFirst);
      return new Map(all.map((head) => [head.id, head]));
    });
    known = reading;
    reading.catch(() => {
      // Who asked hears of it; who asks next has it read anew.
      if (known === reading) known = null;
    });
    return reading;
  }

  function idsOn(entity: EntityId): Promise<string[]> {
    return ask((db) => db.getAllKeysFromIndex('links', 'entity', entity));
  }

  async function write(
    ids: readonly string[] | null,
    work: (writing: SavedWriting) => Promise<unknown>,
  ): Promise<void> {
    await ask((db) => writeSaved(db, work, 'strict'));
    known = null;
    onChange(ids);
  }

  /** Writes what can be found anew. */
  function writeLightly(work: (writing: SavedWriting) => Promise<unknown>): Promise<void> {
    return ask((db) => writeSaved(db, work, 'relaxed'));
  }

  /** Asks the database, and once more on a new connection where the browser had closed the old one. */
  async function ask<Answer>(question: (db: SavedDatabase) => Promise<Answer>): Promise<Answer> {
    try {
      const db = await database();
      return await question(db).catch(async (error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
        opening = null;
        return question(await database());
      });
    } catch (error) {
      throw refusalOf(error);
    }
  }

  function database(): Promise<SavedDatabase> {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function open(): Promise<SavedDatabase> {
    await place.ready();
    return openSavedDatabase(name, () => {
      opening = null;
      known = null;
    });
  }
}

function lastFirst(one: SavedHead, other: SavedHead): number {
  return other.savedAt - one.savedAt;
}
