/** What a page has found out about whoever else is in it, by probe. */
export type Report = Readonly<Record<string, unknown>>;

/** What `installProbes` leaves in the page. */
export interface Probes {
  /** What all probes have found until now. */
  report(): Report;
  /**
   * What they had found when the page last saw that nothing was marked; null while it is so. Without the traps: for
   * these the page changes itself.
   */
  beforeFirstMark(): Report | null;
}

/** A page's first line: all that it tries to notice us by. */
export const PROBES = (ownNames: readonly string[]): string =>
  `<script>(${String(installProbes)})(${JSON.stringify(ownNames)}); document.currentScript.remove();</script>`;

/**
 * Runs in the page, before everything else there.
 * @param ownNames words that would give us away, to be used as names of events, elements and classes
 */
function installProbes(ownNames: readonly string[]): void {
  const heard: Record<string, string[]> = {};
  const looks: Record<string, () => unknown> = {};
  /** While the probes themselves are at work. */
  let isBusy = false;
  const note = (probe: string, what: () => string) => {
    if (isBusy) return;
    isBusy = true;
    const told = what();
    // What a test does in the page is not what the page is after.
    if (!told.includes('pptr:')) heard[probe] = [...(heard[probe] ?? []), told];
    isBusy = false;
  };

  /** A function of the browser's that tells when somebody calls it. */
  const wrap = (what: string, owner: object, ...names: string[]) => {
    const probe = `calls: ${what}`;
    heard[probe] ??= [];
    for (const name of names) {
      const holder = owner as Record<string, unknown>;
      const kept = holder[name];
      if (typeof kept !== 'function') continue;
      holder[name] = function wrapped(this: unknown, ...given: unknown[]): unknown {
        note(probe, () => `${name} ${new Error('who').stack}`);
        return Reflect.apply(kept, this, given);
      };
    }
  };
  /** A property that tells when somebody reads or writes it. */
  const trap = (what: string, owner: object, name: string) => {
    const probe = `calls: ${what}`;
    heard[probe] ??= [];
    const kept = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(owner), name);
    Object.defineProperty(owner, name, {
      configurable: true,
      get(): unknown {
        note(probe, () => `${name} ${new Error('who').stack}`);
        return kept?.get?.call(owner);
      },
    });
  };

  const globals = new Set(Object.getOwnPropertyNames(window));
  const prototypes = [
    Node,
    Element,
    HTMLElement,
    Document,
    Event,
    EventTarget,
    Array,
    Object,
    Function,
    Promise,
    String,
  ].map(({ name, prototype }) => ({ name, prototype: prototype as object }));
  const namesOf = () =>
    prototypes.map(({ name, prototype }) => `${name}: ${Reflect.ownKeys(prototype).length}`);
  const namesBefore = namesOf().join();

  heard['mutations'] = [];
  // What the parser writes is the page's own: `elements` tells if there is more.
  let isParsed = false;
  const mutations = new MutationObserver((records) => {
    for (const { type, target, attributeName } of isParsed ? records : [])
      note('mutations', () => `${type} ${target.nodeName} ${attributeName}`);
  });
  mutations.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener('DOMContentLoaded', () => {
    mutations.takeRecords();
    isParsed = true;
    look();
  });

  wrap('dispatchEvent', EventTarget.prototype, 'dispatchEvent');
  wrap('addEventListener', EventTarget.prototype, 'addEventListener', 'removeEventListener');
  wrap('postMessage', window, 'postMessage');
  wrap('message ports', MessagePort.prototype, 'postMessage', 'start');
  wrap('broadcasts', BroadcastChannel.prototype, 'postMessage');
  wrap('attachShadow', Element.prototype, 'attachShadow', 'attachInternals');
  wrap('custom elements', CustomElementRegistry.prototype, 'define', 'get', 'whenDefined');
  wrap(
    'insertion',
    Node.prototype,
    'appendChild',
    'insertBefore',
    'replaceChild',
    'removeChild',
    'cloneNode',
  );
  wrap(
    'append',
    Element.prototype,
    'append',
    'prepend',
    'before',
    'after',
    'replaceWith',
    'remove',
    'insertAdjacentElement',
  );
  wrap(
    'creation',
    Document.prototype,
    'createElement',
    'createTextNode',
    'createRange',
    'createTreeWalker',
    'adoptNode',
  );
  wrap('attributes', Element.prototype, 'getAttribute', 'setAttribute', 'hasAttribute', 'getAttributeNames');
  wrap(
    'queries',
    Document.prototype,
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'elementFromPoint',
  );
  wrap('queries in elements', Element.prototype, 'querySelector', 'querySelectorAll', 'matches', 'closest');
  wrap(
    'layout',
    Element.prototype,
    'getBoundingClientRect',
    'getClientRects',
    'checkVisibility',
    'scrollIntoView',
  );
  wrap('style', window, 'getComputedStyle', 'matchMedia');
  wrap('style sheets', CSSStyleSheet.prototype, 'insertRule', 'deleteRule', 'replace', 'replaceSync');
  wrap('ranges', Range.prototype, 'setStart', 'setEnd', 'getClientRects', 'toString');
  wrap('selection', window, 'getSelection', 'find');
  wrap('network', window, 'fetch');
  wrap('older network', XMLHttpRequest.prototype, 'open', 'send');
  wrap('beacons', Navigator.prototype, 'sendBeacon');
  wrap('timers', window, 'setTimeout', 'setInterval', 'requestIdleCallback', 'queueMicrotask');
  wrap('storage', Storage.prototype, 'getItem', 'setItem');
  wrap('databases', IDBFactory.prototype, 'open', 'databases');
  wrap('history', History.prototype, 'pushState', 'replaceState');
  wrap('console', console, 'log', 'warn', 'error', 'debug');
  wrap('built-ins', Array.prototype, 'push', 'map', 'filter', 'flatMap');
  wrap('words', String.prototype, 'normalize', 'matchAll', 'split', 'codePointAt');
  wrap('language', Intl.Segmenter.prototype, 'segment');
  for (const name of ['title', 'cookie', 'head', 'adoptedStyleSheets', 'scrollingElement'])
    trap('properties of the document', document, name);
  for (const name of ['origin', 'name', 'parent', 'opener']) trap('properties of the window', window, name);

  const EVENTS =
    'message messageerror error unhandledrejection securitypolicyviolation storage scroll resize selectionchange selectstart toggle beforetoggle animationstart transitionrun slotchange copy beforecopy hashchange popstate fullscreenchange contentvisibilityautostatechange'
      .split(' ')
      .concat(ownNames.flatMap((name) => [name, `${name}:content:wxt:content-script-started`]));
  heard['events'] = [];
  for (const kind of EVENTS) window.addEventListener(kind, ({ type }) => note('events', () => type), true);

  let seenByObserver: string[] = [];
  const observeParts = () => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries as (IntersectionObserverEntry & { isVisible?: boolean })[])
          if (entry.isIntersecting && entry.isVisible === false) seenByObserver.push(entry.target.nodeName);
      },
      { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    for (const element of document.querySelectorAll('h1, p')) observer.observe(element);
  };
  document.addEventListener('DOMContentLoaded', observeParts);

  looks['what covers paragraphs'] = () => [...new Set(seenByObserver)];
  looks['new globals'] = () =>
    Object.getOwnPropertyNames(window).filter((name) => !globals.has(name) && name !== 'probes');
  looks['keys of prototypes'] = () => namesOf().join() === namesBefore;
  looks['frames'] = () => window.length;
  looks['chrome'] = () => Object.keys((window as { chrome?: object }).chrome ?? {});
  looks['browser'] = () =>
    ['browser', 'moz', 'runtime'].map((name) => typeof (window as unknown as Record<string, unknown>)[name]);
  looks['highlights'] = () => [...CSS.highlights.keys()].length;
  looks['adopted sheets'] = () => Reflect.get(Document.prototype, 'adoptedStyleSheets', document).length;
  looks['sheets'] = () => [...document.styleSheets].map(({ cssRules }) => cssRules.length);
  // The browser asks for a picture of the site when it pleases.
  looks['resources'] = () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/favicon.ico'))
      .sort();
  looks['marks of time'] = () =>
    ['mark', 'measure'].flatMap((type) => performance.getEntriesByType(type)).map(({ name }) => name);
  looks['attributes of roots'] = () =>
    [document.documentElement, document.head, document.body].map((root) => root?.getAttributeNames());
  looks['properties of roots'] = () =>
    [document.documentElement, document.body].flatMap((root) => Object.keys(root ?? {}));
  looks['elements'] = () => document.getElementsByTagName('*').length;
  looks['ends'] = () => [
    document.documentElement.lastElementChild?.nodeName,
    document.body?.lastChild?.nodeName,
  ];
  looks['the page as text'] = () => document.documentElement.outerHTML;
  looks['variables'] = () => {
    const style = getComputedStyle(document.documentElement);
    return Array.from(style).filter((name) => name.startsWith('--'));
  };
  const springTraps = () => {
    const words = [
      ...ownNames,
      'card',
      'card-frame',
      'note',
      'mark',
      'popup',
      'panel',
      'label',
      'menu',
      'sheet',
      'unseen',
    ];
    const tags = ['div', 'span', 'mark', 'a', 'dialog', 'section', 'backgrounder-card', 'ruby'];
    const box = document.createElement('div');
    let found = 0;
    document.documentElement.append(box);
    for (let index = 0; index < 200; index += 1) {
      const element = document.createElement(tags[index % tags.length]!);
      const word = words[index % words.length]!;
      element.id = word;
      element.className = `${word} ${word}-${index}`;
      element.textContent = 'Panel of Experts';
      box.append(element);
      const { color, display, position, textDecoration, backgroundColor, animationName, content } =
        getComputedStyle(element);
      const plain = getComputedStyle(box);
      if (color !== plain.color || position !== 'static' || backgroundColor !== plain.backgroundColor)
        found += 1;
      if (
        animationName !== 'none' ||
        content !== 'normal' ||
        (element.tagName !== 'A' && /underline/.test(textDecoration))
      )
        found += 1;
      if (display === 'flex' || display === 'grid') found += 1;
    }
    box.remove();
    return found;
  };
  looks['what lies where'] = () =>
    Array.from(
      { length: 64 },
      (_, at) => document.elementFromPoint((at % 8) * 120 + 20, Math.floor(at / 8) * 90 + 20)?.nodeName,
    );
  looks['extent'] = () => [
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
    scrollX,
    scrollY,
  ];
  looks['focus'] = () => [
    document.activeElement?.nodeName,
    getSelection()?.rangeCount,
    getSelection()?.toString(),
  ];
  looks['stored'] = () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    history.length > 0,
    location.href,
  ];
  looks['fonts'] = () => document.fonts.size;
  looks['animations'] = () => document.getAnimations().length;
  looks['worker'] = () => navigator.serviceWorker?.controller ?? null;
  looks['plugins'] = () => navigator.plugins.length;
  looks['stacks'] = () => new Error('who').stack?.match(/[\w-]+-extension:[^\s)]*/g) ?? [];
  looks['native code'] = () =>
    [Element.prototype.getAnimations, Date.now, CSS.supports].map((native) => native.toString());

  const report = (): Report => {
    isBusy = true;
    const found = Object.fromEntries(Object.entries(looks).map(([probe, look]) => [probe, look()]));
    isBusy = false;
    return JSON.parse(JSON.stringify({ ...heard, ...found })) as Report;
  };
  // Looks at every frame until something is marked, and keeps what it saw before that.
  let before: Report | null = null;
  let isMarked = false;
  const poll = requestAnimationFrame.bind(window);
  const look = () => {
    isMarked = CSS.highlights.size > 0;
    if (isMarked) return;
    before = report();
    poll(look);
  };
  const reportWithTraps = () => {
    isBusy = true;
    const sprung = springTraps();
    mutations.takeRecords();
    isBusy = false;
    return { ...report(), '200 traps': sprung };
  };
  Object.assign(window, {
    probes: { report: reportWithTraps, beforeFirstMark: () => (isMarked ? before : null) },
  });
}

/** The probes of both reports that found something else in one than in the other, and what. */
export function differences(one: Report, other: Report): string[] {
  return Object.keys(one)
    .filter((probe) => probe in other && JSON.stringify(one[probe]) !== JSON.stringify(other[probe]))
    .map((probe) => `${probe}: ${JSON.stringify(one[probe])} and ${JSON.stringify(other[probe])}`);
}
