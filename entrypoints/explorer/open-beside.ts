import browser from 'webextension-polyfill';
import type { PanelRequest } from '../../messages/protocol.ts';
import { askBackground } from '../../messages/send.ts';
import { sidePanel } from '../extension-page/side-panel.ts';

/** Opens the side panel, or Firefox's sidebar, on what was asked for, and lets the popup go. */
export async function openBeside(request: PanelRequest | null): Promise<void> {
  // Firefox forgets the reader's click at the first await; Chromium does not, and wants to know the window.
  const opening = sidePanel ? null : browser.sidebarAction.open();
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined) return;
  // At once: where the panel takes the focus, the popup is gone before it has opened.
  await Promise.all([
    opening ?? sidePanel?.open({ windowId }),
    request && askBackground('leaveRequest', { request, windowId }),
  ]);
  window.close();
}
