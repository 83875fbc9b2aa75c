import type { FileAnswer, FileImportAnswer, Task } from '../../components/notes-port.ts';
import { askBackground } from '../../messages/send.ts';
import { FileProblem } from '../../notes/formats/file-problem.ts';
import { cutParts } from '../../notes/formats/parts.ts';
import { readNotesFile } from '../../notes/formats/read-file.ts';
import type { Notebook } from '../../notes/plan-import.ts';
import type { SavedArticle } from '../../notes/saved/saved-article.ts';
import type { Settings } from '../../settings/settings.ts';
import { commitSaved, sendSaved } from './import-saved.ts';

/** Reads a file, sends what is in it to the background, and asks what importing it would do. */
export async function readFile(file: File, { onProgress, signal }: Task): Promise<FileAnswer> {
  let parts: readonly Notebook[];
  let settings: Settings | null;
  let saved: readonly SavedArticle[];
  try {
    const read = await readNotesFile(file);
    parts = cutParts(read);
    ({ settings, saved } = read);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { state: 'odd', place: error.place, reason: error.reason };
  }
  const id = crypto.randomUUID();
  const drop = async () => {
    await Promise.all([askBackground('dropImport', { id }), askBackground('undoSavedImport', { id })]);
  };
  try {
    const count = await send(id, parts, { onProgress, signal });
    signal.throwIfAborted();
    const articles = await sendSaved(id, saved, signal);
    signal.throwIfAborted();
    if (!count || articles === null) return { state: 'failed' };
    const hasSettings = settings !== null;
    return { state: 'read', file: { name: file.name, count, articles, hasSettings, drop, commit } };
  } catch (error) {
    await drop();
    throw error;
  }

  async function commit(task: Task): Promise<FileImportAnswer> {
    // The articles first: where the notes are refused, they go again, and nothing was imported.
    const refusal = await commitSaved(id, saved, file.name, task.signal);
    if (refusal !== null) return { state: 'refused', reason: refusal };
    const answer = await commitNotes(task);
    if (answer.state === 'refused') await askBackground('undoSavedImport', { id });
    if (answer.state === 'imported' && settings) {
      await askBackground('changeSettings', { change: { kind: 'takeOver', settings } });
    }
    return answer;
  }

  async function commitNotes(task: Task): Promise<FileImportAnswer> {
    const asked = { id, parts: parts.length, name: file.name };
    const answer = await askBackground('commitImport', asked);
    if (answer.state !== 'startAgain') return answer;
    // The background was stopped while the reader thought it over.
    await send(id, parts, task);
    const again = await askBackground('commitImport', asked);
    return again.state === 'startAgain' ? { state: 'refused', reason: 'unavailable' } : again;
  }
}

/** Sends all parts; once more where the background was stopped in the midst of it. */
async function send(id: string, parts: readonly Notebook[], { onProgress, signal }: Task) {
  for (const _ of [1, 2]) {
    for (const [part, { notes, revisions }] of parts.entries()) {
      signal.throwIfAborted();
      await askBackground('sendImport', { id, part, notes, revisions });
      onProgress((part + 1) / (parts.length + 1));
    }
    const preview = await askBackground('previewImport', { id, parts: parts.length });
    if (preview.state === 'ready') return preview.count;
  }
  return null;
}
