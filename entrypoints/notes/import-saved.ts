import type { RefusalReason } from '../../notes/refusal.ts';
import { askBackground } from '../../messages/send.ts';
import { cutSaved } from '../../notes/formats/parts.ts';
import type { SavedArticle } from '../../notes/saved/saved-article.ts';

/** Why saved articles did not come in; null: they did, or there are none. */
export type SavedRefusal = RefusalReason | null;

/**
 * Sends a file's saved articles to the background; once more where that was stopped in the midst of it.
 * @returns how many an import would write; null where it could not be done
 */
export async function sendSaved(
  id: string,
  articles: readonly SavedArticle[],
  signal: AbortSignal,
): Promise<number | null> {
  const parts = cutSaved(articles);
  if (parts.length === 0) return 0;
  for (const _ of [1, 2]) {
    for (const [part, sent] of parts.entries()) {
      signal.throwIfAborted();
      await askBackground('sendSavedImport', { id, part, articles: sent });
    }
    const preview = await askBackground('previewSavedImport', { id, parts: parts.length });
    if (preview.state === 'ready') return preview.count;
  }
  return null;
}

/** Imports the articles that were sent, whole or not at all. */
export async function commitSaved(
  id: string,
  articles: readonly SavedArticle[],
  name: string,
  signal: AbortSignal,
): Promise<SavedRefusal> {
  const parts = cutSaved(articles).length;
  if (parts === 0) return null;
  let answer = await askBackground('commitSavedImport', { id, parts, name });
  if (answer.state === 'startAgain') {
    // The background was stopped while the reader thought it over.
    await sendSaved(id, articles, signal);
    answer = await askBackground('commitSavedImport', { id, parts, name });
  }
  if (answer.state === 'imported') return null;
  return answer.state === 'refused' ? answer.reason : 'unavailable';
}
