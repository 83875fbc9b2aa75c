import browser from 'webextension-polyfill';
import type { ExportFormat, Task } from '../../components/notes-port.ts';
import { askBackground } from '../../messages/send.ts';
import { writeAnnotations } from '../../notes/formats/annotation-file.ts';
import { writeCsv } from '../../notes/formats/csv-file.ts';
import { writeMarkdown, zipMarkdown } from '../../notes/formats/markdown-file.ts';
import { writeNotebook } from '../../notes/formats/notebook-file.ts';
import type { Note, Revision } from '../../notes/note.ts';

/** Rows in one message: a few hundred kilobytes. */
const ROWS_AT_ONCE = 1000;

interface Gathered {
  readonly notes: readonly Note[];
  readonly revisions: readonly Revision[];
  readonly names: Readonly<Record<string, string>>;
}

/** Writes all notes into a file and lets the browser keep it where it keeps downloads. */
export async function exportFile(format: ExportFormat, { onProgress, signal }: Task): Promise<void> {
  const gathered = await gather(onProgress, signal);
  const { name, type, content } = await FORMATS[format](gathered);
  signal.throwIfAborted();
  const day = new Date().toLocaleDateString('sv');
  download(new Blob([content], { type }), `${name}-${day}.${EXTENSIONS[format]}`);
  if (!browser.extension.inIncognitoContext) await askBackground('keepExportTime', { what: 'exported' });
}

interface FileToKeep {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

const NAME = 'backgrounder-notes';

const EXTENSIONS: Record<ExportFormat, string> = {
  json: 'json',
  markdown: 'md',
  zip: 'zip',
  csv: 'csv',
  annotations: 'jsonld',
};

/** JSON has everything; for other programs, what was deleted is gone. */
const FORMATS: Record<ExportFormat, (gathered: Gathered) => Promise<FileToKeep>> = {
  async json({ notes, revisions }) {
    const { settings } = await askBackground('readSettings', {});
    return { name: NAME, type: 'application/json', content: writeNotebook({ notes, revisions, settings }) };
  },
  markdown: async (gathered) => ({
    name: NAME,
    type: 'text/markdown',
    content: writeMarkdown(live(gathered), nameIn(gathered)),
  }),
  zip: async (gathered) => ({
    name: `${NAME}-markdown`,
    type: 'application/zip',
    content: new Uint8Array(zipMarkdown(live(gathered), nameIn(gathered))),
  }),
  csv: async (gathered) => ({
    name: NAME,
    type: 'text/csv',
    content: writeCsv(live(gathered), nameIn(gathered)),
  }),
  annotations: async (gathered) => ({
    name: NAME,
    type: 'application/ld+json',
    content: writeAnnotations(live(gathered)),
  }),
};

async function gather(onProgress: Task['onProgress'], signal: AbortSignal): Promise<Gathered> {
  const notes: Note[] = [];
  const revisions: Revision[] = [];
  const names: Record<string, string> = {};
  for (let from = 0; ; from += ROWS_AT_ONCE) {
    signal.throwIfAborted();
    const part = await askBackground('exportNotes', { from, count: ROWS_AT_ONCE });
    notes.push(...part.notes);
    revisions.push(...part.revisions);
    Object.assign(names, part.names);
    onProgress(Math.min(1, (from + ROWS_AT_ONCE) / Math.max(1, part.total)));
    if (from + ROWS_AT_ONCE >= part.total) return { notes, revisions, names };
  }
}

function live({ notes }: Gathered): Note[] {
  return notes.filter(({ deletedAt }) => deletedAt === null);
}

function nameIn({ names }: Gathered): (entity: string) => string {
  return (entity) => names[entity] ?? entity;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has read it long before; a moment too early, and there would be no file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
