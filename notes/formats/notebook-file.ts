import { isCorrection, readSettings } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { NoteProblem, checkNote, checkRevision } from '../check-note.ts';
import type { Note, Revision } from '../note.ts';
import type { Notebook } from '../plan-import.ts';
import { checkSaved } from '../saved/check-saved.ts';
import type { SavedArticle } from '../saved/saved-article.ts';
import { FileProblem } from './file-problem.ts';

/** Everything that a reader has made, as one file holds it. */
export interface NotebookFile extends Notebook {
  /** The reader's choices, with every "not this"; null where the file has none. */
  readonly settings: Settings | null;
  readonly saved: readonly SavedArticle[];
}

const FORMAT = 'backgrounder-notes';
const VERSION = 1;

/**
 * One row a line, rows by their ids and fields in an order of their own, so that the same notes are the same bytes and
 * two files can be compared.
 */
export function writeNotebook({ notes, revisions, settings, saved }: NotebookFile): string {
  return `{
"format": ${JSON.stringify(FORMAT)},
"version": ${VERSION},
"settings": ${JSON.stringify(settings && readSettings(settings))},
"notes": [${linesOf(notes, FIELDS)}],
"revisions": [${linesOf(revisions, FIELDS)}]${saved.length === 0 ? '' : `,\n"saved": [${linesOf(saved, SAVED_FIELDS)}]`}
}
`;
}

/** Whether a value of JSON means to be a file of notes. */
export function isNotebookFile(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && (value as Record<string, unknown>)['format'] === FORMAT
  );
}

/**
 * Reads the JSON of a file of notes, whole or not at all.
 * @throws {FileProblem} that names the place and what is wrong there
 */
export function readNotebook(value: Readonly<Record<string, unknown>>): NotebookFile {
  checkVersion(value['version']);
  return {
    notes: rowsOf<Note>('notes', value['notes'], checkNote),
    revisions: rowsOf<Revision>('revisions', value['revisions'], checkRevision),
    settings: settingsOf(value['settings']),
    // A file without any has no list of them: it is what the version before there were any wrote.
    saved: rowsOf<SavedArticle>('saved', value['saved'] ?? [], checkSaved),
  };
}

/** The fields of notes and revisions: `JSON.stringify` writes those of a list alone, and in its order. */
const FIELDS = [
  ['id', 'note', 'target', 'kind', 'entity', 'page', 'address', 'title'],
  ['passage', 'exact', 'prefix', 'suffix', 'start', 'end'],
  ['text', 'tags', 'at', 'createdAt', 'updatedAt', 'revision', 'ancestors', 'copyOf', 'deletedAt'],
].flat();

const SAVED_FIELDS = 'id headline outlet published language savedAt removedAt isCut text'.split(' ');

function linesOf(rows: readonly { readonly id: string }[], fields: string[]): string {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.length === 0 ? '' : `\n${sorted.map((row) => JSON.stringify(row, fields)).join(',\n')}\n`;
}

function checkVersion(version: unknown): void {
  if (typeof version === 'number' && version > VERSION)
    throw new FileProblem('version', 'is from a newer version of Backgrounder');
  if (version !== VERSION) throw new FileProblem('version', version === undefined ? 'is missing' : 'is none');
}

function rowsOf<Value extends { readonly id: string }>(
  name: string,
  rows: unknown,
  check: (row: unknown) => Value,
): Value[] {
  if (!Array.isArray(rows)) throw new FileProblem(name, rows === undefined ? 'is missing' : 'is no list');
  const seen = new Set<string>();
  return rows.map((row, at) => {
    const value = checkAt(`${name}[${at}]`, row, check);
    if (seen.has(value.id)) throw new FileProblem(`${name}[${at}].id`, 'is there twice');
    seen.add(value.id);
    return value;
  });
}

function checkAt<Value>(place: string, row: unknown, check: (row: unknown) => Value): Value {
  try {
    return check(row);
  } catch (error) {
    if (!(error instanceof NoteProblem)) throw error;
    throw new FileProblem(error.path === '' ? place : `${place}.${error.path}`, error.reason);
  }
}

/** A choice that is missing, or was made by another version, has its default; a "not this" is the reader's own work. */
function settingsOf(value: unknown): Settings | null {
  if (value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value))
    throw new FileProblem('settings', value === undefined ? 'is missing' : 'is no object');
  const { corrections = [] } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(corrections)) throw new FileProblem('settings.corrections', 'is no list');
  const odd = corrections.findIndex((correction) => !isCorrection(correction));
  if (odd >= 0) throw new FileProblem(`settings.corrections[${odd}]`, 'is no correction');
  return readSettings(value);
}
