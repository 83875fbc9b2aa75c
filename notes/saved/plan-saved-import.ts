import { type SavedArticle, type SavedHead, changedAt } from './saved-article.ts';

/** An import of saved articles that can be undone. */
export interface SavedImport {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  readonly at: number;
  /** Every article that it wrote, with the moment of its last change: one that was changed since is not undone. */
  readonly left: readonly (readonly [string, number])[];
  /** The articles among them that were here before, as they were. */
  readonly before: readonly SavedArticle[];
}

/**
 * The articles of a file that are to be written over what is here: those that are new, or were saved later than what
 * is here was saved or removed. A file takes nothing away.
 */
export function laterThan(
  stored: ReadonlyMap<string, SavedHead>,
  file: readonly SavedArticle[],
): SavedArticle[] {
  return file.filter((article) => {
    const known = stored.get(article.id);
    return !known || (article.removedAt === null && article.savedAt > changedAt(known));
  });
}

/** What is written, and taken out, to take an import back. */
export function planSavedUndo(
  stored: ReadonlyMap<string, SavedHead>,
  { left, before }: SavedImport,
): { readonly put: readonly SavedArticle[]; readonly drop: readonly string[] } {
  const untouched = new Set(
    left
      .filter(([id, at]) => {
        const known = stored.get(id);
        return known !== undefined && changedAt(known) === at;
      })
      .map(([id]) => id),
  );
  const were = new Set(before.map(({ id }) => id));
  return {
    put: before.filter(({ id }) => untouched.has(id)),
    drop: [...untouched].filter((id) => !were.has(id)),
  };
}
