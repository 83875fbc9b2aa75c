import browser from 'webextension-polyfill';
import { listedPatterns } from './listed-sites.ts';
import { READER, readOpenTabs } from './open-tabs.ts';

/**
 * Keeps reading the sites that the reader has allowed beyond the listed ones, by our button or in the browser's
 * own settings. Browsers forget registered scripts when the extension is updated, so this runs then, too.
 * @param onChange is called when the reader has allowed or forbidden something
 */
export function watchAllowedSites(onChange: () => void): void {
  let registering = Promise.resolve();
  const register = () => {
    registering = registering.then(registerAllowedSites).catch((error: unknown) => {
      console.error('The allowed sites could not be registered.', error);
    });
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    void readOpenTabs(origins);
    onChange();
  });
  browser.permissions.onRemoved.addListener(() => {
    register();
    onChange();
  });
  browser.runtime.onInstalled.addListener(register);
}

/** What the reader allowed beyond the listed sites, as match patterns. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(listedPatterns());
  return origins.filter((origin) => !listed.has(origin));
}

/** Whether some patterns take in every page of the web. */
export function isEveryPage(patterns: readonly string[]): boolean {
  return patterns.includes('*://*/*') || patterns.includes('<all_urls>');
}

async function registerAllowedSites(): Promise<void> {
  const matches = await allowedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await browser.scripting.unregisterContentScripts();
  if (matches.length === 0) return;
  const [stub, reader] = READER;
  await browser.scripting.registerContentScripts([
    { id: 'allowed-stub', matches, js: [stub], runAt: 'document_start' },
    { id: 'allowed-reader', matches, js: [reader], runAt: 'document_end' },
  ]);
}
