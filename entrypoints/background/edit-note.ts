import browser from 'webextension-polyfill';
import type { EntityId } from '../../linking/types.ts';
import { tellPages } from '../../messages/send.ts';

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/**
 * Opens the place where notes are written: the side panel where there is one, else the popup.
 * Must be called before anything is awaited: both open only for a click that is just being handled.
 */
export async function openEditor(tabId: number): Promise<void> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  await (sidePanel ? sidePanel.open({ tabId }) : browser.action.openPopup());
}

const KEY = 'requestedEntity';

/** Leaves word for the page that opens, or is open, which entity is wanted. */
export async function requestEntity(entity: EntityId): Promise<void> {
  await browser.storage.session.set({ [KEY]: entity });
  await tellPages('entityRequested', {});
}

/** The entity that was asked for, once. */
export async function takeRequestedEntity(): Promise<EntityId | null> {
  const { [KEY]: entity } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return typeof entity === 'string' ? entity : null;
}
