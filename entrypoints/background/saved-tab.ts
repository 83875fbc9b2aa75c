import browser from 'webextension-polyfill';
import type { SaveTabRefusal } from '../../messages/saved-calls.ts';
import { checkSaved } from '../../notes/saved/check-saved.ts';
import type { SavedArticle } from '../../notes/saved/saved-article.ts';

/** The article in a tab, as it is saved now, or why there is none. */
export async function articleInTab(tabId: number, now: number): Promise<SavedArticle | SaveTabRefusal> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return 'unreadable';
  if (tab.incognito) return 'private';
  try {
    // The script's last value is the page as it is saved.
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['article.js'] });
    const read: unknown = frame?.result ?? null;
    return read === null ? 'noText' : checkSaved({ ...read, savedAt: now, removedAt: null });
  } catch (error) {
    console.info('This page may not be touched, and cannot be saved.', error);
    return 'unreadable';
  }
}
