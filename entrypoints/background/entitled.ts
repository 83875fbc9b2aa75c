import browser from 'webextension-polyfill';
import type { EntityId } from '../../linking/types.ts';
import type { Sender } from '../../messages/sender.ts';

/** Which entities a page may ask about: those that we found in it, and those that what we told it of these names. */
export interface Entitlements {
  /** Resolves once the page may ask. */
  grant(sender: Sender, entities: Iterable<EntityId>): Promise<void>;
  /** At once, unless this background has just begun to run. */
  has(sender: Sender, entity: EntityId): boolean | Promise<boolean>;
}

/** What one document may ask about; the last granted stands last. */
interface Grant {
  readonly document: string;
  readonly entities: readonly EntityId[];
}

/** A page and those that the reader may come back to, or that is drawn ahead. */
const MOST_DOCUMENTS = 5;
/** More than a reader opens in a day on one page; the first granted go first. */
const MOST_ENTITIES = 2000;

/**
 * Kept for each tab as long as the browser runs and the tab is there, in memory: the background is stopped while pages
 * stay open.
 */
export function createEntitlements(): Entitlements {
  const byTab = new Map<number, readonly Grant[]>();
  browser.tabs.onRemoved.addListener((tabId) => {
    byTab.delete(tabId);
    void browser.storage.session.remove(keyOf(tabId));
  });

  return {
    async grant(sender, entities) {
      const tabId = tabOf(sender);
      await grantsIn(tabId);
      // As it is now: others may have been granted meanwhile.
      const before = byTab.get(tabId) ?? [];
      const after = withGrant(before, documentOf(sender), entities);
      byTab.set(tabId, after);
      // Not waited for: marks and cards do not depend on it.
      if (after !== before) void keep(tabId, after);
    },
    has(sender, entity) {
      const grants = grantsIn(tabOf(sender));
      return grants instanceof Promise
        ? grants.then((read) => isGranted(read, sender, entity))
        : isGranted(grants, sender, entity);
    },
  };

  function grantsIn(tabId: number): readonly Grant[] | Promise<readonly Grant[]> {
    return byTab.get(tabId) ?? recall(tabId);
  }

  async function recall(tabId: number): Promise<readonly Grant[]> {
    const key = keyOf(tabId);
    const { [key]: stored } = await browser.storage.session.get(key);
    const grants = byTab.get(tabId) ?? (stored as readonly Grant[] | undefined) ?? [];
    byTab.set(tabId, grants);
    return grants;
  }
}

function isGranted(grants: readonly Grant[], sender: Sender, entity: EntityId): boolean {
  return grants.some(
    ({ document, entities }) => document === documentOf(sender) && entities.includes(entity),
  );
}

/** The same list where nothing is granted that was not before. */
function withGrant(
  grants: readonly Grant[],
  document: string,
  entities: Iterable<EntityId>,
): readonly Grant[] {
  const before = grants.find((grant) => grant.document === document);
  const known = new Set(before?.entities);
  const size = known.size;
  for (const entity of entities) known.add(entity);
  if (known.size === size) return grants;
  const others = grants.filter((grant) => grant !== before);
  return [...others, { document, entities: [...known].slice(-MOST_ENTITIES) }].slice(-MOST_DOCUMENTS);
}

/** The document that a message came from; earlier browsers do not name it, but where it is. */
function documentOf({ documentId, frameId, origin }: Sender): string {
  return documentId ?? `${frameId} ${origin}`;
}

function tabOf({ tab }: Sender): number {
  return tab?.id ?? -1;
}

function keyOf(tabId: number): string {
  return `entitled ${tabId}`;
}

async function keep(tabId: number, grants: readonly Grant[]): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: grants });
  } catch (error) {
    // The page may ask for as long as this background runs.
    console.info('What a page may ask was not kept.', error);
  }
}
