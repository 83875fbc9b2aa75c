import browser from 'webextension-polyfill';
import type { SavedPagePort } from '../../components/saved-page-port.ts';
import { onPageEvent } from '../../messages/listen.ts';
import { askBackground } from '../../messages/send.ts';

/** The browser as the page of saved articles sees it. */
export const savedPagePort: SavedPagePort = {
  isPrivate: browser.extension.inIncognitoContext ?? false,
  find: (query, removed, count) => askBackground('findSaved', { query, removed, count }),
  text: (id) => askBackground('savedText', { id }),
  remove: (id) => askBackground('removeSaved', { id }),
  restore: (id) => askBackground('restoreSaved', { id }),
  onNotesChanged: (callback, signal) => onPageEvent('notesChanged', callback, signal),
};
