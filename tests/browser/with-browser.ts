import { after, before } from 'node:test';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import type { BrowserName } from '../../scripts/browser/find-browsers.ts';
import { type Answer, type NewsServer, startNewsServer } from '../../scripts/browser/news-server.ts';
import { samplePage } from '../../scripts/browser/sample-pages.ts';
import { type BrowserOptions, startBrowser } from '../../scripts/browser/start-browser.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Gives a suite a browser of its own, with the extension freshly installed. */
export function withBrowser(
  name: BrowserName,
  options: BrowserOptions = {},
  answer: (url: URL) => Answer | null = samplePage,
): () => DrivenBrowser {
  let server: NewsServer | undefined;
  let browser: DrivenBrowser | undefined;
  before(async () => {
    server = await startNewsServer(answer);
    browser = await startBrowser(name, server, options);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  return () => {
    if (!browser) throw new Error(`${name} did not start.`);
    return browser;
  };
}
