import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browsers.ts';
import type { Surface } from './surface.ts';

export interface Restart {
  /** Kills the browser with all its processes, as a crash does, in the place of closing it. */
  readonly killed?: boolean;
  /** Done to its files while it is not running. */
  readonly meanwhile?: (profile: string) => void;
}

/** A real browser with the built extension in it, driven as a reader would. */
export interface DrivenBrowser {
  readonly name: BrowserName;
  /** Installs the extension, where the browser was started without it. */
  install(): Promise<void>;
  /** Puts a new copy of the extension in the place of the one that runs, as an update does. */
  update(): Promise<void>;
  /** Opens an address in a new tab; waits until it has loaded. */
  open(address: string): Promise<Page>;
  /** The open card of a tab's page, or null. It lies in a closed shadow root: the browser's own tools see it. */
  cardOn(page: Page): Promise<Surface | null>;
  /** A click on our toolbar button, with the tab in front. */
  openPopup(page: Page): Promise<Surface>;
  /** Opens an address in a private window, into which the reader has let us. */
  openPrivately(address: string): Promise<Page>;
  /** The popup over an address in a private window. */
  openPrivatePopup(address: string): Promise<Surface>;
  /** The place where notes are written, once a click in a card has opened it. */
  noteEditor(): Promise<Surface>;
  /** The side panel, or Firefox's sidebar, once something has opened it. */
  panel(): Promise<Surface>;
  /** A page of ours in a tab of its own: `options.html`. */
  openOwnPage(file: string): Promise<Page>;
  /** The page that our installation has opened. */
  welcomePage(): Promise<Page>;
  /** An item of ours in the menu over a selection. The menu itself is the system's, out of our reach: the browser is told that it was chosen. */
  chooseFromMenu(item: 'look-up' | 'note-passage', selection: string): Promise<void>;
  /**
   * What stands below the address bar when a reader has typed there, our keyword first; the first line is the
   * browser's own, for what was typed.
   */
  typeInAddressBar(text: string): Promise<readonly string[]>;
  /** Chooses a line of those: 0 is the first. Chromium's address bar is out of our reach: the background is told of it. */
  chooseInAddressBar(line: number): Promise<void>;
  /** A command of ours, as if the reader had pressed the keys given to it. */
  command(name: string): Promise<void>;
  /** What the browser tells a reader who installs us that we may do, line by line. */
  installWarnings(): Promise<string[]>;
  /** Takes the listed sites from us, as a reader can in the browser's own settings. */
  withholdSites(): Promise<void>;
  /** Runs code in an extension page, as the popup could. */
  inExtension<Result>(expression: string): Promise<Result>;
  /** Runs code in the background. */
  inBackground<Result>(expression: string): Promise<Result>;
  /** Runs code in a tab where our content script runs, as whoever has taken over the page's process could. */
  inContentScript<Result>(page: Page, expression: string): Promise<Result>;
  /** All that a tab's document holds, closed shadow roots too, as the browser's own tools tell it. */
  everyNode(page: Page): Promise<string>;
  /** Ends the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** What lies in the JavaScript heap of the background, or of a tab with us in it, once what nobody needs is gone; bytes. */
  heapOf(where: Page | 'background'): Promise<number>;
  /** Closes the browser and starts it again on the same profile. */
  restart(how?: Restart): Promise<void>;
  /** What the browser has noted since it started: errors of pages and of ours. */
  errors(): readonly string[];
  /**
   * The requests to a network that the extension has sent, as far as a `watched` browser tells whose they are.
   * Whole after `close` only.
   */
  ownRequests(): readonly string[];
  /** Of these, what nobody caught in scripts of ours, wherever they ran. */
  ownErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
  /** Resolves when somebody has closed the browser's window. */
  closed(): Promise<void>;
}
