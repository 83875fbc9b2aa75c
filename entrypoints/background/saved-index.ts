import type { SavedHead } from '../../notes/saved/saved-article.ts';
import type { SavedStore } from '../../notes/saved/saved-store.ts';
import type { IndexPart, TextChange } from '../../notes/saved/text-index.ts';
import { type ArticlesPart, changeParts } from '../../search/index-parts.ts';
import { savedColumns } from '../../search/saved-columns.ts';
import { SAVED_INDEX_VERSION, createSavedIndexBuilder } from '../../search/saved-document.ts';
import { type SearchIndex, openIndex } from '../../search/search-index.ts';
import type { SavedSide } from '../../search/search-saved.ts';
import type { PlaceOf } from './outlet-places.ts';
import { createSavedTexts } from './saved-texts.ts';

/** The index of what was saved, kept as its texts are, behind whoever saves. */
export interface SavedIndex {
  /** What is searched now. What very many articles lack of it is not waited for. */
  side(): Promise<SavedSide<SavedHead>>;
  readonly texts: SavedSide['texts'];
  /** Some articles are others now; null: any may be. */
  changed(ids: readonly string[] | null): void;
  /** Indexes what is not yet indexed, step by step. */
  catchUp(): Promise<void>;
}

interface OpenPart {
  readonly part: IndexPart;
  readonly index: SearchIndex;
}

/** Articles that are indexed in one step, and written. */
const AT_ONCE = 100;
/** So many are read into words before others have a turn, some ten milliseconds. */
const BETWEEN_PAUSES = 5;
/** A search waits until so many are indexed, some fifty milliseconds. */
const WAITED_FOR = 50;

/** @param onCaughtUp is called when more than a search waits for was indexed */
export function createSavedIndex(
  store: SavedStore,
  placeOf: () => Promise<PlaceOf>,
  onCaughtUp: () => void,
): SavedIndex {
  const texts = createSavedTexts(store);
  let parts: Promise<readonly OpenPart[]> | null = null;
  let view: Promise<SavedSide<SavedHead>> | null = null;
  let working = Promise.resolve();
  /** Goes up with each change of articles; up to which of them all is known to be indexed. */
  let changes = 1;
  let indexedUpTo = 0;

  return {
    async side() {
      await openParts();
      if (indexedUpTo < changes) {
        const left = idsIn(await store.textChanges()).length;
        // Where there is no room for it, what is in the index is found all the same.
        const done = catchUp().catch((error: unknown) => {
          console.error('What was saved is not all indexed.', error);
        });
        if (left <= WAITED_FOR) await done;
      }
      return (view ??= look().catch((error: unknown) => {
        view = null;
        throw error;
      }));
    },
    texts: texts.read,
    changed(ids) {
      changes += 1;
      view = null;
      texts.forget(ids);
      if (ids === null) parts = null;
    },
    catchUp,
  };

  /** One after the other: two at a time would write over each other's parts. */
  function catchUp(): Promise<void> {
    const next = working.then(work);
    working = next.catch(() => {});
    return next;
  }

  async function work(): Promise<void> {
    let indexed = 0;
    for (;;) {
      const upTo = changes;
      const all = await store.textChanges();
      if (all.length === 0) {
        indexedUpTo = upTo;
        break;
      }
      indexed += await takeStep(all);
    }
    if (indexed > WAITED_FOR) onCaughtUp();
  }

  /** Indexes the first of what was changed; how many articles these were. */
  async function takeStep(all: readonly TextChange[]): Promise<number> {
    const taken = firstOf(all);
    const ids = idsIn(taken);
    const open = await openParts();
    const read = await store.texts(ids);
    const heads = (await Promise.all(ids.map(async (id) => store.head(id)))).flatMap((head) => head ?? []);
    const here = heads.filter(({ id }) => read.has(id));
    const added = here.length === 0 ? null : await index(here, read);
    const known = new Set(here.map(({ id }) => id));
    const forgotten = new Set(ids.filter((id) => !known.has(id)));
    const before = new Map<ArticlesPart, OpenPart>(open.map((one) => [one.part, one]));
    const now = await Promise.all(
      changeParts([...before.keys()], added, forgotten).map(
        async (part) => before.get(part) ?? openPart(await sealed(part)),
      ),
    );
    const put = now.flatMap(({ part }) => (before.has(part) ? [] : [part]));
    const stays = new Set(now.map(({ part }) => part.id));
    const drop = open.flatMap(({ part }) => (stays.has(part.id) ? [] : [part.id]));
    const isDone = await store.takeIndexStep({ changes: taken, put, drop, done: new Set(ids) });
    parts = isDone ? Promise.resolve(now) : null;
    view = null;
    return ids.length;
  }

  function openParts(): Promise<readonly OpenPart[]> {
    parts ??= load().catch((error: unknown) => {
      parts = null;
      throw error;
    });
    return parts;
  }

  /** The parts as they are kept; none, and all is to be indexed anew, where one cannot be read or articles are in none. */
  async function load(): Promise<readonly OpenPart[]> {
    const stored = await store.textIndex();
    try {
      const open = await Promise.all(stored.parts.map(checkedPart));
      const indexed = open.flatMap(({ part }) => part.articles);
      const covered = new Set([...indexed, ...idsIn(stored.changes)]);
      if (stored.articles.every((id) => covered.has(id))) return open;
      console.info('Some saved articles are in no part of the index: it is made anew.');
    } catch (error) {
      console.info('The index of what was saved is made anew.', error);
    }
    await store.startIndexAnew();
    changes += 1;
    return [];
  }

  /** @param isAgain whether the parts were read anew for it */
  async function look(isAgain = false): Promise<SavedSide<SavedHead>> {
    const [open, heads, unindexed, outletOf] = await Promise.all([
      openParts(),
      store.heads(),
      store.textChanges(),
      placeOf(),
    ]);
    const known = new Map(heads.map((head) => [head.id, head]));
    for (const id of idsIn(unindexed)) known.delete(id);
    const lastWith = new Map(open.flatMap(({ part }, at) => part.articles.map((id) => [id, at] as const)));
    if (!isAgain && [...known.keys()].some((id) => !lastWith.has(id))) {
      // Indexed since the parts were read: now, or by another background that was not quite gone.
      parts = null;
      return look(true);
    }
    const articles = open.map(({ part }, at) =>
      part.articles.map((id) => (lastWith.get(id) === at ? (known.get(id) ?? null) : null)),
    );
    const columns = savedColumns(articles, ({ id, outlet }) => outletOf({ outlet, address: id }));
    return {
      parts: open.map(({ index: searched }, at) => ({
        index: searched,
        articles: articles[at]!,
        columns: columns[at]!,
      })),
      texts: texts.read,
    };
  }
}

