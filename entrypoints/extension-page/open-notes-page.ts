import browser from 'webextension-polyfill';

/** Opens the page of all notes in a tab of its own, or shows the one that is open. */
export async function openNotesPage(): Promise<void> {
  const url = browser.runtime.getURL('notes.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
