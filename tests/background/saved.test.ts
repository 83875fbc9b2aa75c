import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSaved } from '../../entrypoints/background/saved.ts';
import { createNoteStore } from '../../notes/note-store.ts';
import { NO_FILTERS } from '../../search/query.ts';
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

describe('What a search finds', () => {
  const kinds = { entity: 1, note: 0, saved: 0, article: 1, event: 0, contested: 0 };
  const counts = {
    kinds,
    entityTypes: [],
    outletCountries: [{ value: 'France', count: 1 }],
    outletKinds: [],
  };
  const groups = [
    { kind: 'entity', hits: [], total: 1 },
    { kind: 'article', hits: [], total: 1 },
  ] as const;
  const ask = (filters: Partial<typeof NO_FILTERS>, text = 'old quay') =>
    saved.addTo({ groups, counts }, { text, filters: { ...NO_FILTERS, ...filters }, most: 5 });
  const kindsOf = async (filters: Partial<typeof NO_FILTERS>, text?: string) =>
    (await ask(filters, text)).groups.map(({ kind }) => kind);

  it('has saved articles behind entities and notes, where no filter leaves them out', async () => {
    read = page;
    await saved.saveTab(1);
    expect(await kindsOf({})).toEqual(['entity', 'saved', 'article']);
    expect(await kindsOf({ from: '2024', until: '2024-03' })).toEqual(['entity', 'saved', 'article']);
    expect(await kindsOf({ until: '2023' })).toEqual(['entity', 'article']);
    expect(await kindsOf({ entityTypes: ['Person'] })).toEqual(['entity', 'article']);
    expect(await kindsOf({ kinds: ['article'] })).toEqual(['entity', 'article']);
    expect((await ask({ kinds: ['article'] })).counts.kinds.saved).toBe(1);
  });

  it('has them by the country of a listed site, with or without words', async () => {
    read = { ...page, id: 'https://www.lemonde.fr/quay' };
    await saved.saveTab(1);
    const withIt = ['entity', 'saved', 'article'];
    expect(await kindsOf({ outletCountries: ['France'] })).toEqual(withIt);
    expect(await kindsOf({ outletCountries: ['France'] }, '')).toEqual(withIt);
    expect(await kindsOf({ outletKinds: ['unknown'] })).toEqual(withIt);
    expect(await kindsOf({ outletCountries: ['Canada'] })).toEqual(['entity', 'article']);
    expect(await kindsOf({}, '')).toEqual(['entity', 'article']);
  });

  it('counts them for the filters on outlets, each filter by what the others let through', async () => {
    read = { ...page, id: 'https://www.lemonde.fr/quay' };
    await saved.saveTab(1);
    read = { ...page, id: 'https://quay.example/1' };
    await saved.saveTab(1);
    const both = [
      { value: 'France', count: 2 },
      { value: 'unknown', count: 1 },
    ];
    expect((await ask({})).counts).toMatchObject({
      outletCountries: both,
      outletKinds: [{ value: 'unknown', count: 2 }],
    });
    expect((await ask({ outletCountries: ['unknown'] })).counts).toMatchObject({
      kinds: { saved: 1 },
      outletCountries: both,
      outletKinds: [{ value: 'unknown', count: 1 }],
    });
    expect((await ask({ kinds: ['article'] })).counts).toMatchObject({ outletKinds: [] });
  });
});

it('tells what was read of an entity and noted on it, newest first', async () => {
  await notes.save(noteOn('quay', 'Ask the board.'));
  const trail = await saved.answers.trailOn({ entity: 'quay' });
  expect(trail).toMatchObject({ read: 0, steps: [{ kind: 'noted', excerpt: 'Ask the board.', page: null }] });
});
