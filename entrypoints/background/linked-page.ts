import { pageLanguage } from '../../languages/guess-language.ts';
import { entityLine } from '../../library/describe-entity.ts';
import type { EntityLine } from '../../library/entity-page.ts';
import type { Library } from '../../library/library.ts';
import { paintOrder } from '../../library/paint-order.ts';
import { linkText } from '../../linking/link-text.ts';
import type { EntityId, Link } from '../../linking/types.ts';
import type { LinkAnswer } from '../../messages/protocol.ts';
import { applyCorrections } from '../../settings/apply-corrections.ts';
import type { Settings } from '../../settings/settings.ts';

/** A page's text, and what tells its language and its site. */
interface PageToLink {
  readonly text: string;
  readonly language: string | null;
  readonly host: string | null;
}

/** What a page's tab is told of its links. */
export function linkPage(
  library: Library,
  settings: Settings,
  page: PageToLink,
): Extract<LinkAnswer, { readonly state: 'linked' }> {
  const links = linksOnPage(library, settings, page);
  const listed = new Set([...new Set(links.map(({ entity }) => entity))].slice(0, MOST_LINES));
  // What is painted is listed, too: the list is the keyboard's way to it.
  const paintable = links.filter(({ entity }) => listed.has(entity));
  return {
    state: 'linked',
    links,
    entities: linesOf(library, [...listed]),
    painted: paintOrder(library, page.text, paintable, settings.paintFamiliar),
    reading: { density: settings.density, trigger: settings.trigger },
  };
}

/** The links of a page, as the reader corrected them, in reading order. */
export function linksOnPage(library: Library, settings: Settings, page: PageToLink): readonly Link[] {
  return applyCorrections(findLinks(library, page.text, page.language), settings.corrections, page.host);
}

/** The links in an English text of ours that would be painted on a page. */
export function linkSample(library: Library, text: string): Link[] {
  const links = findLinks(library, text, 'en');
  const painted = new Set(paintOrder(library, text, links, false));
  return links.filter(({ entity }) => painted.has(entity));
}

/** The links in a text, as the data has them. */
export function findLinks(library: Library, text: string, language: string | null): Link[] {
  return [...linkText(library.lexicon, text, pageLanguage(text, language), spentAfter(LINKING_MS))];
}

/** Entities as lines of a list; those that the library does not have are left out. */
export function linesOf(library: Library, entities: readonly EntityId[]): EntityLine[] {
  return entities.flatMap((id) => entityLine(library, id) ?? []);
}

/** So many entities of a page are listed, the first ones; no page of the news names more, and nobody reads more. */
const MOST_LINES = 120;

/** A page that takes longer, as only a hostile one does, gets the links that were found by then. */
const LINKING_MS = 2000;

function spentAfter(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}
