import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import type { Surface } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import type { SettingsChange } from '../../settings/change-settings.ts';

/** Waits until some words stand on a surface. */
export async function says(surface: Surface, words: string): Promise<void> {
  await until(`“${words}” stands there`, async () => (await surface.text()).includes(words));
}

/** Makes a choice as a page of ours does. */
export async function choose(ownPage: Page, change: SettingsChange): Promise<void> {
  await ownPage.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name: 'changeSettings', payload: { change } })}).then(() => null)`,
  );
}

/** What stands on our toolbar button for the page at an address. */
export function badgeOf({ inExtension }: DrivenBrowser, address: string): Promise<string> {
  return inExtension<string>(`(async () => {
    const api = globalThis.browser ?? chrome;
    const tab = (await api.tabs.query({})).findLast(({ url }) => url === ${JSON.stringify(address)});
    return tab ? api.action.getBadgeText({ tabId: tab.id }) : 'no tab';
  })()`);
}
