import browser from 'webextension-polyfill';

/** Opens the page of all notes in a tab of its own. */
export async function openNotesPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('notes.html') });
}
