import type { Place } from '../../components/explorer-state.ts';

/** The part of `storage.session` that is needed. It forgets when the browser is closed. */
export interface SessionStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

interface Stored extends Place {
  readonly tabId: number;
  readonly at: number;
}

/** A popup that is opened again later than this is opened for something new. */
const FORGOTTEN_MS = 10 * 60 * 1000;

/** Where the popup, or the side panel, stands over a tab. */
interface Viewed {
  readonly page: string;
  readonly tabId: number;
}

/** Keeps where the reader is, for a popup closes at every click beside it. */
export async function rememberPlace(
  store: SessionStore,
  { page, tabId }: Viewed,
  place: Place,
): Promise<void> {
  await store.set({ [keyOf(page)]: { ...place, tabId, at: Date.now() } satisfies Stored });
}

/** Where the reader was over this tab a moment ago, or null. */
export async function recallPlace(store: SessionStore, { page, tabId }: Viewed): Promise<Place | null> {
  const key = keyOf(page);
  const stored = (await store.get(key))[key] as Stored | undefined;
  if (!stored || stored.tabId !== tabId || Date.now() - stored.at > FORGOTTEN_MS) return null;
  const { query, filters, entity, isText } = stored;
  return { query, filters, entity, isText };
}

/** Keeps how far down the reader is, px. */
export async function rememberScroll(
  store: SessionStore,
  { page, tabId }: Viewed,
  scroll: number,
): Promise<void> {
  await store.set({ [`lastScroll:${page}`]: { scroll, tabId } });
}

/** How far down the reader was over this tab, px; it holds for the place that is recalled with it. */
export async function recallScroll(store: SessionStore, { page, tabId }: Viewed): Promise<number> {
  const key = `lastScroll:${page}`;
  const stored = (await store.get(key))[key] as { scroll: number; tabId: number } | undefined;
  return stored?.tabId === tabId ? stored.scroll : 0;
}

function keyOf(page: string): string {
  return `lastPlace:${page}`;
}
