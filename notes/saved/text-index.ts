/**
 * How the index of the saved texts is kept, in parts: bytes that this store does not look into, and which texts are not
 * in them as they are. Whatever writes a text says so in the same transaction; whatever puts texts into a part takes
 * it back in the same transaction. So it is always known what is to be done, wherever a background was stopped.
 */
import type { SavedDatabase, SavedWriting } from './saved-database.ts';

/** A part of the index. */
export interface IndexPart {
  /** Parts are in the order of their numbers: of an article that several have, the last has its text. */
  readonly id: number;
  /** By which rules it was made. */
  readonly version: number;
  /** The articles in it, by their ids, in the order in which they are numbered. */
  readonly articles: readonly string[];
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Tells whether the bytes are those that were written. */
  readonly sum: string;
}

/** Texts that were written, or forgotten, and are not yet in the index as they are. */
export interface TextChange {
  readonly id: number;
  readonly articles: readonly string[];
}

export interface TextIndex {
  readonly parts: readonly IndexPart[];
  readonly changes: readonly TextChange[];
  /** All that are kept, by their ids, removed ones too. */
  readonly articles: readonly string[];
}

/** A step towards an index of all texts as they are. */
export interface IndexStep {
  /** The changes that it goes by; where one of them is no more, it is not done. */
  readonly changes: readonly TextChange[];
  readonly put: readonly IndexPart[];
  /** The parts that go, by their numbers. */
  readonly drop: readonly number[];
  /** The articles that are in the index now as they were when the changes were read. */
  readonly done: ReadonlySet<string>;
}

/** Says that these texts are others now. */
export async function changeTexts(writing: SavedWriting, articles: readonly string[]): Promise<void> {
  if (articles.length > 0) await writing.objectStore('textChanges').add({ articles });
}

/** @returns parts and changes in the order in which they were made */
export async function readTextIndex(db: SavedDatabase): Promise<TextIndex> {
  const reading = db.transaction(['indexParts', 'textChanges', 'heads']);
  const [parts, changes, articles] = await Promise.all([
    reading.objectStore('indexParts').getAll(),
    reading.objectStore('textChanges').getAll(),
    reading.objectStore('heads').getAllKeys(),
  ]);
  return { parts, changes: changes as TextChange[], articles };
}

/** In the order in which they were made. */
export async function readTextChanges(db: SavedDatabase): Promise<readonly TextChange[]> {
  return (await db.getAll('textChanges')) as TextChange[];
}

/** @returns whether it was done: not where its changes are there no more, as after all was deleted */
export async function takeIndexStep(writing: SavedWriting, step: IndexStep): Promise<boolean> {
  const [changes, parts] = [writing.objectStore('textChanges'), writing.objectStore('indexParts')];
  const known = await Promise.all(step.changes.map(async ({ id }) => changes.get(id)));
  if (known.includes(undefined)) return false;
  await Promise.all([
    ...step.drop.map(async (id) => parts.delete(id)),
    ...step.put.map(async (part) => parts.put(part)),
    ...(known as TextChange[]).map(async ({ id, articles }) => {
      const left = articles.filter((article) => !step.done.has(article));
      await (left.length === 0 ? changes.delete(id) : changes.put({ id, articles: left }));
    }),
  ]);
  return true;
}

/** Forgets the index, and has all texts indexed anew. */
export async function startIndexAnew(writing: SavedWriting): Promise<void> {
  await Promise.all(
    (['indexParts', 'textChanges'] as const).map(async (store) => writing.objectStore(store).clear()),
  );
  await changeTexts(writing, await writing.objectStore('heads').getAllKeys());
}
