import type { Notebook } from '../plan-import.ts';
import type { Note, Revision } from '../note.ts';
import { NoteProblem, checkNote, checkRevision } from '../check-note.ts';
import { FileProblem } from './file-problem.ts';

/** Everything that a reader has made, as one file holds it. */
export interface NotebookFile extends Notebook {
  /** The reader's choices, as they are stored; whoever takes them reads them as such. */
  readonly settings: unknown;
}

const FORMAT = 'backgrounder-notes';
const VERSION = 1;

/** One row a line and in an order of their own, so that the same notes are the same bytes, and two files can be compared. */
export function writeNotebook({ notes, revisions, settings }: NotebookFile): string {
  return `{
"format": ${JSON.stringify(FORMAT)},
"version": ${VERSION},
"settings": ${JSON.stringify(settings)},
"notes": [${linesOf(notes)}],
"revisions": [${linesOf(revisions)}]
}
`;
}

/**
 * Reads the JSON of a file of notes, whole or not at all.
 * @throws {FileProblem} that names the place and what is wrong there
 */
export function readNotebook(value: Readonly<Record<string, unknown>>): NotebookFile {
  const { version, settings, notes, revisions } = value;
  if (typeof version !== 'number') throw new FileProblem('version', 'is no number');
  if (version > VERSION) throw new FileProblem('version', 'is from a newer version of Backgrounder');
  return {
    notes: rowsOf<Note>('notes', notes, checkNote),
    revisions: rowsOf<Revision>('revisions', revisions, checkRevision),
    settings,
  };
}

/** Whether a value of JSON means to be a file of notes. */
export function isNotebookFile(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && (value as Record<string, unknown>)['format'] === FORMAT
  );
}

function linesOf(rows: readonly { readonly id: string }[]): string {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.length === 0 ? '' : `\n${sorted.map((row) => JSON.stringify(row)).join(',\n')}\n`;
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
