import type { Browser } from 'puppeteer-core';

/** A page of ours that is no tab. */
export type View = 'popup' | 'sidebar';

/** What only Firefox's own windows can do: popup and sidebar are no tabs, and WebDriver does not reach them. */
export interface ChromeScope {
  openPopup(extensionId: string): Promise<void>;
  /** Lets the extension into private windows, for which it is started anew the first time, and opens an address in one. */
  openPrivateWindow(extensionId: string, address: string): Promise<void>;
  /** Opens an address in a tab in front, as the browser's own windows do; the background need not be there. */
  openTab(address: string): Promise<void>;
  has(view: View): Promise<boolean>;
  close(view: View): Promise<void>;
  /** Runs an expression in a view's document; its value must be JSON. */
  inView(view: View, expression: string): Promise<unknown>;
  clickIn(view: View, x: number, y: number): Promise<void>;
  /** `held`: the keys that are held meanwhile. */
  keyIn(view: View, keys: { readonly held: readonly string[]; readonly key: string }): Promise<void>;
  /** A view as a PNG in Base64. */
  pictureOf(view: View): Promise<string>;
  /** Runs an expression in the background's page; its value, or what its promise resolves to, must be JSON. */
  inBackground<Result>(extensionId: string, expression: string): Promise<Result>;
  /** Runs an expression where the extension's content script runs in the tab in front, as above. */
  inContentScript<Result>(extensionId: string, expression: string): Promise<Result>;
  /** Tells the extension that an item of its menu over a selection was chosen in the tab in front. */
  chooseMenuItem(extensionId: string, item: string, selection: string): Promise<void>;
  /** Tells the extension that a command of its was given in the tab in front. */
  command(extensionId: string, command: string): Promise<void>;
  /** Types into the address bar; gives what the lines below it say. */
  typeInAddressBar(text: string): Promise<readonly string[]>;
  chooseInAddressBar(line: number): Promise<void>;
  /** The lines of the question that the browser asks before it installs the extension. */
  installWarnings(extensionId: string): Promise<string[]>;
  /** Takes all sites from the extension, as the browser's page of permissions does. */
  withholdSites(extensionId: string): Promise<void>;
  stopBackground(extensionId: string): Promise<void>;
  /** The JavaScript heap of an extension's background, or of the tab with an address, after a collection; bytes. */
  heapOf(extensionId: string, address: string | null): Promise<number>;
  /** Keeps account, from now on, of the requests to a network that an extension sends. */
  watchRequests(extensionId: string): Promise<void>;
  /**
   * Those of its background and its pages, by any means, and of elements that it has put into other pages. What its
   * scripts in these call for Firefox takes for the page's own; Chromium tells of that (`watchContentScripts`).
   */
  ownRequests(): Promise<string[]>;
  /** The errors that the browser has noted of scripts whose address begins so. */
  errorsFrom(address: string): Promise<readonly string[]>;
}

const LATE = Symbol('late');
/** A view that is there answers within a few ms. */
const ANSWER_MS = 4000;

interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Needs Firefox to be started with `--remote-allow-system-access`.
 * @param newest in the window that was opened last, not in the first one
 */
