import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KEPT_DELETED_MS } from '../../../notes/note.ts';
import { type SavedStore, createSavedStore } from '../../../notes/saved/saved-store.ts';
import { saved } from './sample.ts';

let store: SavedStore;
let name = 0;
const changed = vi.fn<(ids: readonly string[] | null) => void>();

beforeEach(() => {
  changed.mockClear();
  store = createSavedStore(changed, `saved${(name += 1)}`);
});

const links = (id: string, ...entities: string[]) => ({ id, pack: 'p1', entities });

describe('a saved article', () => {
  it('is there with its text, and in another background too', async () => {
    const article = saved('panel');
    await store.save(article, null);
    expect(await store.heads()).toMatchObject([{ id: article.id, headline: 'About panel' }]);
    expect(await createSavedStore(undefined, `saved${name}`).text(article.id)).toBe(article.text);
    expect(changed).toHaveBeenLastCalledWith([article.id]);
  });

  it('stands in the list once, however often its page is saved, with the text of the last time', async () => {
    await store.save(saved('panel'), null);
    await store.save(saved('panel', { text: 'Corrected.', savedAt: 1_800_000_000_000 }), null);
    expect(await store.heads()).toHaveLength(1);
    expect(await store.text(saved('panel').id)).toBe('Corrected.');
  });

  it('counts on the entities that it names, until it is removed', async () => {
    const { id } = saved('panel');
    await store.save(saved('panel'), links(id, 'panel', 'russia'));
    await store.save(saved('veto', { savedAt: 1_800_000_000_000 }), links(saved('veto').id, 'russia'));
    expect(await store.countOn('russia')).toBe(2);
    expect((await store.on('russia')).map(({ headline }) => headline)).toEqual(['About veto', 'About panel']);
    await store.remove(id, 1_900_000_000_000);
    expect(await store.countOn('russia')).toBe(1);
    expect(await store.on('panel')).toEqual([]);
  });

  it('comes back whole when its removal is undone, and is to be linked anew', async () => {
    const article = saved('panel');
    await store.save(article, links(article.id, 'panel'));
    await store.remove(article.id, 1_900_000_000_000);
    await store.restore(article.id);
    expect(await store.articles(null, 10)).toEqual([article]);
    expect(await store.unlinked('p1')).toEqual([article.id]);
  });

  it('is forgotten thirty days after it was removed, and not a moment before', async () => {
    const at = 1_900_000_000_000;
    await store.save(saved('panel'), null);
    await store.remove(saved('panel').id, at);
    await store.forgetOld(at + KEPT_DELETED_MS);
    expect(await store.heads()).toHaveLength(1);
    await store.forgetOld(at + KEPT_DELETED_MS + 1);
    expect(await store.heads()).toEqual([]);
    expect(await store.text(saved('panel').id)).toBeNull();
  });

  it('is linked anew when the pack is another', async () => {
    const { id } = saved('panel');
    await store.save(saved('panel'), links(id, 'panel'));
    expect(await store.unlinked('p1')).toEqual([]);
    expect(await store.unlinked('p2')).toEqual([id]);
    await store.link([{ id, pack: 'p2', entities: ['veto'] }]);
    expect(await store.unlinked('p2')).toEqual([]);
    expect(await store.countOn('panel')).toBe(0);
    expect(await store.countOn('veto')).toBe(1);
  });

  it('is linked without the list of all being read anew', async () => {
    await store.save(saved('panel'), null);
    await store.heads();
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await store.link([links(saved('panel').id, 'panel')]);
    expect(await store.on('panel')).toHaveLength(1);
    expect(getAll).not.toHaveBeenCalled();
  });

  it('has no links that were found while it was being removed', async () => {
    const { id } = saved('panel');
    await store.save(saved('panel'), null);
    await store.remove(id, 1_900_000_000_000);
    await store.link([links(id, 'panel')]);
    expect(await store.countOn('panel')).toBe(0);
  });
});

