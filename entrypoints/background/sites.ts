import browser from 'webextension-polyfill';
import { askTab } from '../../messages/send.ts';
import type { SiteState } from '../../messages/protocol.ts';
import { hostOf, readSettings, storeSite } from '../../settings/settings.ts';

const SCRIPTS = ['stub.js', 'reader.js'];

/** Whether the pages of a tab's site are read, and what the reader could do about it. */
export async function siteOfTab(tabId: number): Promise<SiteState> {
  const host = await hostOfTab(tabId);
  if (host === null) return { state: (await isAddressKnown(tabId)) ? 'unreadable' : 'unknown' };
  const origins = originsOf(host);
  if (!isListed(host) && !(await browser.permissions.contains({ origins })))
    return { state: 'ask', host, origins };
  return { state: (await isOff(host)) ? 'off' : 'on', host };
}

export async function isOff(host: string): Promise<boolean> {
  const { sitesOff } = await readSettings(browser.storage.local);
  return sitesOff.includes(host);
}

/** Switches a site on or off, and tells the open tabs. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  await storeSite(browser.storage.local, host, on);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await askTab(id, 'siteSwitched', { host, on });
    }),
  );
}

/** Reads a tab's page once, by the grant that the reader's click on our button gives. */
export async function readTabNow(tabId: number): Promise<{ read: boolean }> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: SCRIPTS });
  } catch (error) {
    // Pages that no extension may touch refuse; the popup says so.
    console.info('This page cannot be read.', error);
    return { read: false };
  }
  await askTab(tabId, 'readNow', {});
  return { read: true };
}

/**
 * Keeps reading the sites that the reader has allowed beyond the listed ones, by our button or in the browser's
 * own settings. Browsers forget registered scripts when the extension is updated, so this runs then, too.
 */
export function watchAllowedSites(): void {
  let registering = Promise.resolve();
  const register = () => {
    registering = registering.then(registerAllowedSites).catch((error: unknown) => {
      console.error('The allowed sites could not be registered.', error);
    });
  };
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
}

async function registerAllowedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !listedPatterns().includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await browser.scripting.unregisterContentScripts();
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: 'allowed-stub', matches, js: ['stub.js'], runAt: 'document_start' },
    { id: 'allowed-reader', matches, js: ['reader.js'], runAt: 'document_idle' },
  ]);
}

/** Whether the browser tells us a tab's address: that of a page we may read, or one on which our button was pressed. */
async function isAddressKnown(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined;
}

/** The site of a tab. Its address is known to us only after a click on our button; its content script knows more. */
async function hostOfTab(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  return hostOf(url) ?? (await askTab(tabId, 'hostOfPage', {}));
}

function originsOf(host: string): string[] {
  return [`*://*.${host}/*`];
}

/** Whether a site is one that the extension reads from the start. */
function isListed(host: string): boolean {
  return listedPatterns().some((pattern) => {
    const domain = pattern.replace(/^\*:\/\/\*\./, '').replace(/\/\*$/, '');
    return host === domain || host.endsWith(`.${domain}`);
  });
}

/** The news sites as the manifest has them: `*://*.example.org/*`. */
function listedPatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}
