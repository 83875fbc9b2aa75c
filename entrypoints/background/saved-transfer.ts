import type { AnswerOf, PayloadOf } from '../../messages/protocol.ts';
import type { SavedCalls } from '../../messages/saved-calls.ts';
import { takeSaved } from '../../notes/formats/parts.ts';
import { checkSaved } from '../../notes/saved/check-saved.ts';
import type { SavedArticle } from '../../notes/saved/saved-article.ts';
import type { SavedStore } from '../../notes/saved/saved-store.ts';
import { refusalOf } from '../../notes/refusal.ts';

/** Articles that are read for one message: some megabytes, where they are of the usual length. */
const AT_ONCE = 250;

type Answers = {
  readonly [
    Name in
      | 'exportSaved'
      | 'sendSavedImport'
      | 'previewSavedImport'
      | 'commitSavedImport'
      | 'undoSavedImport'
      | 'listSavedImports'
  ]: (payload: PayloadOf<SavedCalls, Name>) => Promise<AnswerOf<SavedCalls, Name>>;
};

/** Saved articles that go out and come in with the notes, in parts. */
export function createSavedTransfer(store: SavedStore): Answers {
  /** What has come in of imports that are not yet made. A background that was stopped has lost them: they are sent anew. */
  const incoming = new Map<string, Map<number, readonly SavedArticle[]>>();

  return {
    async exportSaved({ after }) {
      const [found, heads] = await Promise.all([store.articles(after, AT_ONCE), store.heads()]);
      const articles = takeSaved(found);
      const isLast = found.length < AT_ONCE && articles.length === found.length;
      return { articles, next: isLast ? null : (articles.at(-1)?.id ?? null), total: heads.length };
    },

    async sendSavedImport({ id, part, articles }) {
      const parts = incoming.get(id) ?? new Map<number, readonly SavedArticle[]>();
      parts.set(part, articles.map(checkSaved));
      incoming.set(id, parts);
    },

    async previewSavedImport({ id, parts }) {
      const articles = gathered(id, parts);
      return articles
        ? { state: 'ready', count: await store.previewImport(articles) }
        : { state: 'startAgain' };
    },

    async commitSavedImport({ id, parts, name }) {
      const articles = gathered(id, parts);
      if (!articles) return { state: 'startAgain' };
      try {
        const count = await store.import(articles, { id, name, at: Date.now() });
        incoming.delete(id);
        return { state: 'imported', count };
      } catch (error) {
        console.error('The saved articles could not be imported.', error);
        return { state: 'refused', reason: refusalOf(error).reason };
      }
    },

    async undoSavedImport({ id }) {
      incoming.delete(id);
      try {
        await store.undoImport(id);
        return { undone: true };
      } catch (error) {
        console.error('The import of saved articles could not be taken back.', error);
        return { undone: false };
      }
    },

    async listSavedImports() {
      const imports = await store.imports();
      return imports
        .toSorted((a, b) => b.at - a.at)
        .map(({ id, name, at, left }) => ({ id, name, at, count: left.length }));
    },
  };

  /** What was sent, where all of it is there. */
  function gathered(id: string, parts: number): SavedArticle[] | null {
    const sent = incoming.get(id);
    const inOrder = Array.from({ length: parts }, (_, part) => sent?.get(part));
    return inOrder.includes(undefined) ? null : inOrder.flatMap((part) => part ?? []);
  }
}
