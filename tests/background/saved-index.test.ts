import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SavedIndex, createSavedIndex } from '../../entrypoints/background/saved-index.ts';
import type { SavedArticle } from '../../notes/saved/saved-article.ts';
import { type SavedStore, createSavedStore } from '../../notes/saved/saved-store.ts';
import { NO_FILTERS } from '../../search/query.ts';
import { searchSaved } from '../../search/search-saved.ts';
import { saved } from '../notes/saved/sample.ts';
import { abort, atEachOperation, settled, withoutStops } from '../notes/stops.ts';

let name = '';
let databases = 0;
let store: SavedStore;
let index: SavedIndex;
const caughtUp = vi.fn<() => void>();

beforeEach(() => {
  name = `indexed-${(databases += 1)}`;
  caughtUp.mockClear();
  ({ store, index } = background());
});
afterEach(() => {
  withoutStops();
  vi.restoreAllMocks();
});

/** A background on the same database, as one that has just started. */
function background() {
  const ownStore = createSavedStore((ids) => own.changed(ids), name);
  const placeOf = async () => () => ({ outletCountry: 'unknown', outletKind: 'unknown' });
  const own: SavedIndex = createSavedIndex(ownStore, placeOf, caughtUp);
  return { store: ownStore, index: own };
}

/** The headlines of what a query finds, in alphabetical order. */
async function found(text: string, searched = index): Promise<string[]> {
  const query = { text, filters: NO_FILTERS, most: 1000 };
  const answer = await searchSaved(
    await searched.side(),
    query,
    ({ removedAt }) => removedAt === null,
    false,
  );
  expect(answer.total).toBe(answer.found.length);
  return answer.found.map(({ article }) => article.headline).toSorted();
}

const many = (count: number, parts: (at: number) => Partial<SavedArticle> = () => ({})) =>
  Array.from({ length: count }, (_, at) => saved(`n${at}`, { text: `Harbor number ${at}.`, ...parts(at) }));
const record = (id = 'import') => ({ id, name: 'notes.json', at: 1_900_000_000_000 });
/** Everything in the index, as text: terms are in UTF-16. */
async function lettersOfIndex(): Promise<string> {
  const { parts } = await store.textIndex();
  return parts.map(({ bytes }) => new TextDecoder('utf-16').decode(bytes)).join('\n');
}

describe('A saved article is found', () => {
  it('at once, and in the next background', async () => {
    await store.save(saved('quay', { text: 'A ferry.' }), null);
    expect(await found('ferry')).toEqual(['About quay']);
    expect(await found('ferry', background().index)).toEqual(['About quay']);
    expect(await store.textChanges()).toEqual([]);
  });

  it('by its text of the last time alone', async () => {
    await store.save(saved('quay', { text: 'A ferry.' }), null);
    expect(await found('ferry')).toEqual(['About quay']);
    await store.save(saved('quay', { text: 'A bridge.', savedAt: 1_800_000_000_000 }), null);
    expect(await found('ferry')).toEqual([]);
    expect(await found('bridge')).toEqual(['About quay']);
    expect(await found('ferry', background().index)).toEqual([]);
  });

  it('by its text of the last time, where that is saved while the one before is indexed', async () => {
    await store.save(saved('quay', { text: 'A ferry.' }), null);
    const texts = store.texts;
    vi.spyOn(store, 'texts').mockImplementationOnce(async (ids) => {
      const read = await texts(ids);
      await store.save(saved('quay', { text: 'A bridge.', savedAt: 1_800_000_000_000 }), null);
      return read;
    });
    await index.catchUp();
    expect(await found('ferry')).toEqual([]);
    expect(await found('bridge')).toEqual(['About quay']);
  });

  it('of very many that came in a file without the search being kept waiting', async () => {
    await store.save(saved('quay', { text: 'A ferry in the harbor.' }), null);
    expect(await found('harbor')).toHaveLength(1);
    await store.import(many(180), record());
    const before = await found('harbor');
    expect(before.length).toBeLessThan(181);
    await index.catchUp();
    expect(caughtUp).toHaveBeenCalledOnce();
    expect(await found('harbor')).toHaveLength(181);
    expect(await found('number 171')).toEqual(['About n171']);
    expect((await store.textIndex()).parts.length).toBeLessThan(4);
  });

  it('though another background, that was not quite gone, has indexed it', async () => {
    const other = background();
    expect(await found('ferry')).toEqual([]);
    await store.save(saved('quay', { text: 'A ferry.' }), null);
    await other.index.catchUp();
    expect(await found('ferry')).toEqual(['About quay']);
  });

  it('though there is no room for its index any more, if it was indexed before', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await store.save(saved('quay', { text: 'A ferry.' }), null);
    expect(await found('ferry')).toHaveLength(1);
    await store.save(saved('pier', { text: 'Another ferry.' }), null);
    vi.spyOn(store, 'takeIndexStep').mockRejectedValue(new DOMException('No room.', 'QuotaExceededError'));
    expect(await found('ferry')).toEqual(['About quay']);
  });
});

describe('Nothing is left in the index', () => {
  it('of an import that was taken back', async () => {
    await store.save(saved('quay', { text: 'A ferry.' }), null);
    await store.import([saved('pier', { text: 'A zeppelin.' })], record());
    await index.catchUp();
    expect(await lettersOfIndex()).toContain('zeppelin');
    await store.undoImport('import');
    await index.catchUp();
    expect(await lettersOfIndex()).not.toContain('zeppelin');
    expect(await found('ferry')).toEqual(['About quay']);
  });

  it('when everything is deleted while it is being indexed', async () => {
    await store.import(many(80), record());
    const texts = store.texts;
    vi.spyOn(store, 'texts').mockImplementationOnce(async (ids) => {
      const read = await texts(ids);
      await store.wipe();
      return read;
    });
    await index.catchUp();
    expect(await store.textIndex()).toEqual({ parts: [], changes: [], articles: [] });
    expect(await found('harbor')).toEqual([]);
    await store.save(saved('quay', { text: 'A ferry.' }), null);
    expect(await found('ferry')).toEqual(['About quay']);
    expect(await lettersOfIndex()).not.toContain('harbor');
  });
});

