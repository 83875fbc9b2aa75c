import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type ChromeScope, type View, openChromeScope } from './firefox-chrome-scope.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { obtainBrowser } from './find-browsers.ts';
import type { NewsServer } from './news-server.ts';
import { SAMPLE_HOST } from './sample-pages.ts';
import type { BrowserOptions } from './start-browser.ts';
import { CARD, type Surface, handsOn, keysIn, surfaceOf } from './surface.ts';
import { killTree } from './kill-tree.ts';
import { until } from './until.ts';

const EXTENSION_ID = 'backgrounder@backgrounder.invalid';
/** Given, so that the extension's pages and its data have the same address after a restart. */
const UUID = '3b0c9a52-6d0e-4c53-9a62-6f3a1f0e7d11';

/** Firefox with `.output/firefox-mv3` installed; every host leads to the news server, through its proxy. */
export async function startFirefox(server: NewsServer, options: BrowserOptions = {}): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(options.profiles ?? tmpdir(), 'backgrounder-firefox-'));
  const folder = resolve(options.extension ?? '.output/firefox-mv3');
  const errors: string[] = [];
  const ownRequests: string[] = [];
  let { browser, chrome } = await launch();
  /** The window in front: the last private one, once one was opened. */
  let front = chrome;

  return {
    name: 'firefox',
    install: () => install(browser),
    update: async () => void (await browser.installExtension(folder)),
    async open(address) {
      const page = await browser.newPage();
      if (!options.visible) await page.setViewport({ width: 1100, height: 800 });
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
      });
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    cardOn: async (page) => {
      const root = await closedRoot(page);
      return root === null ? null : cardSurface(page, root);
    },
    async openPopup(page) {
      await page.bringToFront();
      await chrome.close('popup');
      await chrome.openPopup(EXTENSION_ID);
      return surfaceOfView(chrome, 'popup');
    },
    async openPrivately(address) {
      await openPrivateWindow(address);
      return until('the private page is there', async () => {
        for (const page of (await browser.pages()).toReversed()) {
          if ((await page.evaluate('location.href').catch(() => null)) === address) return page;
        }
        return null;
      });
    },
    async openPrivatePopup(address) {
      await openPrivateWindow(address);
      await front.openPopup(EXTENSION_ID);
      return surfaceOfView(front, 'popup');
    },
    async openOwnPage(file) {
      await chrome.openTab(`moz-extension://${UUID}/${file}`);
      return ownPage(browser, file);
    },
    welcomePage: () => ownPage(browser, 'welcome.html'),
    chooseFromMenu: (item, selection) => front.chooseMenuItem(EXTENSION_ID, item, selection),
    typeInAddressBar: (text) => chrome.typeInAddressBar(text),
    chooseInAddressBar: (line) => chrome.chooseInAddressBar(line),
    command: (command) => front.command(EXTENSION_ID, command),
    installWarnings: () => chrome.installWarnings(EXTENSION_ID),
    withholdSites: () => chrome.withholdSites(EXTENSION_ID),
    noteEditor: () => openedView('popup'),
    panel: () => openedView('sidebar'),
    inExtension: <Result>(expression: string) => chrome.inBackground<Result>(EXTENSION_ID, expression),
    inBackground: <Result>(expression: string) => chrome.inBackground<Result>(EXTENSION_ID, expression),
    async inContentScript<Result>(page: Page, expression: string) {
      await page.bringToFront();
      return chrome.inContentScript<Result>(EXTENSION_ID, expression);
    },
    everyNode: async (page) =>
      JSON.stringify(
        await bidi(page, 'script.evaluate', {
          expression: 'document.documentElement',
          serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
        }),
      ),
    stopBackground: () => chrome.stopBackground(EXTENSION_ID),
    heapOf: (where) => chrome.heapOf(EXTENSION_ID, where === 'background' ? null : where.url()),
    async restart({ killed = false, meanwhile } = {}) {
      await readRequests();
      if (killed) await killTree(browser.process()!);
      else await browser.close();
      // Puppeteer puts the preferences back that it found, a moment after the end.
      await until('the profile is put back', async () => globSync(`${profile}/*.js.puppeteer`).length === 0);
      meanwhile?.(profile);
      ({ browser, chrome } = await launch());
      front = chrome;
    },
    errors: () => errors,
    ownRequests: () => ownRequests,
    ownErrors: () => chrome.errorsFrom(`moz-extension://${UUID}/`),
    closed: () => new Promise((done) => void browser.once('disconnected', () => done())),
    async close() {
      await readRequests();
      await browser.close();
      try {
        options.atEnd?.(profile);
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
      }
    },
  };

  async function openPrivateWindow(address: string): Promise<void> {
    await chrome.openPrivateWindow(EXTENSION_ID, address);
    front = await openChromeScope(browser, true);
  }

  async function openedView(view: View): Promise<Surface> {
    await until(`the ${view} opens`, () => front.has(view));
    return surfaceOfView(front, view);
  }

  async function readRequests(): Promise<void> {
    if (options.watched) ownRequests.push(...(await chrome.ownRequests()));
  }

  async function launch(): Promise<{ browser: Browser; chrome: ChromeScope }> {
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath: obtainBrowser('firefox'),
      headless: !options.visible,
      userDataDir: profile,
      acceptInsecureCerts: true,
      // Lets the tests see the popup and the sidebar, which are no tabs.
      args: ['--remote-allow-system-access', '--width', '1120', '--height', '900'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
        // A temporary add-on is removed at the end, and its notes with it, unless told otherwise.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        ...(options.idleMs === undefined ? {} : { 'extensions.background.idle.timeout': options.idleMs }),
        // On the real web, the sample pages alone go to the news server.
        'network.proxy.type': options.visible ? 2 : 1,
        'network.proxy.autoconfig_url': `data:,function FindProxyForURL(url, host) { return host === '${SAMPLE_HOST}' ? 'PROXY 127.0.0.1:${server.proxyPort}' : 'DIRECT'; }`,
        // What a page of ours asks permission for is granted, as by a reader who says yes.
        'extensions.webextOptionalPermissionPrompts': false,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': server.proxyPort,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': server.proxyPort,
        'intl.accept_languages': 'en-US',
        'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
        'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      },
    });
    const scope = await openChromeScope(started);
    if (options.watched) await scope.watchRequests(EXTENSION_ID);
    if (!options.installLater) await install(started);
    return { browser: started, chrome: scope };
  }

  async function install(started: Browser): Promise<void> {
    await started.installExtension(folder);
    // Our welcome comes to the front when it opens, and must not come between a test and its page.
    await ownPage(started, 'welcome.html');
  }
}