/** So many changes that a step has enough to do. */
function firstOf(changes: readonly TextChange[]): TextChange[] {
  const taken: TextChange[] = [];
  let count = 0;
  for (const change of changes) {
    if (count >= AT_ONCE) break;
    const articles = change.articles.slice(0, AT_ONCE - count);
    taken.push({ ...change, articles });
    count += articles.length;
  }
  return taken;
}

function idsIn(changes: readonly TextChange[]): string[] {
  return [...new Set(changes.flatMap(({ articles }) => articles))];
}

async function index(articles: readonly SavedHead[], texts: ReadonlyMap<string, string>) {
  const builder = createSavedIndexBuilder();
  for (const [at, article] of articles.entries()) {
    if (at > 0 && at % BETWEEN_PAUSES === 0) await new Promise((resolve) => setTimeout(resolve));
    builder.add({ ...article, text: texts.get(article.id) ?? '' });
  }
  return { articles: articles.map(({ id }) => id), bytes: builder.finish() };
}

async function sealed(part: ArticlesPart): Promise<IndexPart> {
  const { id, articles, bytes } = part;
  return { id, articles, bytes, version: SAVED_INDEX_VERSION, sum: await sumOf(bytes) };
}

/** @throws Error where it is not what was written, or by other rules */
async function checkedPart(part: IndexPart): Promise<OpenPart> {
  if (part.version !== SAVED_INDEX_VERSION) throw new Error(`It is of version ${part.version}.`);
  if (part.sum !== (await sumOf(part.bytes))) throw new Error('A part of it is damaged.');
  return openPart(part);
}

function openPart(part: IndexPart): OpenPart {
  const opened = openIndex(part.bytes);
  if (opened.count('saved') !== part.articles.length) throw new Error('A part of it has other articles.');
  return { part, index: opened };
}

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
