import type { Note, NoteId, Revision } from './note.ts';
import { planSave } from './plan-save.ts';
import { type Change, type Import, type Row, putAll } from './rows.ts';

/** What a file brings: notes and what they said before. */
export interface Notebook {
  readonly notes: readonly Note[];
  readonly revisions: readonly Revision[];
}

export interface ImportPlan {
  readonly change: Change;
  readonly record: Import;
}

/** Plans an import over what is stored, and the record by which it can be undone. */
export function planImport(
  stored: ReadonlyMap<NoteId, Note>,
  storedRevisions: ReadonlyMap<string, Revision>,
  file: Notebook,
  record: Pick<Import, 'id' | 'name' | 'at'>,
): ImportPlan {
  const after = new Map<NoteId, Note>();
  const revisions = new Map<string, Revision>();
  const drop: string[] = [];
  const count = { added: 0, changed: 0, conflicts: 0, same: 0 };
  const history = historyByNote(storedRevisions.values());

  for (const note of file.notes) {
    const known = after.get(note.id) ?? stored.get(note.id);
    const { change, copy } = planSave(
      known,
      history.get(note.id) ?? [],
      note,
      (id) => after.has(id) || stored.has(id),
    );
    if (change.put.length === 0) count.same += 1;
    else if (!known) count.added += 1;
    else if (copy) count.conflicts += 1;
    else count.changed += 1;
    for (const { store, value } of change.put) {
      if (store === 'notes') after.set(value.id, value);
      if (store === 'revisions' && !storedRevisions.has(value.id)) revisions.set(value.id, value);
    }
    drop.push(...change.drop.map(({ id }) => id));
  }
  for (const revision of file.revisions) {
    const isOfNote = after.has(revision.note) || stored.has(revision.note);
    if (isOfNote && !storedRevisions.has(revision.id)) revisions.set(revision.id, revision);
  }
  for (const id of drop) revisions.delete(id);

  const left = [...after.values()];
  const made: Import = {
    ...record,
    count,
    left: left.map(({ id, revision }) => [id, revision]),
    before: left.flatMap(({ id }) => stored.get(id) ?? []),
    revisions: [...revisions.keys()],
  };
  const put: Row[] = [...putAll('notes', left), ...putAll('revisions', [...revisions.values()])];
  return {
    change: put.length === 0 ? { put, drop: [] } : { put: [...put, ...putAll('imports', [made])], drop: [] },
    record: made,
  };
}

/** Plans how an import is taken back: every note is as it was, except those that were changed since. */
export function planUndo(
  stored: ReadonlyMap<NoteId, Note>,
  storedRevisions: ReadonlyMap<string, Revision>,
  record: Import,
): Change {
  const before = new Map(record.before.map((note) => [note.id, note]));
  const isUntouched = ([id, revision]: Import['left'][number]) => stored.get(id)?.revision === revision;
  const untouched = record.left.filter(isUntouched).map(([id]) => id);
  const touched = new Set(record.left.filter((left) => !isUntouched(left)).map(([id]) => id));
  const added = untouched.filter((id) => !before.has(id));
  const addedRevisions = record.revisions.filter((id) => !touched.has(storedRevisions.get(id)?.note ?? ''));
  return {
    put: putAll(
      'notes',
      untouched.flatMap((id) => before.get(id) ?? []),
    ),
    drop: [
      ...added.map((id) => ({ store: 'notes' as const, id })),
      ...addedRevisions.map((id) => ({ store: 'revisions' as const, id })),
      { store: 'imports', id: record.id },
    ],
  };
}

function historyByNote(revisions: Iterable<Revision>): Map<NoteId, Revision[]> {
  const byNote = new Map<NoteId, Revision[]>();
  for (const revision of revisions) {
    const list = byNote.get(revision.note);
    if (list) list.push(revision);
    else byNote.set(revision.note, [revision]);
  }
  return byNote;
}
