import browser from 'webextension-polyfill';
import type { Library } from '../../library/library.ts';
import type { EntityId } from '../../linking/types.ts';
import type { SavedArticle } from '../../notes/saved/saved-article.ts';
import type { SavedLinks } from '../../notes/saved/saved-database.ts';
import type { SavedStore } from '../../notes/saved/saved-store.ts';
import { applyCorrections } from '../../settings/apply-corrections.ts';
import { type Settings, hostOf } from '../../settings/settings.ts';
import { findLinks } from './linked-page.ts';

/** What is needed to find the entities that articles name; null while the pack does not load. */
export interface Linking {
  readonly library: Library;
  readonly settings: Settings;
  /** Tells this pack from others. */
  readonly pack: string;
}

/** The entities that an article names, as the reader corrected them. */
export function linksOf({ library, settings, pack }: Linking, article: SavedArticle): SavedLinks {
  const { id, headline, language, text } = article;
  const links = applyCorrections(
    findLinks(library, `${headline}\n${text}`, language),
    settings.corrections,
    hostOf(id),
  );
  return { id, pack, entities: [...new Set<EntityId>(links.map(({ entity }) => entity))] };
}

/** Articles whose texts are read, and links written, at once. */
const AT_ONCE = 50;
/** So many articles are linked before others have a turn, some ten milliseconds. */
const BETWEEN_PAUSES = 5;

/**
 * Finds anew what articles name, little by little.
 * @param ids for example those that were linked with another pack, or not at all
 */
export async function linkAnew(store: SavedStore, linking: Linking, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const found: SavedLinks[] = [];
    for (const [id, text] of await store.texts(ids.slice(from, from + AT_ONCE))) {
      const head = await store.head(id);
      if (head) found.push(linksOf(linking, { ...head, text }));
      if (found.length % BETWEEN_PAUSES === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    await store.link(found);
  }
}

/** A sum over the bundled pack: the extension's version would not tell two builds apart. */
export async function packSum(): Promise<string> {
  const response = await fetch(browser.runtime.getURL('entities.pack'));
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return [...sum.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
