import browser from 'webextension-polyfill';
import type { SettingsPort } from '../../components/settings-port.ts';
import { onPageEvent } from '../../messages/listen.ts';
import { askBackground } from '../../messages/send.ts';
import { openNotesPage } from './open-notes-page.ts';

/** Firefox opens its page of shortcuts by a call of its own, which the polyfill does not know. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** The browser as the pages see it on which the reader chooses. */
export const settingsPort: SettingsPort = {
  read: () => askBackground('readSettings', {}),
  change: (change) => askBackground('changeSettings', { change }),
  requestPermission: (origins) => browser.permissions.request({ origins: [...origins] }),
  async removePermission(origins) {
    await browser.permissions.remove({ origins: [...origins] });
  },
  openShortcuts: () => void openShortcuts(),
  openNotes: () => void openNotesPage(),
  openSettings: () => void browser.runtime.openOptionsPage(),
  onChanged: (callback, signal) => onPageEvent('settingsChanged', callback, signal),
};

async function openShortcuts(): Promise<void> {
  const commands = browser.commands as unknown as ShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
