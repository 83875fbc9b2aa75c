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
 * @returns whether it opened; windows without a toolbar have no place for either
 */
export async function openEditor(tabId: number): Promise<boolean> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  try {
    await (sidePanel ? sidePanel.open({ tabId }) : browser.action.openPopup());
    return true;
  } catch (error) {
    console.info('The place for notes did not open; the card says where it is.', error);
    return false;
  }
}

const KEY = 'requestedEntity';
/** A request that nobody has taken is forgotten after so long: the reader has gone on to something else. */
const REQUEST_MS = 60_000;

/** Leaves word for the page that opens, or is open, which entity is wanted. */
export async function requestEntity(entity: EntityId): Promise<void> {
  await browser.storage.session.set({ [KEY]: { entity, at: Date.now() } });
  await tellPages('entityRequested', {});
}

/** The entity that was asked for, once. */
export async function takeRequestedEntity(): Promise<EntityId | null> {
  const { [KEY]: request } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  const { entity, at } = (request ?? {}) as { entity?: EntityId; at?: number };
  return entity !== undefined && Date.now() - (at ?? 0) < REQUEST_MS ? entity : null;
}
