import browser from 'webextension-polyfill';
import { linesOf } from './linked-page.ts';
import type { Library } from '../../library/library.ts';
import type { SettingsView } from '../../messages/protocol.ts';
import { askTab, tellPages } from '../../messages/send.ts';
import type { Settings } from '../../settings/settings.ts';
import { allowedPatterns, isEveryPage } from './allowed-sites.ts';

/** The reader's choices, and what is needed to show them. */
export async function viewSettings(settings: Settings, library: Library | null): Promise<SettingsView> {
  const named = settings.corrections.flatMap(({ entity, instead }) => [
    entity,
    ...(instead === null ? [] : [instead]),
  ]);
  const patterns = await allowedPatterns();
  return {
    settings,
    entities: library ? linesOf(library, [...new Set(named)]) : [],
    allowed: patterns.filter((pattern) => !isEveryPage([pattern])),
    everyPage: isEveryPage(patterns),
  };
}

/** Tells every tab and every page of ours that the reader's choices, or permissions, are not what they were. */
export async function tellSettingsChanged(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all([
    tellPages('settingsChanged', {}),
    ...tabs.map(async ({ id }) => {
      if (id !== undefined) await askTab(id, 'settingsChanged', {});
    }),
  ]);
}
