import browser from 'webextension-polyfill';
import { askTab } from '../../messages/send.ts';

/** Answers the keys that the reader has given our commands; which keys open the popup is the browser's affair. */
export function answerCommands(
  toggleSite: (tabId: number) => Promise<void>,
  saveArticle: (tabId: number) => Promise<unknown>,
): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    switch (command) {
      case 'next-mention':
        await askTab(tabId, 'stepMention', { by: 1 });
        break;
      case 'previous-mention':
        await askTab(tabId, 'stepMention', { by: -1 });
        break;
      case 'toggle-site':
        await toggleSite(tabId);
        break;
      case 'save-article':
        await saveArticle(tabId);
    }
  });
}
