import type { Unreadable } from '../../messages/protocol.ts';

/**
 * Why nothing can be marked on a page, whatever the reader allows; null where something may be.
 * @param address of the page; undefined where the browser keeps it from us
 * @param type of the document, as `text/html`; 'refused' where no script of ours may run in it, null where that is not known
 */
export function whyUnreadable(address: string | undefined, type: string | null): Unreadable | null {
  const kind = type === null || type === 'refused' ? null : kindOfType(type);
  if (kind) return kind;
  if (address === undefined || !URL.canParse(address)) return type === 'refused' ? 'guarded' : null;
  const { protocol, hostname, pathname } = new URL(address);
  // Firefox shows a PDF by a page of its own, into which it lets nobody.
  if (type === 'refused' && /\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol !== 'http:' && protocol !== 'https:') return OWN_SCHEMES[protocol] ?? 'browser';
  if (STORES.some((store) => `${hostname}${pathname}`.startsWith(store))) return 'store';
  return type === 'refused' ? 'guarded' : null;
}

function kindOfType(type: string): Unreadable | null {
  if (type === 'application/pdf') return 'pdf';
  return /^(?:image|video|audio)\//.test(type) ? 'media' : null;
}

/** What is none of the browser's own pages, though it is none of the web's either. */
const OWN_SCHEMES: Readonly<Record<string, Unreadable>> = {
  'file:': 'file',
  'view-source:': 'source',
  'chrome-extension:': 'extension',
  'moz-extension:': 'extension',
  'data:': 'guarded',
  'blob:': 'guarded',
};

/** Where extensions come from: browsers keep all of them from changing what is said there. */
const STORES: readonly string[] = [
  'addons.mozilla.org/',
  'chromewebstore.google.com/',
  'chrome.google.com/webstore',
  'microsoftedge.microsoft.com/addons',
  'addons.opera.com/',
];
