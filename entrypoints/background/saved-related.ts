import { pageLanguage } from '../../languages/guess-language.ts';
import type { Library } from '../../library/library.ts';
import type { EntityId, Link } from '../../linking/types.ts';
import type { SavedHead } from '../../notes/saved/saved-article.ts';
import type { SavedStore } from '../../notes/saved/saved-store.ts';
import type { ArticleBeside } from '../../related/articles-beside.ts';
import type { PlaceOf } from './outlet-places.ts';

/** So many names of a page are looked up, those that tell most of it. */
const MOST_NAMES = 8;
/** A name in more articles than this share says nothing of a story. */
const MOST_SHARE = 0.25;
/** So many saved articles are read, and compared with the page. */
const MOST_READ = 8;
/** News says first what it is about; the library's own accounts are no longer. UTF-16 units. */
const LEAD = 1_200;

/** The saved articles that name most of what a page names, those saved last before others, told as the library tells its own. */
export async function savedBeside(
  library: Library,
  store: SavedStore,
  placeOf: PlaceOf,
  links: readonly Link[],
): Promise<ArticleBeside[]> {
  const shared = new Map<SavedHead, number>();
  await Promise.all(
    tellingNames(library, links).map(async ([entity, weight]) => {
      for (const head of await store.on(entity)) shared.set(head, (shared.get(head) ?? 0) + weight);
    }),
  );
  const closest = [...shared]
    .toSorted(([a, one], [b, other]) => other - one || b.savedAt - a.savedAt)
    .slice(0, MOST_READ)
    .map(([head]) => head);
  if (closest.length === 0) return [];
  const ids = closest.map(({ id }) => id);
  const [texts, named] = await Promise.all([store.texts(ids), store.entitiesIn(ids)]);
  return closest.map((head) => ({
    article: asArticle(head, texts.get(head.id) ?? '', placeOf),
    entities: named.get(head.id) ?? [],
  }));
}

/** The names that tell most of a page, each with how much: what few articles name, and the page often. */
function tellingNames(library: Library, links: readonly Link[]): (readonly [EntityId, number])[] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of links) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count, share: library.articleShare(id) }))
    .filter(({ share }) => share <= MOST_SHARE)
    .map(({ id, count, share }) => [id, (1 - share) * (1 + Math.log2(count))] as const)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_NAMES);
}

function asArticle(head: SavedHead, text: string, placeOf: PlaceOf): ArticleBeside['article'] {
  const { id, headline, outlet, published, language } = head;
  const { outletCountry, outletKind } = placeOf({ outlet, address: id });
  return {
    id,
    url: id,
    title: headline === '' ? id : headline,
    outlet,
    outletCountry,
    outletKind,
    published,
    dateHint: null,
    language: pageLanguage(text, language) ?? 'und',
    facts: [text.slice(0, LEAD)],
    stance: '',
    topics: [],
    tier: 'extra',
    confidence: 'high',
    note: null,
  };
}
