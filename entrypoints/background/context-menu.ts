import browser from 'webextension-polyfill';
import { searchFor } from '../../messages/panel-request.ts';
import { openPanel } from './open-panel.ts';

const LOOK_UP = 'look-up';

/** Offers to look up what the reader has selected on a page. */
export function offerLookUp(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // Browsers keep the menu of the version before.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: LOOK_UP,
      title: browser.i18n.getMessage('lookUp'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const request = searchFor(selectionText);
    if (menuItemId === LOOK_UP && request && tab) void openPanel(tab, request);
  });
}
