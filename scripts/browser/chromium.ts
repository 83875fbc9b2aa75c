import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { cardOn } from './chromium-card.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { typeInChromiumBar } from './chromium-address-bar.ts';
import { obtainBrowser } from './find-browsers.ts';
import type { NewsServer } from './news-server.ts';
import { SAMPLE_HOST } from './sample-pages.ts';
import type { BrowserOptions } from './start-browser.ts';
import { requestsInNetLog, watchContentScripts } from './watch-chromium.ts';
import { type Surface, surfaceOfPage } from './surface.ts';
import { killTree } from './kill-tree.ts';
import { until } from './until.ts';

/** Chromium with `.output/chrome-mv3` installed; every host leads to the news server. */
export async function startChromium(
  server: NewsServer,
  options: BrowserOptions = {},
): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(options.profiles ?? tmpdir(), 'backgrounder-chromium-'));
  const folder = resolve(options.extension ?? '.output/chrome-mv3');
  const errors: string[] = [];
  const netLog = join(profile, 'net-log.json');
  const ownRequests: string[] = [];
  let extensionId = '';
  const ownErrors: string[] = [];
  let browser = await launch();
  /** What the lines under the address bar stand for. */
  let offered: readonly string[] = [];

  return {
    name: 'chromium',
    async install() {
      await browser.installExtension(folder);
      await isInstalled(browser);
    },
    update: async () => void (await browser.installExtension(folder)),
    async open(address) {
      const page = await newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    cardOn,
    openPopup: (page) => popupOver(page),
    openPrivately,
    openPrivatePopup: async (address) => popupOver(await openPrivately(address)),
    async openOwnPage(file) {
      const page = await newPage();
      await page.goto(`chrome-extension://${(await extension()).id}/${file}`);
      return page;
    },
    welcomePage: () => ownPage('/welcome.html'),
    chooseFromMenu: (item, selection) =>
      tellBackground('contextMenus.onClicked', { menuItemId: item, selectionText: selection }),
    async typeInAddressBar(text) {
      const page = await newPage();
      const lines = await typeInChromiumBar(page, text);
      await page.close();
      offered = lines.map(({ content }) => content);
      return lines.map((line) => line.text);
    },
    async chooseInAddressBar(line) {
      await inBackground(
        `void chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(offered[line])}, 'newForegroundTab')`,
      );
    },
    command: (command) => tellBackground('commands.onCommand', command),
    async installWarnings() {
      const page = await newPage();
      await page.goto(`chrome-extension://${(await extension()).id}/options.html`);
      const warnings = await page.evaluate(
        'chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()))',
      );
      await page.close();
      return warnings as string[];
    },
    async withholdSites() {
      const page = await newPage();
      await page.goto('chrome://extensions');
      const configuration = { extensionId: (await extension()).id, hostAccess: 'ON_CLICK' };
      await page.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(configuration)})`,
      );
      await page.close();
    },
    noteEditor: panel,
    panel,
    async inExtension<Result>(expression: string) {
      const page = await browser.newPage();
      try {
        await page.goto(`chrome-extension://${(await extension()).id}/popup.html`);
        return (await page.evaluate(expression)) as Result;
      } finally {
        await page.close();
      }
    },
    inBackground,
    async inContentScript<Result>(page: Page, expression: string) {
      const session = await page.createCDPSession();
      const origin = `chrome-extension://${(await extension()).id}`;
      const worlds = new Map<string, number>();
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.origin, context.id));
      await session.send('Runtime.enable');
      const contextId = await until('our script is in the page', async () => worlds.get(origin));
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      await session.detach();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Result;
    },
    async everyNode(page) {
      const session = await page.createCDPSession();
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      await session.detach();
      return JSON.stringify(root);
    },
    async stopBackground() {
      const target = browser.targets().find((other) => other.type().toString() === 'service_worker');
      const session = await browser.target().createCDPSession();
      if (target) {
        const { _targetId: targetId } = target as unknown as { readonly _targetId: string };
        // One that is busy is given two seconds by the browser; one that is just starting does not hear it.
        await until('the background has stopped', async () => {
          if (!browser.targets().includes(target)) return true;
          const { success } = await session.send('Target.closeTarget', { targetId }).catch(hasGone);
          return !success;
        });
      }
      await session.detach();
    },
    async heapOf(where) {
      const session = await (where === 'background' ? worker() : where.createCDPSession());
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return usedSize + backingStorageSize;
    },
    async restart({ killed = false, meanwhile } = {}) {
      if (killed) await killTree(browser.process()!);
      else await browser.close();
      await readNetLog();
      meanwhile?.(profile);
      browser = await launch();
    },
    errors: () => errors,
    ownRequests: () => ownRequests,
    ownErrors: async () => ownErrors,
    closed: () => new Promise((done) => void browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      await readNetLog();
      try {
        options.atEnd?.(profile);
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
      }
    },
  };

  async function openPrivately(address: string): Promise<Page> {
    const { id } = await extension();
    const own = (await ownTabLetIn(id)) ?? (await letIntoPrivate(id));
    await own.evaluate(
      `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => null)`,
    );
    await own.close();
    const target = await browser.waitForTarget((other) => other.url() === address);
    const page = await target.asPage();
    await page.waitForFunction('document.readyState === "complete"');
    return page;
  }

  /** Lets the extension into private windows, for which the browser starts it anew. */
  async function letIntoPrivate(id: string): Promise<Page> {
    const page = await newPage();
    await page.goto('chrome://extensions');
    const configuration = { extensionId: id, incognitoAccess: true };
    // The browser does not start a folder's extension again unless it is a developer's.
    await page.evaluate(
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        .then(() => chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(configuration)}))`,
    );
    await page.close();
    return until('the extension runs again', () => ownTabLetIn(id));
  }

  /** A page of ours, if we are let into private windows. */
  async function ownTabLetIn(id: string): Promise<Page | null> {
    const opened = await newPage();
    const isLetIn = await opened
      .goto(`chrome-extension://${id}/options.html`)
      .then(() => opened.evaluate('chrome.extension.isAllowedIncognitoAccess()'))
      .catch(() => false);
    if (isLetIn === true) return opened;
    await opened.close();
    return null;
  }

  async function popupOver(page: Page): Promise<Surface> {
    await page.bringToFront();
    await (await extension()).triggerAction(page);
    const popup = await ownPage('/popup.html');
    // Keys that come before its field, that of a note, or an entity's name has the focus are lost.
    await popup.waitForFunction(`document.activeElement?.matches('input, textarea, h2')`);
    return pageSurface(popup, errors);
  }

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    if (options.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    listen(page, errors);
    if (options.watched) watchContentScripts(page, ownRequests);
    page.on('pageerror', (error) => {
      const { stack = '' } = error as Error;
      if (stack.includes('chrome-extension://')) ownErrors.push(`${page.url()}: ${stack}`);
    });
    return page;
  }

  async function readNetLog(): Promise<void> {
    ownRequests.push(...(await requestsInNetLog(netLog, extensionId)));
  }

  async function launch(): Promise<Browser> {
    const started = await puppeteer.launch({
      executablePath: obtainBrowser('chromium'),
      headless: !options.visible,
      pipe: true,
      userDataDir: profile,
      enableExtensions: options.installLater ? true : [folder],
      acceptInsecureCerts: true,
      defaultViewport: options.visible ? null : { width: 1100, height: 800 },
      args: [
        // Containers run as root, where Chromium's sandbox does not start.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--lang=en-US',
        ...(options.dark ? ['--force-dark-mode'] : []),
        ...(options.watched ? [`--log-net-log=${netLog}`] : []),
        `--host-resolver-rules=MAP ${options.visible ? SAMPLE_HOST : '*'} 127.0.0.1:${server.tlsPort}`,
      ],
    });
    if (!options.installLater) await isInstalled(started);
    return started;
  }

  async function isInstalled(started: Browser): Promise<void> {
    await isWelcomed(started);
    [extensionId = ''] = [...(await started.extensions()).keys()];
  }

  /** An event as the browser would send it, with the tab in front. */
  async function tellBackground(event: string, detail: unknown): Promise<void> {
    await inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      void chrome.${event}.dispatch(${JSON.stringify(detail)}, tab))`);
  }

  /** To be detached again: a worker that is held by a debugger does not come back once it was stopped. */
  async function worker(): Promise<CDPSession> {
    const target = await browser.waitForTarget((other) => other.type().toString() === 'service_worker');
    return target.createCDPSession();
  }

  async function inBackground<Result>(expression: string): Promise<Result> {
    const session = await worker();
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    return result.value as Result;
  }

  async function panel(): Promise<Surface> {
    return pageSurface(await ownPage('/sidepanel.html'), errors);
  }

  async function extension() {
    return until('the extension is installed', async () => [...(await browser.extensions()).values()][0]);
  }

  async function ownPage(path: string): Promise<Page> {
    const target = await browser.waitForTarget((other) => other.url().includes(path), { timeout: 8000 });
    return target.asPage();
  }
}

/** What is no target any more cannot be closed. */
function hasGone(error: unknown): { readonly success: boolean } {
  if (error instanceof Error && /No target with given id/i.test(error.message)) return { success: false };
  throw error;
}

/** Waits for our welcome: it comes to the front when it opens, and must not come between a test and its page. */
async function isWelcomed(browser: Browser): Promise<void> {
  await browser.waitForTarget((other) => other.url().includes('/welcome.html'));
}

function listen(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
}

function pageSurface(page: Page, errors: string[]): Surface {
  listen(page, errors);
  return surfaceOfPage(page);
}
