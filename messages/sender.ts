/** What browsers say of who sent a message; none of it can be made up by the sender. */
export interface Sender {
  readonly id?: string;
  readonly origin?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly documentId?: string;
  readonly tab?: { readonly id?: number; readonly active?: boolean; readonly incognito?: boolean };
}

/** Ours, as the browser names it. */
export interface Own {
  readonly id: string;
  /** Without a slash at its end. */
  readonly origin: string;
}

/** Our own pages, and our scripts in the pages of others, where whoever has broken the page's process speaks for them. */
export type SenderClass = 'page' | 'content';

/** Which class a message's sender is of; null for strangers, and for anybody of whom the browser does not say enough. */
export function classOfSender(sender: Sender, own: Own): SenderClass | null {
  const { id, origin, url, frameId = 0, tab } = sender;
  if (id !== own.id || origin === undefined || url === undefined) return null;
  // None of our pages is shown in a frame.
  if (origin === own.origin) return url.startsWith(`${own.origin}/`) && frameId === 0 ? 'page' : null;
  const isInTab = tab?.id !== undefined && tab.id >= 0 && sender.frameId !== undefined;
  return isInTab && isOfWeb(url, origin) ? 'content' : null;
}

function isOfWeb(url: string, origin: string): boolean {
  return /^https?:/.test(url) && URL.canParse(url) && new URL(url).origin === origin;
}
