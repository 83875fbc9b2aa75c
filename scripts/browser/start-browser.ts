import { startChromium } from './chromium.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import type { BrowserName } from './find-browsers.ts';
import { startFirefox } from './firefox.ts';
import type { NewsServer } from './news-server.ts';

export interface BrowserOptions {
  /** Pages and our own surfaces are asked to be dark. */
  readonly dark?: boolean;
  /** In a window, on the real web but for the sample pages; else headless, and every host is the news server. */
  readonly visible?: boolean;
  /** The folder with the built extension, where it is not the one of `npm run build`. */
  readonly extension?: string;
  /** The folder in which the profile is made, where it is not that of temporary files. */
  readonly profiles?: string;
  /** Done to the profile when the browser has been closed, before it is removed. */
  readonly atEnd?: (profile: string) => void;
  /** Firefox ends the background when it has been idle for so long. Chromium does not let itself be told. */
  readonly idleMs?: number;
  /** The extension is not there before `install` is called. */
  readonly installLater?: boolean;
  /** The browser keeps account of who asks for what (`ownRequests`), which takes some of its time. */
  readonly watched?: boolean;
}

/** Starts a browser with the built extension in it. */
export function startBrowser(
  name: BrowserName,
  server: NewsServer,
  options: BrowserOptions = {},
): Promise<DrivenBrowser> {
  return name === 'chromium' ? startChromium(server, options) : startFirefox(server, options);
}
