import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import type { Envelope } from '../../messages/protocol.ts';
import type { NoteWriter } from './note-writer.ts';

/**
 * Lets the background answer some messages, one after the other, until its n-th operation on a store; there it goes
 * no further and is stopped, with its transactions open.
 * @returns the last answer, where all were answered before
 */
export async function stopAtOperation(
  browser: DrivenBrowser,
  { page }: NoteWriter,
  messages: readonly Envelope[],
  at: number,
): Promise<'stopped' | { readonly answer: unknown }> {
  await browser.inBackground(haltAt(at));
  const end = await page.evaluate(
    // Whoever is halted answers nothing any more; it says by another way that it is.
    `(async () => {
      const channel = new BroadcastChannel('halted');
      const halted = new Promise((resolve) => channel.addEventListener('message', () => resolve('stopped')));
      const answered = (async () => {
        let answer;
        for (const message of ${JSON.stringify(messages)}) answer = await chrome.runtime.sendMessage(message);
        return { answer };
      })();
      try {
        return await Promise.race([halted, answered]);
      } finally {
        channel.close();
      }
    })()`,
  );
  await browser.stopBackground();
  return end as Awaited<ReturnType<typeof stopAtOperation>>;
}

/**
 * The n-th operation from now on, and all that come after it, are never done and never answered. Transactions that
 * have begun are kept from ending by questions without end: it is the browser that must take them back.
 */
function haltAt(at: number): string {
  return `(() => {
    let left = ${at};
    const isHalted = () => {
      if (left <= 0) return true;
      left -= 1;
      if (left === 0) new BroadcastChannel('halted').postMessage(null);
      return left === 0;
    };
    const deaf = { addEventListener: { value() {} }, removeEventListener: { value() {} } };
    const never = Object.create(IDBRequest.prototype, deaf);
    const { get } = IDBObjectStore.prototype;
    const held = new WeakSet();
    const hold = (store) => {
      if (held.has(store.transaction)) return;
      held.add(store.transaction);
      const again = () => void (get.call(store, 0).onsuccess = again);
      again();
    };
    const wrap = (prototype, names, halt) => {
      for (const name of names) {
        const original = prototype[name];
        prototype[name] = function (...args) { return isHalted() ? halt(this) : original.apply(this, args); };
      }
    };
    const haltIn = (store) => (hold(store), never);
    wrap(IDBFactory.prototype, ['open'], () => Object.create(IDBOpenDBRequest.prototype, deaf));
    wrap(IDBObjectStore.prototype, ['get', 'getAll', 'getKey', 'put', 'delete', 'count', 'clear'], haltIn);
    wrap(IDBIndex.prototype, ['getAll'], (index) => haltIn(index.objectStore));
    const silence = () => new Promise(() => {});
    wrap(chrome.storage.local, ['get', 'set', 'remove'], silence);
    // It may be stopped when all is written, and before it hears of it.
    for (const name of ['set', 'remove']) {
      const counted = chrome.storage.local[name];
      chrome.storage.local[name] = function (...args) {
        return counted.apply(this, args).then(() => (isHalted() ? silence() : undefined));
      };
    }
  })()`;
}
