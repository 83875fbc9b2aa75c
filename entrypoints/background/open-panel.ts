import browser from 'webextension-polyfill';
import type { PanelRequest } from '../../messages/protocol.ts';
import { tellPages } from '../../messages/send.ts';
import { sidePanel } from '../extension-page/side-panel.ts';

/** A tab beside which something is to be opened. */
interface TabBeside {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/**
 * Opens what was asked for in the side panel; in Firefox in the sidebar if that is open, else in the popup.
 * Must be called before anything is awaited: the side panel opens only for a click that is just being handled.
 * @returns whether it opened; windows without a toolbar have no place for either. What was asked for waits a
 * while, for the reader who then presses our button
 */
export async function openPanel(
  { id, windowId }: TabBeside,
  request: PanelRequest | Promise<PanelRequest | null>,
): Promise<boolean> {
  if (id === undefined || windowId === undefined) return false;
  const [opened] = await Promise.all([open(id, windowId), leave()]);
  return opened;

  async function leave(): Promise<void> {
    const asked = await request;
    if (asked) await leaveRequest(windowId!, asked);
  }
}

async function open(tabId: number, windowId: number): Promise<boolean> {
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    // Firefox opens its sidebar for a click in our own pages alone (docs/browser-bugs.md).
    else if (!(await browser.sidebarAction.isOpen({ windowId }))) await browser.action.openPopup();
    return true;
  } catch (error) {
    console.info('Neither panel nor popup opened; whoever asked says so.', error);
    return false;
  }
}

const KEY = 'panelRequest';
/** A request that nobody has taken is forgotten after so long: the reader has gone on to something else. */
const REQUEST_MS = 60_000;

/** Leaves word for the page of ours that opens, or is open, in a window what is wanted. */
export async function leaveRequest(windowId: number, request: PanelRequest): Promise<void> {
  await browser.storage.session.set({ [KEY]: { request, at: Date.now() } });
  await tellPages('requested', { windowId });
}

/** What was asked for, once. */
export async function takeRequest(): Promise<PanelRequest | null> {
  const { [KEY]: left } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  const { request, at } = (left ?? {}) as { request?: PanelRequest; at?: number };
  return request !== undefined && Date.now() - (at ?? 0) < REQUEST_MS ? request : null;
}