describe('The index is made anew', () => {
  beforeEach(async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    await store.import(
      many(60, (at) => ({ text: `Harbor ${at}.` })),
      record(),
    );
    await index.catchUp();
  });

  it.each<[string, (part: Record<string, unknown> & { bytes: Uint8Array }) => unknown]>([
    ['a byte of it is another', (part) => ({ ...part, bytes: part.bytes.with(500, part.bytes[500]! ^ 1) })],
    ['it is cut short', (part) => ({ ...part, bytes: part.bytes.slice(0, 100) })],
    ['it is of another version', (part) => ({ ...part, version: 0 })],
    ['it is no index', () => ({ id: 1, bytes: 'none' })],
    ['a part is missing', () => null],
  ])('where %s', async (_case, spoil) => {
    const db = await openDB(name);
    for (const part of await db.getAll('indexParts')) {
      const spoiled = spoil(part);
      await (spoiled ? db.put('indexParts', spoiled) : db.delete('indexParts', part.id));
    }
    db.close();
    const next = background();
    await next.index.side();
    expect(console.info).toHaveBeenCalledOnce();
    await next.index.catchUp();
    expect(await found('harbor', next.index)).toHaveLength(60);
    expect(await found('harbor 33', background().index)).toEqual(['About n33']);
  });
});

describe('A background that is stopped', () => {
  const acts: Record<string, (own: ReturnType<typeof background>) => Promise<unknown>> = {
    'while an article is saved and indexed': async (own) => {
      await own.store.save(saved('quay', { text: 'A harbor ferry.', savedAt: 1_800_000_000_000 }), null);
      await own.index.catchUp();
    },
    'while very many are imported and indexed': async (own) => {
      await own.store.import(many(110), record('second'));
      await own.index.catchUp();
    },
    'while an import is taken back': async (own) => {
      await own.store.undoImport('first');
      await own.index.catchUp();
    },
  };

  it.each(Object.entries(acts))(
    '%s: the next one finds what is kept, and nothing else, wherever it was stopped',
    async (_case, act) => {
      vi.spyOn(console, 'info').mockReturnValue();
      vi.spyOn(console, 'error').mockReturnValue();
      const prepare = async () => {
        name = `indexed-${(databases += 1)}`;
        const first = background();
        await first.store.save(saved('quay', { text: 'The harbor before.' }), null);
        await first.store.import([saved('pier', { text: 'A harbor pier.' }), saved('n3')], record('first'));
        await first.index.catchUp();
        return background();
      };
      let operations = 0;
      const whole = await prepare();
      atEachOperation(() => void (operations += 1));
      await act(whole);
      withoutStops();
      expect(operations).toBeGreaterThan(10);
      for (let last = 1; last <= operations; last += 1) {
        // In the midst of an import, one of its very many writes is like another.
        if (last > 20 && last < operations - 60) continue;
        const stopped = await prepare();
        let count = 0;
        atEachOperation(({ transaction }) => {
          count += 1;
          if (count < last) return;
          // A reading leaves nothing to be taken back.
          if (transaction?.mode === 'readwrite') abort(transaction);
          throw new Error('The background was stopped.');
        });
        await act(stopped).catch(() => {});
        await settled();
        withoutStops();
        const next = background();
        await next.index.side();
        await next.index.catchUp();
        const kept = (await next.store.articles(null, 1000)).filter(({ text }) => /harbor/i.test(text));
        const headlines = kept.map(({ headline }) => headline).toSorted();
        expect(await found('harbor', next.index), `stopped at operation ${last}`).toEqual(headlines);
        const ferry = kept.filter(({ text }) => text.includes('ferry')).map(({ headline }) => headline);
        expect(await found('ferry', next.index), `stopped at operation ${last}`).toEqual(ferry);
      }
    },
    60_000,
  );
});

it('Articles that version 1 of the database has are all found, and its signatures are gone', async () => {
  const old = await openDB(name, 1, {
    upgrade(db) {
      for (const store1 of ['heads', 'texts', 'signatures', 'imports']) {
        db.createObjectStore(store1, { keyPath: 'id' });
      }
      const links = db.createObjectStore('links', { keyPath: 'id' });
      links.createIndex('entity', 'entities', { multiEntry: true });
      links.createIndex('pack', 'pack');
    },
  });
  const articles = [saved('quay', { text: 'A ferry.' }), saved('pier', { text: 'No ferry.', removedAt: 5 })];
  for (const { text, ...head } of articles) {
    await old.put('heads', head);
    await old.put('texts', { id: head.id, text });
    await old.put('signatures', { id: head.id, signature: new Uint8Array(128) });
    await old.put('links', { id: head.id, pack: 'p1', entities: ['ferry'] });
  }
  await old.put('imports', { id: 'import', name: 'notes.json', at: 1, left: [], before: [] });
  old.close();

  // As a background does that starts, before anything is searched.
  await index.catchUp();
  expect((await store.textIndex()).parts.flatMap((part) => part.articles)).toHaveLength(2);
  expect(await found('ferry')).toEqual(['About quay']);
  expect(await store.articles(null, 10)).toEqual(articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  expect(await store.countOn('ferry')).toBe(2);
  expect(await store.imports()).toHaveLength(1);
  const now = await openDB(name);
  expect([...now.objectStoreNames]).not.toContain('signatures');
  now.close();
});
