import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { savedBeside } from '../../entrypoints/background/saved-related.ts';
import type { Library } from '../../library/library.ts';
import type { Link } from '../../linking/types.ts';
import { type SavedStore, createSavedStore } from '../../notes/saved/saved-store.ts';
import { saved } from '../notes/saved/sample.ts';

/** In how many of all articles each is named. */
const SHARES: Record<string, number> = { everywhere: 0.9, board: 0.02, quay: 0, ferry: 0.1 };
const library = { articleShare: (id: string) => SHARES[id] ?? 0 } as Library;
const placeOf = () => ({ outletCountry: 'Norway', outletKind: 'newspaper' });
const links = (...entities: string[]) => entities.map((entity) => ({ entity })) as unknown as Link[];

let store: SavedStore;
let name = 0;
beforeEach(() => {
  store = createSavedStore(undefined, `beside${(name += 1)}`);
});

const save = (id: string, entities: string[], parts: Parameters<typeof saved>[1] = {}) =>
  store.save(saved(id, parts), { id: saved(id).id, pack: 'p', entities });
const beside = async (...entities: string[]) =>
  (await savedBeside(library, store, placeOf, links(...entities))).map(({ article }) => article.title);

describe('The saved articles beside a page', () => {
  it('are those that name most of what it names, told as articles of the library', async () => {
    await save('one', ['board', 'everywhere']);
    await save('both', ['quay', 'board']);
    await save('none', ['harbor']);
    const [first, second, ...others] = await savedBeside(library, store, placeOf, links('board', 'quay'));
    expect(first).toMatchObject({
      article: {
        id: saved('both').id,
        url: saved('both').id,
        title: 'About both',
        outletCountry: 'Norway',
        published: '2024-03-29',
        facts: ['What was said of both.'],
      },
      entities: ['quay', 'board'],
    });
    expect(second?.article.title).toBe('About one');
    expect(others).toEqual([]);
  });

  it('are none that share nothing but a name that stands everywhere', async () => {
    await save('one', ['everywhere']);
    expect(await beside('everywhere')).toEqual([]);
  });

  it('are none that were removed', async () => {
    await save('one', ['board']);
    await store.remove(saved('one').id, 1_900_000_000_000);
    expect(await beside('board')).toEqual([]);
  });

  it('are a few of very many, the ones saved last, and no other text is read', async () => {
    for (let at = 0; at < 30; at += 1) await save(`n${at}`, ['board'], { savedAt: 1_700_000_000_000 + at });
    const texts = vi.spyOn(store, 'texts');
    const found = await beside('board');
    expect(found).toHaveLength(8);
    expect(found[0]).toBe('About n29');
    expect(texts.mock.calls.flatMap(([ids]) => ids)).toHaveLength(8);
  });
});
