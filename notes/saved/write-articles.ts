/** What is written of articles, within one transaction. */
import { type SavedImport, planSavedUndo } from './plan-saved-import.ts';
import { type SavedArticle, type SavedHead, changedAt, headOf } from './saved-article.ts';
import type { SavedWriting } from './saved-database.ts';
import { changeTexts } from './text-index.ts';

/** Imports articles over what is here of them; with the id of an import that was made, nothing. */
export async function importArticles(
  writing: SavedWriting,
  articles: readonly SavedArticle[],
  record: Pick<SavedImport, 'id' | 'name' | 'at'>,
): Promise<void> {
  const imports = writing.objectStore('imports');
  if (articles.length === 0 || (await imports.getKey(record.id)) !== undefined) return;
  const here = new Set(await writing.objectStore('heads').getAllKeys());
  const before: SavedArticle[] = [];
  await inBatches(articles, async (article) => {
    if (!here.has(article.id)) return putArticle(writing, article);
    // Each request finds what the ones before it have left: this one is read before it is written over.
    const [was] = await Promise.all([stored(writing, article.id), putAnew(writing, article)]);
    if (was) before.push(was);
  });
  await changeTexts(
    writing,
    articles.map(({ id }) => id),
  );
  const left = articles.map((article) => [article.id, changedAt(article)] as const);
  await imports.put({ ...record, left, before });
}

/** Takes an import back, where it can be. */
export async function undoImport(
  writing: SavedWriting,
  here: ReadonlyMap<string, SavedHead>,
  id: string,
): Promise<void> {
  const record = await writing.objectStore('imports').get(id);
  if (!record) return;
  const undo = planSavedUndo(here, record);
  await dropArticles(writing, undo.drop);
  await inBatches(undo.put, (article) => putAnew(writing, article));
  await changeTexts(
    writing,
    undo.put.map((article) => article.id),
  );
  await writing.objectStore('imports').delete(id);
}

/** Forgets articles for good. */
export async function dropArticles(writing: SavedWriting, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (id) => drop(writing, id));
  await changeTexts(writing, ids);
}

/** An article over what was there of it, but for its links and its text's place in the index. */
export async function putArticle(writing: SavedWriting, article: SavedArticle): Promise<void> {
  await together(
    () => writing.objectStore('heads').put(headOf(article)),
    () => writing.objectStore('texts').put({ id: article.id, text: article.text }),
  );
}

/** As one that has not been linked yet. */
async function putAnew(writing: SavedWriting, article: SavedArticle): Promise<void> {
  await together(
    () => putArticle(writing, article),
    () => writing.objectStore('links').delete(article.id),
  );
}

/** Asks for all at once; one that fails as it is asked is heard of together with those beside it. */
async function together(...asks: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(asks.map(async (ask) => ask()));
}

/** So many are asked for without waiting for each: the way to the database and back is what takes time. */
const BATCH = 100;

export async function inBatches<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) {
    await Promise.all(items.slice(from, from + BATCH).map(work));
  }
}

async function drop(writing: SavedWriting, id: string): Promise<void> {
  await Promise.all(
    (['heads', 'texts', 'links'] as const).map(async (store) => writing.objectStore(store).delete(id)),
  );
}

async function stored(writing: SavedWriting, id: string): Promise<SavedArticle | null> {
  const [head, row] = await Promise.all([
    (async () => writing.objectStore('heads').get(id))(),
    (async () => writing.objectStore('texts').get(id))(),
  ]);
  return head && row ? { ...head, text: row.text } : null;
}
