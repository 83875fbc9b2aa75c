import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAnswersToContent } from '../../entrypoints/background/content-answers.ts';
import type { EntityPage } from '../../library/entity-page.ts';
import type { LinkAnswer } from '../../messages/protocol.ts';
import { entityPage } from '../components/records.ts';

const page = {
  id: 'backgrounder',
  origin: 'https://news.example',
  url: 'https://www.news.example/story',
  frameId: 0,
  documentId: 'one',
  tab: { id: 1, windowId: 1, active: true, incognito: false, index: 0, highlighted: true, pinned: false },
};
const elsewhere = [
  ['in another tab', { ...page, tab: { ...page.tab, id: 2 } }],
  ['in a page that was in the tab before', { ...page, documentId: 'none' }],
  ['in a frame of the page', { ...page, frameId: 7, documentId: 'frame' }],
  ['in a tab that is not in front', { ...page, tab: { ...page.tab, active: false } }],
  ['in no tab', { ...page, tab: undefined as never }],
] as const;

const linked = (...ids: string[]) =>
  ({ state: 'linked', links: [], entities: ids.map((id) => ({ id })), painted: [] }) as unknown as LinkAnswer;
const board = (): EntityPage => ({
  ...entityPage(),
  entity: { ...entityPage().entity, id: 'board' },
  related: [{ id: 'harbor', relation: 'runs', name: 'Harbor' }],
});
const text = { text: 'The board.', language: null, asked: false };
const notThis = {
  kind: 'notThis',
  surfaceForm: 'The board',
  entity: 'board',
  instead: null,
  everywhere: true,
} as const;

const changeSettings = vi.fn(async () => {});
const cardNote = vi.fn(async () => ({ state: 'read', notes: [], articlesRead: 0 }) as const);
const answers = (found: LinkAnswer = linked('board')) =>
  createAnswersToContent({
    link: async () => found,
    describe: async (entity) => (entity === 'board' ? board() : { ...board(), related: [] }),
    cardNote,
    changeSettings,
  });

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

describe('A page', () => {
  it('learns of an entity that was found in it, and of what its card leads to', async () => {
    const asked = answers();
    await asked.linkText(text, page);
    expect(await asked.describeEntity({ entity: 'harbor', needsCard: false }, page)).toBeNull();
    expect(await asked.describeEntity({ entity: 'board', needsCard: false }, page)).not.toBeNull();
    expect(await asked.describeEntity({ entity: 'harbor', needsCard: false }, page)).not.toBeNull();
    expect(await asked.describeEntity({ entity: 'pier', needsCard: false }, page)).toBeNull();
  });

  it('keeps that when the background is stopped meanwhile', async () => {
    await answers().linkText(text, page);
    expect(await answers().describeEntity({ entity: 'board', needsCard: false }, page)).not.toBeNull();
  });

  it('loses it with its tab', async () => {
    const asked = answers();
    await asked.linkText(text, page);
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
    expect(await asked.describeEntity({ entity: 'board', needsCard: false }, page)).toBeNull();
    expect(await answers().describeEntity({ entity: 'board', needsCard: false }, page)).toBeNull();
  });

  it('learns nothing where the reader has switched us off', async () => {
    const asked = answers({ state: 'off', until: null });
    await asked.linkText(text, page);
    expect(await asked.describeEntity({ entity: 'board', needsCard: false }, page)).toBeNull();
  });

  it.each(elsewhere)('learns of nothing that was found %s', async (_, sender) => {
    const asked = answers();
    await asked.linkText(text, page);
    expect(await asked.describeEntity({ entity: 'board', needsCard: false }, sender)).toBeNull();
    expect(await asked.noteOn({ entity: 'board' }, sender)).toEqual({ state: 'unavailable' });
    expect(await asked.openPanel({ entity: 'board', writing: false, tether: null }, sender)).toEqual({
      opened: false,
    });
    expect(await asked.decide({ decision: notThis }, sender)).toEqual({ decided: false });
    expect(cardNote).not.toHaveBeenCalled();
    expect(changeSettings).not.toHaveBeenCalled();
  });

  it('decides on what was found in it', async () => {
    const asked = answers();
    await asked.linkText(text, page);
    expect(await asked.decide({ decision: notThis }, page)).toEqual({ decided: true });
    expect(await asked.decide({ decision: { ...notThis, instead: 'pier' } }, page)).toEqual({
      decided: false,
    });
    expect(changeSettings).toHaveBeenCalledTimes(1);
  });

  it('switches us off only while the reader looks at it', async () => {
    const off = { decision: { kind: 'off', where: 'everywhere' } } as const;
    const asked = answers();
    expect(await asked.decide(off, { ...page, tab: { ...page.tab, active: false } })).toEqual({
      decided: false,
    });
    expect(await asked.decide(off, page)).toEqual({ decided: true });
  });

  it('is given what its entity’s note leads to', async () => {
    cardNote.mockResolvedValueOnce({
      state: 'read',
      notes: [[{ kind: 'paragraph', content: [{ kind: 'entity', entity: 'pier', name: 'Pier' }] }]],
      articlesRead: 0,
    } as never);
    const asked = answers();
    await asked.linkText(text, page);
    await asked.noteOn({ entity: 'board' }, page);
    expect(await asked.describeEntity({ entity: 'pier', needsCard: false }, page)).not.toBeNull();
  });

  it('that names everything is given no more than forty notes in one go', async () => {
    const all = Array.from({ length: 100 }, (_, at) => `entity ${at}`);
    cardNote.mockImplementation(async () => ({
      state: 'read',
      notes: [[{ kind: 'paragraph', content: ['Ask.'] }]] as never,
      articlesRead: 0,
    }));
    const asked = answers(linked(...all));
    await asked.linkText(text, page);
    const given = await Promise.all(all.map((entity) => asked.noteOn({ entity }, page)));
    expect(given.filter(({ state }) => state === 'read')).toHaveLength(40);
  });
});
