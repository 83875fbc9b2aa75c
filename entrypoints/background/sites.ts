import browser from 'webextension-polyfill';
import { askTab } from '../../messages/send.ts';
import type { SiteState } from '../../messages/protocol.ts';
import { type Settings, hostOf, isOffAt } from '../../settings/settings.ts';
import { listedPatternOf } from './listed-sites.ts';

/** Whether the pages of a tab's site are read, and what the reader could do about it. */
export async function siteOfTab(tabId: number, settings: Settings): Promise<SiteState> {
  const { url, incognito } = await browser.tabs.get(tabId);
  // A tab's address is known to us only after a click on our button; its content script knows more.
  const host = hostOf(url) ?? (await askTab(tabId, 'hostOfPage', {}));
  if (host === null || host === '') return { state: url === undefined ? 'unknown' : 'unreadable' };
  if (isOffAt(settings, Date.now())) return { state: 'paused', until: settings.offUntil };
  const listed = listedPatternOf(host);
  if (!(await browser.permissions.contains({ origins: [originOf(url, host)] }))) {
    return { state: listed ? 'withheld' : 'ask', host, origins: [listed ?? `*://*.${host}/*`] };
  }
  const on = !settings.sitesOff.includes(host);
  return incognito ? { state: 'private', host, on } : { state: on ? 'on' : 'off', host };
}

/** The pattern of a tab's own pages: the browser may let us read a part of a site, and this one. */
function originOf(url: string | undefined, host: string): string {
  return `*://${url === undefined ? host : new URL(url).hostname}/*`;
}
