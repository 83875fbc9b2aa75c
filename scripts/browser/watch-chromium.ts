import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CDPSession, Page } from 'puppeteer-core';

/** Where the scripts stand that had something loaded. */
interface Initiator {
  readonly stack?: { readonly callFrames: readonly { readonly url: string }[] };
}

/**
 * What of the requests in a net-log an extension had sent: its background and its pages, by any means. What it reads
 * in its own package is in no such log. That of a browser that was killed ends anywhere.
 */
export async function requestsInNetLog(file: string, extensionId: string): Promise<string[]> {
  if (!existsSync(file)) return [];
  const found: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    // One event a line; one that begins a request names who wanted it.
    if (!line.includes(`"initiator":"chrome-extension://${extensionId}`)) continue;
    found.push(`net-log: ${/"url":"([^"]*)/.exec(line)?.[1] ?? line}`);
  }
  return found;
}

/**
 * Tells of requests for which a script of an extension asked in a page. Chromium's net-log takes these for the page's
 * own. What an element that was put into the page loads is not told here; Firefox tells of that (`watchRequests`).
 */
export function watchContentScripts(page: Page, found: string[]): void {
  const note = (url: string, { stack }: Initiator = {}) => {
    const isOurs = stack?.callFrames.some((frame) => frame.url.startsWith('chrome-extension://')) ?? false;
    // Our own pages read the files of the package.
    if (isOurs && !url.startsWith('chrome-extension://')) found.push(`content script: ${url}`);
  };
  page.on('request', (request) => note(request.url(), request.initiator()));
  // Puppeteer's own session: a page with another one is not shown when it was prepared ahead of a click.
  const { _client: session } = page as unknown as { _client: () => CDPSession };
  session.call(page).on('Network.webSocketCreated', ({ url, initiator }) => note(url, initiator));
}