export async function openChromeScope(browser: Browser, newest = false): Promise<ChromeScope> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree.result['contexts'] as { context: string }[]).at(newest ? -1 : 0);
  await run(HELPERS);

  return {
    openPopup: async (id) => void (await run(`backgrounderTest.openPopup(${JSON.stringify(id)})`)),
    openPrivateWindow: async (id, address) =>
      void (await run(
        `backgrounderTest.openPrivateWindow(${JSON.stringify(id)}, ${JSON.stringify(address)})`,
      )),
    openTab: async (address) =>
      void (await run(`void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(address)}))`)),
    has: async (view) => (await run(`Boolean(backgrounderTest.${view}())`)) === true,
    close: async (view) => void (await run(`backgrounderTest.close('${view}')`)),
    async inView(view, expression) {
      // A view that is just being put together may take a question with it: it is asked anew.
      for (let tries = 0; tries < 3; tries += 1) {
        const answer = await Promise.race([
          run(`backgrounderTest.inBrowser(backgrounderTest.${view}(), ${JSON.stringify(expression)})`),
          new Promise<typeof LATE>((resolve) => setTimeout(resolve, ANSWER_MS, LATE)),
        ]);
        if (answer !== LATE) return parse(answer);
      }
      throw new Error(`The ${view} does not answer.`);
    },
    clickIn: async (view, x, y) => void (await run(`backgrounderTest.click('${view}', ${x}, ${y})`)),
    keyIn: async (view, keys) => void (await run(`backgrounderTest.key('${view}', ${JSON.stringify(keys)})`)),
    pictureOf: async (view) => (await run(`backgrounderTest.picture('${view}')`)) as string,
    async inBackground<Result>(id: string, expression: string) {
      const answer = await run(
        `backgrounderTest.inBrowser(backgrounderTest.background(${JSON.stringify(id)}), ${JSON.stringify(expression)})`,
      );
      return parse(answer) as Result;
    },
    async inContentScript<Result>(id: string, expression: string) {
      const answer = await run(
        `backgrounderTest.inBrowser(gBrowser.selectedBrowser, ${JSON.stringify(expression)}, ${JSON.stringify({ extension: id })})`,
      );
      return parse(answer) as Result;
    },
    chooseMenuItem: async (id, item, selection) =>
      void (await run(
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.emit('webext-menu-menuitem-click', ${JSON.stringify({ menuItemId: item, selectionText: selection, modifiers: [], editable: false })}, gBrowser.selectedTab)`,
      )),
    command: async (id, command) =>
      void (await run(`backgrounderTest.command(${JSON.stringify(id)}, ${JSON.stringify(command)})`)),
    typeInAddressBar: async (text) =>
      parse(await run(`backgrounderTest.typeInAddressBar(${JSON.stringify(text)})`)) as string[],
    chooseInAddressBar: async (line) => void (await run(`backgrounderTest.chooseInAddressBar(${line})`)),
    installWarnings: async (id) =>
      JSON.parse(
        (await run(`backgrounderTest.installWarnings(${JSON.stringify(id)})`)) as string,
      ) as string[],
    withholdSites: async (id) => void (await run(`backgrounderTest.withholdSites(${JSON.stringify(id)})`)),
    stopBackground: async (id) =>
      void (await run(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`)),
    heapOf: async (id, address) =>
      parse(
        await run(`backgrounderTest.heapOf(${JSON.stringify(id)}, ${JSON.stringify(address)})`),
      ) as number,
    watchRequests: async (id) => void (await run(`backgrounderTest.watchRequests(${JSON.stringify(id)})`)),
    ownRequests: async () => JSON.parse((await run(`backgrounderTest.requests()`)) as string) as string[],
    async errorsFrom(address) {
      const said = await run(`JSON.stringify(Services.console.getMessageArray()
        .filter((said) => said instanceof Ci.nsIScriptError && !(said.flags & Ci.nsIScriptError.warningFlag))
        .filter(({ sourceName }) => sourceName.startsWith(${JSON.stringify(address)}))
        .map(String)
        // Firefox's own note on whoever waited for an answer when the page was left.
        .filter((said) => !said.includes('Promise resolved while context is inactive')))`);
      return JSON.parse(said as string) as string[];
    },
  };

  async function run(expression: string): Promise<unknown> {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => (${expression}))()`,
      target: { context: window!.context },
      awaitPromise: true,
    });
    if (result['type'] !== 'success')
      throw new Error(`Firefox: ${JSON.stringify(result['exceptionDetails'])}`);
    return (result['result'] as { value?: unknown }).value;
  }
}

function parse(answer: unknown): unknown {
  const { value, error } = JSON.parse(answer as string) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(`Firefox: ${error}`);
  return value;
}

/** Defined once in the browser's window, and called by the expressions above. */
const HELPERS = `window.backgrounderTest ??= (() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const runners = new WeakMap();

  // A frame script runs in the extension's process with the rights to look into its page.
  const FRAME_SCRIPT = 'data:application/javascript,' + encodeURIComponent(\`
    const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const scriptOf = (extension) => ExtensionContent.getContextByExtensionId(extension, content).sandbox;
    addMessageListener('backgrounder:run', async ({ data: { id, code, extension } }) => {
      const answer = {};
      try {
        const sandbox = extension ? scriptOf(extension) : Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        answer.value = await Cu.evalInSandbox('(async () => JSON.stringify(await (' + code + ')))()', sandbox);
      } catch (error) {
        answer.error = String(error);
      }
      sendAsyncMessage('backgrounder:done', { id, ...answer });
    });
    addMessageListener('backgrounder:heap', ({ data: { id } }) => {
      for (let times = 0; times < 3; times += 1) {
        Cu.forceGC();
        Cu.forceCC();
      }
      // Objects, strings, and the rest of what scripts have; then the parts that are not theirs.
      const sizes = Array.from({ length: 9 }, () => ({}));
      Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).sizeOfTab(content, ...sizes);
      const value = sizes.slice(0, 3).reduce((sum, size) => sum + size.value, 0);
      sendAsyncMessage('backgrounder:done', { id, value: JSON.stringify(value) });
    });\`);

  const popup = () => [...document.querySelectorAll('browser[webextension-view-type="popup"]')]
    .find((browser) => browser.currentURI?.spec.includes('/popup.html'));

  // The sidebar has a document of its own in the window, and our page lies in that.
  const sidebar = () => {
    const page = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
    return page?.currentURI?.spec.includes('/sidepanel.html') ? page : null;
  };
  const views = { popup, sidebar };
  const requests = [];

  // Keys as from a hand, to whatever has the focus.
  async function type(keys, held = []) {
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!keyboard.beginInputTransactionForTests(window)) throw new Error('The keyboard is taken.');
    for (const key of held) keyboard.keydown(new KeyboardEvent('', { key }));
    for (const key of keys) {
      const event = new KeyboardEvent('', { key });
      keyboard.keydown(event);
      keyboard.keyup(event);
      await wait(30);
    }
    for (const key of held) keyboard.keyup(new KeyboardEvent('', { key }));
  }

  return {
    ...views,
    requests: () => JSON.stringify(requests),
    async watchRequests(id) {
      const isOurs = (principal) => [principal?.addonPolicy?.id, principal?.contentScriptAddonPolicy?.id].includes(id);
      // Kept alive by the list of observers; a WebSocket begins as such a request, too.
      Services.obs.addObserver({
        observe(subject) {
          const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
          if (isOurs(loadInfo.triggeringPrincipal) || isOurs(loadInfo.loadingPrincipal)) requests.push(URI.spec);
        },
      }, 'http-on-opening-request');
    },
    async command(id, command) {
      WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(command);
    },
    async typeInAddressBar(text) {
      gURLBar.focus();
      gURLBar.select();
      await type(text);
      await gURLBar.lastQueryContextPromise;
      return JSON.stringify({ value: [...gURLBar.view.panel.querySelectorAll('.urlbarView-row')]
        .map((row) => row.querySelector('.urlbarView-title').textContent) });
    },
    async chooseInAddressBar(line) {
      await type([...Array(line).fill('ArrowDown'), 'Enter']);
    },
    async installWarnings(id) {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
      const addon = await AddonManager.getAddonByID(id);
      const told = ExtensionData.formatPermissionStrings({ addon, type: 'install', permissions: addon.installPermissions }, { fullDomainsList: true });
      return JSON.stringify([...told.msgs, told.dataCollectionPermissions.msg].filter(Boolean));
    },
    async withholdSites(id) {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      const { origins } = await ExtensionPermissions.get(id);
      await ExtensionPermissions.remove(id, { permissions: [], origins: [...origins], data_collection: [] }, extension);
    },
    async openPrivateWindow(id, address) {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      if (!WebExtensionPolicy.getByID(id).privateBrowsingAllowed) {
        await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] });
        await (await AddonManager.getAddonByID(id)).reload();
      }
      const opened = OpenBrowserWindow({ private: true });
      while (opened.document.readyState !== 'complete' || !opened.gBrowserInit?.delayedStartupFinished) await wait(50);
      opened.gBrowser.fixupAndLoadURIString(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
      while (opened.gBrowser.currentURI.spec !== address || opened.gBrowser.selectedBrowser.webProgress.isLoadingDocument) await wait(50);
    },
    background: (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      return [...extension.views].find((view) => view.viewType === 'background').xulBrowser;
    },
    async openPopup(id) {
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionParent.apiManager.asyncLoadModule('browserAction');
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
      for (let tries = 0; tries < 100 && !popup(); tries += 1) await wait(50);
      if (!popup()) throw new Error('The popup did not open.');
      await wait(300);
    },
    async close(view) {
      if (view === 'sidebar') window.SidebarController.hide();
      else popup()?.closest('panel')?.hidePopup();
      await wait(200);
    },
    heapOf(id, address) {
      const tab = () => gBrowser.browsers.find((browser) => browser.currentURI.spec === address);
      return this.inBrowser(address === null ? this.background(id) : tab(), null, { what: 'heap' });
    },
    // With an extension's id, where its content script runs.
    async inBrowser(browser, code, { what = 'run', extension } = {}) {
      if (!browser) throw new Error('There is no such page of the extension.');
      if (!runners.has(browser)) {
        browser.messageManager.loadFrameScript(FRAME_SCRIPT, false);
        runners.set(browser, true);
      }
      const id = Math.random();
      return new Promise((resolve) => {
        const listener = ({ data }) => {
          if (data.id !== id) return;
          browser.messageManager.removeMessageListener('backgrounder:done', listener);
          resolve(data.error === undefined ? '{"value":' + (data.value ?? 'null') + '}' : JSON.stringify({ error: data.error }));
        };
        browser.messageManager.addMessageListener('backgrounder:done', listener);
        browser.messageManager.sendAsyncMessage('backgrounder:' + what, { id, code, extension });
      });
    },
    async click(view, x, y) {
      const browser = views[view]();
      const { left, top } = browser.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        const buttons = type === 'mousedown' ? 1 : 0;
        browser.ownerDocument.defaultView.synthesizeMouseEvent(type, left + x, top + y, { button: 0, clickCount: 1, buttons }, {});
      }
      await wait(100);
    },
    async key(view, { held, key }) {
      views[view]().focus();
      await type([key], held);
    },
    async picture(view) {
      const browser = views[view]();
      const { width, height } = browser.getBoundingClientRect();
      const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = width * 2;
      canvas.height = height * 2;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    },
  };
})(), null`;
