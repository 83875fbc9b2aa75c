import browser, { type Runtime } from 'webextension-polyfill';
import { askTab } from '../../messages/send.ts';

/** The content script: the first runs before the page, the second when it is there. */
export const READER = ['stub.js', 'reader.js'] as const;

/**
 * Reads pages that were open before we might: before the extension was installed or updated, which Chromium leaves
 * to us (docs/adr/0015), or before the reader allowed their site. A page that is read already stays as it is.
 * @param patterns the sites, as match patterns
 */
export async function readOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await readTab(id);
    }),
  );
}

/** Reads a tab's page once, by the grant that the reader's click on our button gives. */
export async function readTabNow(tabId: number): Promise<{ read: boolean }> {
  const read = await readTab(tabId);
  if (read) await askTab(tabId, 'readNow', {});
  return { read };
}

/** Brings the code of cards into the page that asks for one. */
export async function bringCard({ tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId ?? 0] },
      files: ['card.js'],
    });
  } catch (error) {
    // The tab may have gone meanwhile, or the reader has taken back the permission for its site: no card opens.
    console.info('The card could not be brought into the page.', error);
  }
}

async function readTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...READER] });
    return true;
  } catch (error) {
    // Pages that no extension may touch refuse, and tabs may go meanwhile; the popup says so where it matters.
    console.info('This page cannot be read.', error);
    return false;
  }
}
