import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser.ts';
import { obtainBrowser } from './find-browsers.ts';
import type { NewsServer } from './news-server.ts';
import { SAMPLE_HOST } from './sample-pages.ts';
import type { BrowserOptions } from './start-browser.ts';
import { CARD, type Surface, handsOn, surfaceOf, surfaceOfPage } from './surface.ts';
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
  const ownErrors: string[] = [];
  let browser = await launch();

  return {
    name: 'chromium',
    async install() {
      await browser.installExtension(folder);
      await isWelcomed(browser);
    },
    update: async () => void (await browser.installExtension(folder)),
    async open(address) {
      const page = await newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    async cardOn(page) {
      const session = await page.createCDPSession();
      const root = await closedRoot(session);
      return root === null ? null : cardSurface(page, session, root);
    },
    openPopup: (page) => popupOver(page),
    async openPrivatePopup(address) {
      const page = await newPage();
      await page.goto('chrome://extensions');
      const { id } = await extension();
      const configuration = { extensionId: id, incognitoAccess: true };
      // The browser starts us anew for it, which it does not do with a folder's extension unless it is a developer's.
      await page.evaluate(
        `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
          .then(() => chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(configuration)}))`,
      );
      await page.close();
      const own = await until('the extension runs again', async () => {
        const opened = await newPage();
        const isThere = await opened
          .goto(`chrome-extension://${id}/options.html`)
          .then(() => opened.evaluate('chrome.extension.isAllowedIncognitoAccess()'))
          .catch(() => false);
        if (isThere === true) return opened;
        await opened.close();
        return null;
      });
      await own.evaluate(
        `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => null)`,
      );
      await own.close();
      const target = await browser.waitForTarget((other) => other.url() === address);
      const privatePage = await target.asPage();
      await privatePage.waitForFunction('document.readyState === "complete"');
      return popupOver(privatePage);
    },
    async openOwnPage(file) {
      const page = await newPage();
      await page.goto(`chrome-extension://${(await extension()).id}/${file}`);
      return page;
    },
    welcomePage: () => ownPage('/welcome.html'),
    chooseFromMenu: (item, selection) =>
      tellBackground('contextMenus.onClicked', { menuItemId: item, selectionText: selection }),
    command: (command) => tellBackground('commands.onCommand', command),
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
    async restart({ killed = false, meanwhile } = {}) {
      if (killed) await killTree(browser.process()!);
      else await browser.close();
      meanwhile?.(profile);
      browser = await launch();
    },
    errors: () => errors,
    ownErrors: async () => ownErrors,
    closed: () => new Promise((done) => void browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    },
  };

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
    page.on('pageerror', (error) => {
      const { stack = '' } = error as Error;
      if (stack.includes('chrome-extension://')) ownErrors.push(`${page.url()}: ${stack}`);
    });
    return page;
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
        `--host-resolver-rules=MAP ${options.visible ? SAMPLE_HOST : '*'} 127.0.0.1:${server.tlsPort}`,
      ],
    });
    if (!options.installLater) await isWelcomed(started);
    return started;
  }

  /** An event as the browser would send it, with the tab in front. */
  async function tellBackground(event: string, detail: unknown): Promise<void> {
    await inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      void chrome.${event}.dispatch(${JSON.stringify(detail)}, tab))`);
  }

  async function inBackground<Result>(expression: string): Promise<Result> {
    const target = await browser.waitForTarget((other) => other.type().toString() === 'service_worker');
    // Let go again: a worker that is held by a debugger does not come back once it was stopped.
    const session = await target.createCDPSession();
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

/** The object id of the card's closed shadow root, while it shows something. */
async function closedRoot(session: CDPSession): Promise<string | null> {
  const { result: host } = await session.send('Runtime.evaluate', { expression: CARD });
  if (host.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, pierce: true });
  const [shadow] = node.shadowRoots ?? [];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration:
      'function () { return this.host.matches(":popover-open") && this.childElementCount > 0; }',
    returnByValue: true,
  });
  return result.value === true ? object.objectId! : null;
}

function cardSurface(page: Page, session: CDPSession, objectId: string): Surface {
  const call = async (code: string, ...args: string[]): Promise<unknown> => {
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { return (${code})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    return result.value;
  };
  return surfaceOf(
    call,
    handsOn(page, () => page.keyboard.press('Escape')),
  );
}

function pageSurface(page: Page, errors: string[]): Surface {
  listen(page, errors);
  return surfaceOfPage(page);
}
