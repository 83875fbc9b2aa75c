import type { HostilePage } from '../hostile-page.ts';

/** Pages that put traps into what their world shares with ours by name. */
export const PROTOTYPES: readonly HostilePage[] = [
  {
    does: 'has all DOM methods throw, and notes whoever calls them',
    first: `
      globalThis.calls = 0;
      for (const prototype of [Node, Element, HTMLElement, Document, CharacterData, Range, ShadowRoot, EventTarget].map((one) => one.prototype)) {
        for (const name of Object.getOwnPropertyNames(prototype)) {
          const own = Object.getOwnPropertyDescriptor(prototype, name);
          if (!own.configurable || name === 'constructor' || name === 'addEventListener' || name === 'removeEventListener') continue;
          const trap = () => { calls += 1; throw new Error('trap: ' + name); };
          if (typeof own.value === 'function') Object.defineProperty(prototype, name, { ...own, value: trap });
          else if (own.get) Object.defineProperty(prototype, name, { ...own, get: trap });
        }
      }`,
    script: 'setTimeout(() => done(calls), 300)',
    hidesCard: true,
  },
  {
    does: 'has arrays, maps, promises and JSON throw',
    first: `
      globalThis.calls = 0;
      const trap = () => { calls += 1; throw new Error('trap'); };
      for (const name of ['push', 'map', 'filter', 'flatMap', 'some', 'every', 'find', 'join', 'slice', 'reduce', 'at', 'entries'])
        Array.prototype[name] = trap;
      for (const name of ['get', 'set', 'has', 'delete', 'entries']) Map.prototype[name] = Set.prototype[name] = WeakMap.prototype[name] = trap;
      Promise.prototype.then = trap;
      JSON.stringify = JSON.parse = trap;`,
    script: 'setTimeout(() => done(calls), 300)',
    hidesCard: true,
  },
  {
    does: 'listens to everything with which something could be marked or shown',
    first: `
      globalThis.calls = [];
      const listen = (target, name) => {
        const own = Object.getOwnPropertyDescriptor(target, name);
        if (!own) return;
        const note = (what) => function (...given) { calls.push(name + ' ' + given.map(String)); return Reflect.apply(what, this, given); };
        if (own.set) Object.defineProperty(target, name, { ...own, set: note(own.set) });
        else if (typeof own.value === 'function') target[name] = note(own.value);
      };
      for (const name of ['set', 'delete', 'clear', 'forEach']) listen(HighlightRegistry.prototype, name);
      for (const name of ['add', 'delete']) listen(globalThis.Highlight.prototype, name);
      for (const name of ['attachShadow', 'append', 'remove', 'setAttribute']) listen(Element.prototype, name);
      for (const name of ['showPopover', 'hidePopover', 'popover', 'focus']) listen(HTMLElement.prototype, name);
      for (const name of ['adoptedStyleSheets', 'createElement']) listen(Document.prototype, name);
      for (const name of ['replaceSync', 'insertRule']) listen(CSSStyleSheet.prototype, name);
      for (const name of ['dispatchEvent', 'addEventListener']) listen(EventTarget.prototype, name);
      for (const name of ['postMessage', 'setTimeout', 'requestAnimationFrame', 'getComputedStyle', 'fetch']) listen(globalThis, name);`,
    script: 'const before = calls.length; setTimeout(() => done(calls.slice(before + 1).join()), 300)',
  },
  {
    does: 'has given every object setters for what we write',
    first: `
      globalThis.calls = [];
      for (const name of ['popover', 'name', 'payload', 'runtime', 'backgrounder', 'backgrounderReads', 'backgrounderCard', 'mode', 'signal', 'capture', 'kind', 'state'])
        Object.defineProperty(Object.prototype, name, { configurable: true, get: () => undefined, set: () => { calls.push(name); } });`,
    script: 'setTimeout(() => done(calls.join()), 300)',
  },
  {
    does: 'has frozen its document, its body and the list of highlights',
    script:
      'for (const one of [document, document.body, document.documentElement, CSS, CSS.highlights, Object.prototype, Node.prototype]) try { Object.freeze(one); } catch {} done(Object.isFrozen(document.body))',
  },
  {
    does: 'has no body as far as its own scripts can tell',
    hidesCard: true,
    script:
      "Object.defineProperty(document, 'body', { get: () => null }); Object.defineProperty(document, 'documentElement', { get: () => null }); done(document.body)",
  },
];
