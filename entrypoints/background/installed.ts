import browser from 'webextension-polyfill';
import { allowedPatterns } from './allowed-sites.ts';
import { listedPatterns } from './listed-sites.ts';
import { readOpenTabs } from './open-tabs.ts';

/** When the extension is new, or a new version: pages that are open are read, and a new reader is welcomed. */
export function welcomeReader(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    if (reason === 'install' || reason === 'update') {
      await readOpenTabs([...listedPatterns(), ...(await allowedPatterns())]);
    }
  });
}