/** The newest tab with a page of ours. Puppeteer takes its address for about:blank. */
async function ownPage(browser: Browser, file: string): Promise<Page> {
  return until(`${file} opens`, async () => {
    for (const page of (await browser.pages()).toReversed()) {
      // A tab that is just being closed is still listed, and answers no more.
      const address = await page
        .evaluate('document.readyState === "complete" && location.href')
        .catch(() => null);
      if (address === `moz-extension://${UUID}/${file}`) return page;
    }
    return null;
  });
}

/** Asks Firefox by WebDriver BiDi, which puppeteer speaks but does not show. */
async function bidi(page: Page, method: string, parameters: object): Promise<Record<string, unknown>> {
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }> };
  };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result } = await connection.send(method, {
    ...parameters,
    target: { context },
    awaitPromise: false,
  });
  return result['result'] as Record<string, unknown>;
}

/** The shared id of the closed shadow root that stands last in the document, while it shows something. */
async function closedRoot(page: Page): Promise<string | null> {
  const host = (await bidi(page, 'script.evaluate', {
    expression: CARD,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  })) as { value?: { shadowRoot?: { sharedId: string } | null } };
  const root = host.value?.shadowRoot?.sharedId;
  if (root === undefined) return null;
  const shows = await callOn(
    page,
    root,
    '(root) => root.host.matches(":popover-open") && root.childElementCount > 0',
  );
  return shows === true ? root : null;
}

async function callOn(page: Page, sharedId: string, code: string, ...args: string[]): Promise<unknown> {
  const { value } = (await bidi(page, 'script.callFunction', {
    functionDeclaration: `function (...args) { return JSON.stringify((${code})(this, ...args)); }`,
    this: { sharedId },
    arguments: args.map((argument) => ({ type: 'string', value: argument })),
  })) as { value?: string };
  return value === undefined ? undefined : JSON.parse(value);
}

function cardSurface(page: Page, root: string): Surface {
  const call = (code: string, ...args: string[]) => callOn(page, root, code, ...args);
  return surfaceOf(
    call,
    handsOn(page, () => page.keyboard.press('Escape')),
  );
}

function surfaceOfView(chrome: ChromeScope, view: View): Surface {
  const call = (code: string, ...args: string[]) =>
    chrome.inView(view, `(${code})(document, ...${JSON.stringify(args)})`);
  return surfaceOf(call, {
    click: (x, y) => chrome.clickIn(view, x, y),
    async type(text) {
      for (const key of text) await chrome.keyIn(view, { held: [], key });
    },
    press: (keys) => chrome.keyIn(view, keysIn(keys)),
    screenshot: async (file) => writeFileSync(file, Buffer.from(await chrome.pictureOf(view), 'base64')),
    close: () => chrome.close(view),
  });
}
