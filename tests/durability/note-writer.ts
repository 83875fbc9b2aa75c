import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import type {
  AnswerOf,
  ExportPart,
  ImportAnswer,
  NotesAnswer,
  PageCalls,
  PayloadOf,
  SaveAnswer,
} from '../../messages/protocol.ts';
import { type Note, idOnTarget } from '../../notes/note.ts';

/** A page of ours by which a test saves and reads notes as the popup does. */
export interface NoteWriter {
  readonly page: Page;
  /** Asks the background as a page of ours does. */
  ask<Name extends keyof PageCalls>(
    name: Name,
    payload: PayloadOf<PageCalls, Name>,
  ): Promise<AnswerOf<PageCalls, Name>>;
  save(note: Note): Promise<SaveAnswer>;
  /** Imports a file, as the page of notes does. */
  import(id: string, notes: readonly Note[]): Promise<ImportAnswer>;
  read(entity: string): Promise<readonly Note[]>;
  /** All notes, deleted ones too. */
  notes(): Promise<readonly Note[]>;
  /** Everything that can be exported, and the imports that can be taken back, as text, in one order. */
  contents(): Promise<string[]>;
  /** What of the notes was found broken, as it is kept until the reader has seen it. */
  damage(): Promise<unknown>;
}

export async function openWriter(browser: DrivenBrowser): Promise<NoteWriter> {
  const page: Page = await browser.openOwnPage('options.html');
  const ask: NoteWriter['ask'] = async (name, payload) =>
    (await page.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name, payload })})`,
    )) as never;
  return {
    page,
    ask,
    save: (note) => ask('saveNote', { note }),
    async import(id, notes) {
      await ask('sendImport', { id, part: 0, notes, revisions: [] });
      return ask('commitImport', { id, parts: 1, name: 'notes.json' });
    },
    async read(entity) {
      const answer: NotesAnswer = await ask('readNotes', { target: { kind: 'entity', entity } });
      if (answer.state !== 'read') throw new Error('The notes cannot be read.');
      return answer.notes;
    },
    notes: async () => (await exported()).flatMap(({ notes }) => notes),
    async contents() {
      const rows: unknown[] = (await exported()).flatMap(({ notes, revisions }) => [...notes, ...revisions]);
      for (const { id, name, count } of await ask('listImports', {})) rows.push({ id, name, count });
      return rows.map((row) => JSON.stringify(row)).toSorted();
    },
    async damage() {
      const stored = (await page.evaluate(
        `(globalThis.browser ?? chrome).storage.local.get('notes/damage')`,
      )) as Record<string, unknown>;
      return stored['notes/damage'] ?? null;
    },
  };

  async function exported(): Promise<ExportPart[]> {
    const parts: ExportPart[] = [];
    do parts.push(await ask('exportNotes', { after: parts.at(-1)?.next ?? null, count: 500 }));
    while (parts.at(-1)!.next);
    return parts;
  }
}

/**
 * Whether the browser had lost notes by itself, all of which came back from their second copy: at its next start but
 * one, Chromium throws a database away in whose log a write was torn.
 */
export async function wereHadBack(writer: NoteWriter): Promise<boolean> {
  const damage = await writer.ask('notesDamage', {});
  if (!damage) return false;
  assert.deepEqual(
    { ...damage, restored: 0 },
    { restored: 0, snapshot: null, mirrorRebuilt: false, missing: 0 },
  );
  await writer.ask('forgetDamage', {});
  return true;
}

let revisions = 0;

/** The next state of a note; its text tells its revision, so that a torn one is seen. */
export function nextNote(entity: string, before: Note | null, isDeleted = false, size = 0): Note {
  const target = { kind: 'entity', entity } as const;
  const revision = `revision-${(revisions += 1)}`;
  const now = Date.now();
  return {
    id: idOnTarget(target),
    target,
    text: textOf(revision, size),
    tags: [],
    createdAt: before?.createdAt ?? now,
    updatedAt: Math.max(now, (before?.updatedAt ?? 0) + 1),
    revision,
    ancestors: before ? [before.revision, ...before.ancestors].slice(0, 200) : [],
    copyOf: null,
    deletedAt: isDeleted ? now : null,
  };
}

export function textOf(revision: string, size = 0): string {
  return `What ${revision} says. ${'x'.repeat(size)}`;
}
