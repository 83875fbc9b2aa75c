import browser from 'webextension-polyfill';
import { searchFor } from '../../messages/panel-request.ts';
import type { PanelRequest } from '../../messages/protocol.ts';
import { openPanel } from './open-panel.ts';

const LOOK_UP = 'look-up';
const NOTE_PASSAGE = 'note-passage';

/**
 * Offers to look up what the reader has selected on a page, and to write a note on it.
 * @param wordsMeant gives what is to be searched for when words of a page are looked up
 */
export function offerMenu(wordsMeant: (words: string) => Promise<string>): void {
  browser.runtime.onInstalled.addListener(async () => {
    // Browsers keep the menu of the version before.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: LOOK_UP,
      title: browser.i18n.getMessage('lookUp'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      id: NOTE_PASSAGE,
      title: browser.i18n.getMessage('noteOnPassage'),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    // The words that were selected are still so when the panel asks for them, with what stands around them.
    const request = menuItemId === NOTE_PASSAGE ? ({ kind: 'passage' } as const) : searchFor(selectionText);
    if (request && tab) void openPanel(tab, meant(request));
  });

  async function meant(request: PanelRequest): Promise<PanelRequest> {
    return request.kind === 'search' ? { ...request, query: await wordsMeant(request.query) } : request;
  }
}
