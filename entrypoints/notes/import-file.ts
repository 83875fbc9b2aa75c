import type { FileAnswer, FileImportAnswer, Task } from '../../components/notes-port.ts';
import { askBackground } from '../../messages/send.ts';
import { FileProblem } from '../../notes/formats/file-problem.ts';
import { readNotesFile } from '../../notes/formats/read-file.ts';
import type { Notebook } from '../../notes/plan-import.ts';

/** Rows in one message: a few hundred kilobytes. */
const ROWS_AT_ONCE = 1000;

/** Reads a file, sends what is in it to the background, and asks what importing it would do. */
export async function readFile(file: File, { onProgress, signal }: Task): Promise<FileAnswer> {
  let parts: readonly Notebook[];
  try {
    parts = partsOf(readNotesFile(await file.text()));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { state: 'odd', place: error.place, reason: error.reason };
  }
  const id = crypto.randomUUID();
  const drop = async () => askBackground('dropImport', { id });
  try {
    const count = await send(id, parts, { onProgress, signal });
    signal.throwIfAborted();
    if (!count) return { state: 'failed' };
    return { state: 'read', file: { name: file.name, count, drop, commit: (task) => commit(task) } };
  } catch (error) {
    await drop();
    throw error;
  }

  async function commit(task: Task): Promise<FileImportAnswer> {
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

/** A notebook in parts that fit into a message each; one at least, so that there is something to preview. */
function partsOf({ notes, revisions }: Notebook): Notebook[] {
  const parts: Notebook[] = [];
  for (let from = 0; from === 0 || from < notes.length; from += ROWS_AT_ONCE) {
    parts.push({ notes: notes.slice(from, from + ROWS_AT_ONCE), revisions: [] });
  }
  for (let from = 0; from < revisions.length; from += ROWS_AT_ONCE) {
    parts.push({ notes: [], revisions: revisions.slice(from, from + ROWS_AT_ONCE) });
  }
  return parts;
}
