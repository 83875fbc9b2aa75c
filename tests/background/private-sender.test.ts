import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFromPrivateWindow, refusingPrivate } from '../../entrypoints/background/private-sender.ts';

const tabIn = (incognito: boolean) => ({ tab: { incognito } }) as never;
const contexts = [
  { documentId: 'private popup', incognito: true },
  { documentId: 'popup', incognito: false },
];
Object.assign(fakeBrowser.runtime, {
  getContexts: async ({ documentIds }: { documentIds: string[] }) =>
    contexts.filter(({ documentId }) => documentIds.includes(documentId)),
});

describe('A question of a page of ours', () => {
  it.each([
    ['is from a private window where its tab is', tabIn(true), true],
    ['is not where its tab is not', tabIn(false), false],
    ['is where the browser knows its document to be', { documentId: 'private popup' }, true],
    ['is not where the browser knows it not to be', { documentId: 'popup' }, false],
    ['is not where its document is gone', { documentId: 'gone' }, false],
    ['is not where the browser says nothing', {}, false],
  ])('%s', async (_case, sender, isPrivate) => {
    await expect(isFromPrivateWindow(sender)).resolves.toBe(isPrivate);
  });

  it('is answered by a browser that cannot tell', async () => {
    vi.spyOn(console, 'info').mockImplementationOnce(() => {});
    vi.spyOn(fakeBrowser.runtime, 'getContexts').mockRejectedValueOnce(new Error('unknown filter'));
    await expect(isFromPrivateWindow({ documentId: 'private popup' })).resolves.toBe(false);
  });

  it('that would write is not answered there', async () => {
    const write = vi.fn(async () => 'written');
    const ask = refusingPrivate(write, 'refused');
    await expect(ask({}, tabIn(true))).resolves.toBe('refused');
    expect(write).not.toHaveBeenCalled();
    await expect(ask({}, tabIn(false))).resolves.toBe('written');
  });
});
