import browser from 'webextension-polyfill';
import { askTab } from '../../messages/send.ts';
import type { SiteState } from '../../messages/protocol.ts';
import { type Settings, hostOf, isOffAt } from '../../settings/settings.ts';
import { listedPatternOf } from './listed-sites.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** Whether the pages of a tab's site are read, and what the reader could do about it. */
export async function siteOfTab(tabId: number, settings: Settings): Promise<SiteState> {
  const { url, incognito } = await browser.tabs.get(tabId);
  // A tab's address is known to us only after a click on our button; its content script knows more.
  const host = hostOf(url) ?? (await askTab(tabId, 'hostOfPage', {}));
  // What may be read at all is known only of a tab that we may look at.
  const why = url === undefined ? null : whyUnreadable(url, await typeOfDocument(tabId));
  if (why !== null) return { state: 'unreadable', why };
  if (host === null || host === '') return { state: 'unknown' };
  if (isOffAt(settings, Date.now())) return { state: 'paused', until: settings.offUntil };
  const listed = listedPatternOf(host);
  if (!(await browser.permissions.contains({ origins: [originOf(url, host)] }))) {
    return { state: listed ? 'withheld' : 'ask', host, origins: [listed ?? `*://*.${host}/*`] };
  }
  const on = !settings.sitesOff.includes(host);
  return incognito ? { state: 'private', host, on } : { state: on ? 'on' : 'off', host };
}

/** A page that is busy is not waited for longer, ms. */
const PATIENCE_MS = 250;

/** The kind of document in a tab; 'refused' where no script of ours may run, null where it does not answer. */
async function typeOfDocument(tabId: number): Promise<string | null> {
  const asked = browser.scripting
    .executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => document.contentType,
    })
    .then(
      ([answer]) => (typeof answer?.result === 'string' ? answer.result : null),
      (error: unknown) => {
        console.info('No script may run in this page.', error);
        return 'refused';
      },
    );
  return Promise.race([asked, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))]);
}

/** The pattern of a tab's own pages: the browser may let us read a part of a site, and this one. */
function originOf(url: string | undefined, host: string): string {
  return `*://${url === undefined ? host : new URL(url).hostname}/*`;
}
