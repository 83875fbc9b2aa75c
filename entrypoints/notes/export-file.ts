import browser from 'webextension-polyfill';
import type { ExportFormat, Task } from '../../components/notes-port.ts';
import type { ExportPart } from '../../messages/protocol.ts';
import type { SavedPart } from '../../messages/saved-calls.ts';
import { askBackground } from '../../messages/send.ts';
import { writeAnnotations } from '../../notes/formats/annotation-file.ts';
import { writeCsv } from '../../notes/formats/csv-file.ts';
import { writeMarkdown, zipMarkdown } from '../../notes/formats/markdown-file.ts';
import { writeNotebook } from '../../notes/formats/notebook-file.ts';
import { type FindEntity, linkedNames } from '../../notes/markdown.ts';
import type { Note, Revision } from '../../notes/note.ts';
import type { Place } from '../../notes/rows.ts';
import type { SavedArticle } from '../../notes/saved/saved-article.ts';

/** Rows in one message: a few hundred kilobytes, where they are of the usual length. */
const ROWS_AT_ONCE = 1000;

interface Gathered {
  readonly notes: readonly Note[];
  readonly revisions: readonly Revision[];
  readonly names: ReadonlyMap<string, string>;
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

/** JSON has everything; for other programs, what was deleted is gone, and what is no note is left out. */
const FORMATS: Record<ExportFormat, (gathered: Gathered) => Promise<FileToKeep>> = {
  async json({ notes, revisions }) {
    const { settings } = await askBackground('readSettings', {});
    const content = writeNotebook({ notes, revisions, settings, saved: await gatherSaved() });
    return { name: NAME, type: 'application/json', content };
  },
  markdown: async (gathered) => ({
    name: NAME,
    type: 'text/markdown',
    content: writeMarkdown(gathered.notes, nameIn(gathered)),
  }),
  zip: async (gathered) => ({
    name: `${NAME}-markdown`,
    type: 'application/zip',
    content: new Uint8Array(zipMarkdown(gathered.notes, nameIn(gathered), await finderFor(gathered))),
  }),
  csv: async (gathered) => ({
    name: NAME,
    type: 'text/csv',
    content: writeCsv(gathered.notes, nameIn(gathered)),
  }),
  annotations: async (gathered) => ({
    name: NAME,
    type: 'application/ld+json',
    content: writeAnnotations(gathered.notes),
  }),
};

async function gather(onProgress: Task['onProgress'], signal: AbortSignal): Promise<Gathered> {
  const notes: Note[] = [];
  const revisions: Revision[] = [];
  const names = new Map<string, string>();
  let after: Place | null = null;
  do {
    signal.throwIfAborted();
    const part: ExportPart = await askBackground('exportNotes', { after, count: ROWS_AT_ONCE });
    notes.push(...part.notes);
    revisions.push(...part.revisions);
    for (const [entity, name] of part.names) names.set(entity, name);
    onProgress(Math.min(1, (notes.length + revisions.length) / Math.max(1, part.total)));
    after = part.next;
  } while (after);
  return { notes, revisions, names };
}

/** Which entities the links in all notes mean, asked at once. */
async function finderFor({ notes }: Gathered): Promise<FindEntity> {
  const names = [...new Set(notes.flatMap(({ text }) => linkedNames(text)))];
  const entities = await askBackground('entitiesNamed', { names });
  const found = new Map(names.map((name, at) => [name, entities[at] ?? null]));
  return (name) => found.get(name) ?? null;
}

async function gatherSaved(): Promise<SavedArticle[]> {
  const saved: SavedArticle[] = [];
  let after: string | null = null;
  do {
    const part: SavedPart = await askBackground('exportSaved', { after });
    saved.push(...part.articles);
    after = part.next;
  } while (after !== null);
  return saved;
}

function nameIn({ names }: Gathered): (entity: string) => string {
  return (entity) => names.get(entity) ?? entity;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has read it long before; a moment too early, and there would be no file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
