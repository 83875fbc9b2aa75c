import type { EntityId } from '../linking/types.ts';
import type {
  FoundNotesAnswer,
  ImportLine,
  NotesSummary,
  SnapshotImportAnswer,
  WipeAnswer,
} from '../messages/protocol.ts';
import type { NotesQuery } from '../notes/find-notes.ts';
import type { Note, NoteId } from '../notes/note.ts';
import type { RefusalReason } from '../notes/refusal.ts';
import type { ImportCount } from '../notes/rows.ts';
import type { Snapshot } from '../notes/snapshots.ts';
import type { NotePort } from './note-keeper.ts';
import type { NoteQuestions } from './note-questions.ts';
import type { DamagePort } from './use-damage.ts';

/** What the page of all notes needs of the browser. Whatever asks the background may reject. */
export interface NotesPort extends NotePort, NoteQuestions, DamagePort {
  /** A private window's page reads and does not write. */
  readonly isPrivate: boolean;
  /** @param day of the snapshot to look into; null: the notes as they are */
  readonly find: (query: NotesQuery, day: string | null) => Promise<FoundNotesAnswer>;
  readonly note: (id: NoteId, day: string | null) => Promise<Note | null>;
  readonly summary: () => Promise<NotesSummary | null>;
  readonly snapshots: () => Promise<readonly Snapshot[]>;
  readonly previewSnapshot: (day: string) => Promise<ImportCount | null>;
  readonly importSnapshot: (day: string, id: string, name: string) => Promise<SnapshotImportAnswer>;
  /** Writes all notes into a file and gives it to the browser to keep. Rejects where that fails, or was cancelled. */
  readonly exportFile: (format: ExportFormat, task: Task) => Promise<void>;
  /** Reads a file and says what importing it would do; nothing is written yet. */
  readonly readFile: (file: File, task: Task) => Promise<FileAnswer>;
  readonly imports: () => Promise<readonly FileImportLine[]>;
  /** False where that was refused; nothing was changed then. */
  readonly undoImport: (id: string) => Promise<boolean>;
  /** The reader puts the reminder to export aside for a while. */
  readonly putReminderAside: () => Promise<void>;
  /** The reader wants no reminder any more. */
  readonly stopReminding: () => Promise<void>;
  /** Shows an entity that a note links to. */
  readonly openEntity: (entity: EntityId) => void;
  readonly wipe: () => Promise<WipeAnswer>;
  readonly onNotesChanged: (callback: () => void, signal: AbortSignal) => void;
}

/** Something that takes its time: how far it is, from 0 to 1, and whether the reader gave it up. */
export interface Task {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

export const EXPORT_FORMATS = ['json', 'zip', 'markdown', 'csv', 'annotations'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** An import that can be taken back, with the saved articles that came with it. */
export type FileImportLine = ImportLine & { readonly articles: number };

/** A file that was read, and waits. */
export interface ReadFile {
  readonly name: string;
  readonly count: ImportCount;
  /** So many saved articles would come in. */
  readonly articles: number;
  /** It holds a reader's choices, too. */
  readonly hasSettings: boolean;
  /** Forgets it. */
  readonly drop: () => Promise<void>;
  /** Imports it, whole or not at all. */
  readonly commit: (task: Task) => Promise<FileImportAnswer>;
}

export type FileAnswer =
  | { readonly state: 'read'; readonly file: ReadFile }
  /** No file of notes: where in it, and what is wrong there. */
  | { readonly state: 'odd'; readonly place: string; readonly reason: string }
  | { readonly state: 'failed' };

export type FileImportAnswer =
  | { readonly state: 'imported'; readonly count: ImportCount }
  | { readonly state: 'refused'; readonly reason: RefusalReason };
