import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSaved } from '../../entrypoints/background/saved.ts';
import { createNoteStore } from '../../notes/note-store.ts';
import { NO_FILTERS } from '../../search/query.ts';
import { searchSaved } from '../../search/search-saved.ts';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { createStorage, noteOn } from '../notes/notebook.ts';
import { saved as sample } from '../notes/saved/sample.ts';

const notes = createNoteStore(createStorage(), 'notes-beside-saved');
let read: unknown = null;
let incognito = false;
let saved: ReturnType<typeof createSaved>;

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(() => {});
  fakeBrowser.tabs.query = async () => [];
  fakeBrowser.tabs.get = (async () => ({ id: 1, incognito })) as never;
  (fakeBrowser as unknown as { scripting: unknown }).scripting = {
    executeScript: vi.fn(async () => {
      if (read instanceof Error) throw read;
      return [{ result: read }];
    }),
  };
  incognito = false;
  // The pack does not load: what is saved is kept all the same, and linked later.
  saved = createSaved(
    async () => null,
    createSettingsStore(createStorage()),
    notes,
    async () => () => null,
  );
  await saved.answers.wipeSaved({});
});
afterEach(() => vi.restoreAllMocks());

const { savedAt: _savedAt, removedAt: _removedAt, ...page } = sample('quay', { headline: 'Old Quay' });
const listed = async () => {
  const answer = await saved.answers.findSaved({ query: '', removed: false, count: 10 });
  return answer.state === 'found' ? answer.lines.map(({ article }) => article.headline) : answer.state;
};

describe('The article in a tab', () => {
  it('is saved', async () => {
    read = page;
    expect(await saved.saveTab(1)).toMatchObject({ state: 'saved', article: { headline: 'Old Quay' } });
    expect(await listed()).toEqual(['Old Quay']);
    expect(await saved.answers.savedPage({ address: page.id })).toMatchObject({ removedAt: null });
  });

  it.each([
    ['noText', null],
    ['unreadable', new Error('Cannot access contents of the page.')],
    ['unreadable', { ...page, id: 'javascript:alert(1)' }],
    ['unreadable', { ...page, text: 'x'.repeat(500_001) }],
    ['unreadable', { ...page, headline: { toString: 'x' } }],
  ])('is not saved where that makes no sense: %s', async (reason, result) => {
    vi.spyOn(console, 'info').mockReturnValue();
    read = result;
    expect(await saved.saveTab(1)).toEqual({ state: 'refused', reason });
    expect(await listed()).toEqual([]);
  });

  it('is not even read in a private window', async () => {
    read = page;
    incognito = true;
    expect(await saved.saveTab(1)).toEqual({ state: 'refused', reason: 'private' });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
    expect(await listed()).toEqual([]);
  });
});

describe('A search', () => {
  const countries = async () => {
    const query = { text: 'old quay', filters: NO_FILTERS, most: 5 };
    const { counts } = await searchSaved(await saved.side(), query, () => true, false);
    return counts.outletCountries;
  };

  it('finds what was saved at once, by the country of a listed site', async () => {
    read = { ...page, id: 'https://www.lemonde.fr/quay' };
    await saved.saveTab(1);
    expect(await countries()).toEqual([{ value: 'France', count: 1 }]);
    read = page;
    await saved.saveTab(1);
    expect(await countries()).toEqual([
      { value: 'France', count: 1 },
      { value: 'unknown', count: 1 },
    ]);
  });

  it('finds nothing where the browser refuses the database, and says so to nobody but the console', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('No.', 'UnknownError');
    });
    expect((await saved.side()).parts).toEqual([]);
    expect(await listed()).toBe('unavailable');
  });

  it.each([
    ['old quay', ['Old Quay']],
    ['“what was said of quay”', ['Old Quay']],
    ['old qauy', ['Old Quay']],
    ['“', ['Old Quay']],
    ['old submarine', []],
  ])('in the list of what was saved, too: %s', async (query, headlines) => {
    read = page;
    await saved.saveTab(1);
    const answer = await saved.answers.findSaved({ query, removed: false, count: 10 });
    expect(answer).toMatchObject({
      total: headlines.length,
      lines: headlines.map((headline) => ({ article: { headline } })),
    });
    await saved.answers.removeSaved({ id: page.id });
    const removed = await saved.answers.findSaved({ query, removed: true, count: 10 });
    expect(removed).toMatchObject({ total: headlines.length, saved: 0, removed: 1 });
    expect(await saved.answers.findSaved({ query, removed: false, count: 10 })).toMatchObject({
      total: 0,
    });
  });
});

it('tells what was read of an entity and noted on it, newest first', async () => {
  await notes.save(noteOn('quay', 'Ask the board.'));
  const trail = await saved.answers.trailOn({ entity: 'quay' });
  expect(trail).toMatchObject({ read: 0, steps: [{ kind: 'noted', excerpt: 'Ask the board.', page: null }] });
});
