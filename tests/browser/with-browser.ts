import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import type { BrowserName } from '../../scripts/browser/find-browsers.ts';
import { type Answer, type NewsServer, startNewsServer } from '../../scripts/browser/news-server.ts';
import { samplePage } from '../../scripts/browser/sample-pages.ts';
import { type BrowserOptions, startBrowser } from '../../scripts/browser/start-browser.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * Gives a suite a browser of its own, with the extension freshly installed. At the end of each suite neither the browser
 * nor the server may know of a request that the extension has sent.
 */
export function withBrowser(
  name: BrowserName,
  options: BrowserOptions = {},
  answer: (url: URL) => Answer | null = samplePage,
): () => DrivenBrowser {
  return withServer(name, options, answer).browser;
}

/** As `withBrowser`, for a suite that also asks what the server was asked for. */
export function withServer(
  name: BrowserName,
  options: BrowserOptions = {},
  answer: (url: URL) => Answer | null = samplePage,
): { readonly browser: () => DrivenBrowser; readonly server: () => NewsServer } {
  let server: NewsServer | undefined;
  let browser: DrivenBrowser | undefined;
  before(async () => {
    server = await startNewsServer(answer);
    browser = await startBrowser(name, server, { ...options, watched: true });
  });
  after(async () => {
    try {
      await browser?.close();
    } finally {
      server?.close();
    }
    assert.deepEqual([...(browser?.ownRequests() ?? []), ...(server?.fromExtensions ?? [])], []);
  });
  return { browser: () => isThere(browser, name), server: () => isThere(server, name) };
}

function isThere<Started>(started: Started | undefined, name: BrowserName): Started {
  if (!started) throw new Error(`${name} did not start.`);
  return started;
}
