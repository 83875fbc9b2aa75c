import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import type { Surface } from '../../scripts/browser/surface.ts';
import type { AnswerOf, PageCalls, PayloadOf } from '../../messages/protocol.ts';
import { until } from '../../scripts/browser/until.ts';
import type { SettingsChange } from '../../settings/change-settings.ts';

/** Waits until some words stand on a surface. */
export async function says(surface: Surface, words: string): Promise<void> {
  await until(`“${words}” stands there`, async () => (await surface.text()).includes(words));
}

/** Asks the background as a page of ours does. */
export async function ask<Name extends keyof PageCalls>(
  ownPage: Page,
  name: Name,
  payload: PayloadOf<PageCalls, Name>,
): Promise<AnswerOf<PageCalls, Name>> {
  const answer: unknown = await ownPage.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name, payload })}).then(JSON.stringify)`,
  );
  return JSON.parse((answer as string | undefined) ?? 'null') as AnswerOf<PageCalls, Name>;
}

/** Makes a choice as a page of ours does. */
export async function choose(ownPage: Page, change: SettingsChange): Promise<void> {
  await ask(ownPage, 'changeSettings', { change });
}

/** What stands on our toolbar button for the page at an address. */
export function badgeOf({ inExtension }: DrivenBrowser, address: string): Promise<string> {
  return inExtension<string>(`(async () => {
    const api = globalThis.browser ?? chrome;
    const tab = (await api.tabs.query({})).findLast(({ url }) => url === ${JSON.stringify(address)});
    return tab ? api.action.getBadgeText({ tabId: tab.id }) : 'no tab';
  })()`);
}
