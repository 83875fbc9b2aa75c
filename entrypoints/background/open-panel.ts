import browser from 'webextension-polyfill';
import type { PanelRequest } from '../../messages/protocol.ts';
import { tellPages } from '../../messages/send.ts';

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/**
 * Opens what was asked for in the side panel where there is one, else in the popup.
 * Must be called before anything is awaited: both open only for a click that is just being handled.
 * @returns whether it opened; windows without a toolbar have no place for either. What was asked for waits a
 * while, for the reader who then presses our button
 */
export async function openPanel(tabId: number, request: PanelRequest): Promise<boolean> {
  const [opened] = await Promise.all([open(tabId), leaveRequest(request)]);
  return opened;
}

async function open(tabId: number): Promise<boolean> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  try {
    await (sidePanel ? sidePanel.open({ tabId }) : browser.action.openPopup());
    return true;
  } catch (error) {
    console.info('Neither panel nor popup opened; whoever asked says so.', error);
    return false;
  }
}

const KEY = 'panelRequest';
/** A request that nobody has taken is forgotten after so long: the reader has gone on to something else. */
const REQUEST_MS = 60_000;

/** Leaves word for the page that opens, or is open, what is wanted. */
async function leaveRequest(request: PanelRequest): Promise<void> {
  await browser.storage.session.set({ [KEY]: { request, at: Date.now() } });
  await tellPages('requested', {});
}

/** What was asked for, once. */
export async function takeRequest(): Promise<PanelRequest | null> {
  const { [KEY]: left } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  const { request, at } = (left ?? {}) as { request?: PanelRequest; at?: number };
  return request !== undefined && Date.now() - (at ?? 0) < REQUEST_MS ? request : null;
}