describe('an import of saved articles', () => {
  const record = { id: 'import', name: 'notes.json', at: 1_900_000_000_000 };

  it('takes what is new and what was saved later, and nothing away', async () => {
    await store.save(saved('same'), null);
    await store.save(saved('older'), null);
    await store.save(saved('kept'), null);
    const file = [
      saved('same', { text: 'Another.' }),
      saved('older', { text: 'Newer.', savedAt: 1_750_000_000_000 }),
      saved('kept', { removedAt: 1_800_000_000_000 }),
      saved('new'),
    ];
    expect(await store.previewImport(file)).toBe(2);
    expect(await store.import(file, record)).toBe(2);
    expect(await store.text(saved('same').id)).toBe(saved('same').text);
    expect(await store.text(saved('older').id)).toBe('Newer.');
    expect((await store.head(saved('kept').id))?.removedAt).toBeNull();
    expect(await store.heads()).toHaveLength(4);
  });

  it('is taken back, but for what was changed since', async () => {
    await store.save(saved('older'), null);
    await store.import(
      [saved('older', { text: 'Newer.', savedAt: 1_750_000_000_000 }), saved('new'), saved('touched')],
      record,
    );
    await store.save(saved('touched', { savedAt: 1_950_000_000_000 }), null);
    await store.undoImport('import');
    expect(await store.text(saved('older').id)).toBe(saved('older').text);
    expect((await store.heads()).map(({ headline }) => headline)).toEqual(['About touched', 'About older']);
    expect(await store.imports()).toEqual([]);
  });

  it('of very many is whole, over what was here, and is taken back whole', async () => {
    await store.save(saved('n120'), null);
    const file = Array.from({ length: 250 }, (_, at) =>
      saved(`n${at}`, { text: `Newer ${at}.`, savedAt: 1_750_000_000_000 + at }),
    );
    expect(await store.import(file, record)).toBe(250);
    expect(await store.text(saved('n120').id)).toBe('Newer 120.');
    expect(await store.articles(null, 1000)).toHaveLength(250);
    await store.undoImport('import');
    expect(await store.articles(null, 1000)).toEqual([saved('n120')]);
  });

  it('is nothing where the disk is full at one of very many', async () => {
    const file = Array.from({ length: 250 }, (_, at) => saved(`n${at}`));
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      if ((value as { id: string }).id === saved('n170').id)
        throw new DOMException('No room.', 'QuotaExceededError');
      return put.call(this, value);
    });
    await expect(store.import(file, record)).rejects.toMatchObject({ reason: 'full' });
    spy.mockRestore();
    expect(await store.articles(null, 1000)).toEqual([]);
    expect(await store.imports()).toEqual([]);
  });

  it('that comes twice is one', async () => {
    await store.import([saved('new')], record);
    await store.import([saved('new', { savedAt: 1_950_000_000_000 })], record);
    expect(await store.heads()).toMatchObject([{ savedAt: 1_700_000_000_000 }]);
  });
});

it('is read part by part, each article once', async () => {
  for (const page of ['a', 'b', 'c']) await store.save(saved(page), null);
  const first = await store.articles(null, 2);
  const rest = await store.articles(first.at(-1)!.id, 2);
  expect([...first, ...rest]).toEqual([saved('a'), saved('b'), saved('c')]);
});

it('says that the disk is full, and has saved nothing then', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  await expect(store.save(saved('panel'), null)).rejects.toMatchObject({ reason: 'full' });
  put.mockRestore();
  expect(await store.heads()).toEqual([]);
  await store.save(saved('panel'), null);
  expect(await store.heads()).toHaveLength(1);
});

it('leaves nothing when all is deleted', async () => {
  await store.save(saved('panel'), links(saved('panel').id, 'panel'));
  await store.wipe();
  expect(await store.heads()).toEqual([]);
  expect(await store.text(saved('panel').id)).toBeNull();
  expect(await store.countOn('panel')).toBe(0);
});
