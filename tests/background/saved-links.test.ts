import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSaved } from '../../entrypoints/background/saved.ts';
import { createNoteStore } from '../../notes/note-store.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { buildPack } from '../../scripts/dataset/build-pack.ts';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { createStorage } from '../notes/notebook.ts';
import { saved as sample } from '../notes/saved/sample.ts';

const library = decodePack(buildPack('data'));
const VETO = { text: 'Russia used its veto in the UN Security Council, Maria Zakharova said.' };
let saved: ReturnType<typeof createSaved>;

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(() => {});
  fakeBrowser.tabs.query = async () => [];
  (fakeBrowser.runtime as unknown as { getURL: unknown }).getURL = (path: string) => path;
  vi.stubGlobal('fetch', async () => new Response('the pack'));
  saved = createSaved(
    async () => library,
    createSettingsStore(createStorage()),
    createNoteStore(createStorage(), 'notes-beside-links'),
    async () => () => null,
  );
  await saved.answers.wipeSaved({});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Imports articles and waits until they are linked. */
async function importAll(...names: string[]): Promise<void> {
  const articles = names.map((name) => sample(name, VETO));
  await saved.answers.sendSavedImport({ id: names.join(), part: 0, articles });
  await saved.answers.commitSavedImport({ id: names.join(), parts: 1, name: 'notes.json' });
}

describe('What saved articles name', () => {
  it('is counted once they are imported, and not twice looked for by two at a time', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await importAll('a', 'b', 'c');
    await saved.maintain();
    expect(await saved.countOn('maria-zakharova')).toBe(3);
    const written = put.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'links');
    expect(written).toHaveLength(3);
  });

  it('is not counted of a removed one, and at once of one that is brought back', async () => {
    await importAll('a');
    await saved.maintain();
    const { id } = sample('a');
    await saved.answers.removeSaved({ id });
    expect(await saved.countOn('maria-zakharova')).toBe(0);
    expect(await saved.answers.restoreSaved({ id })).toEqual({ state: 'done' });
    expect(await saved.countOn('maria-zakharova')).toBe(1);
  });

  it('brings them beside a page that names the same', async () => {
    await importAll('a');
    await saved.maintain();
    const links = [{ entity: 'maria-zakharova' }] as unknown as Parameters<typeof saved.beside>[1];
    const [found] = await saved.beside(library, links);
    expect(found).toMatchObject({ article: { id: sample('a').id, outletCountry: 'unknown' } });
    const address = `${sample('a').id}?utm_source=feed`;
    expect(await saved.savedAt([address, 'https://other.example/'])).toEqual({
      [address]: sample('a').savedAt,
    });
  });
});
