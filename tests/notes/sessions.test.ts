import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { type Note, type RevisionId } from '../../notes/note.ts';
import { type NoteStore, createNoteStore } from '../../notes/note-store.ts';
import { times } from '../times.ts';
import { createStorage, noteOn } from './notebook.ts';

const SESSIONS = times(500, 20_000);
const STEPS = 40;

const ENTITIES = ['vancouver', 'panel', 'kim'];

type Step =
  | {
      readonly kind: 'edit' | 'delete' | 'read';
      readonly device: 0 | 1;
      readonly window: 0 | 1;
      readonly entity: string;
    }
  | {
      readonly kind: 'restart' | 'loseDatabase' | 'loseMirror' | 'maintain' | 'import' | 'importAndUndo';
      readonly device: 0 | 1;
    };

const device = fc.constantFrom<0 | 1>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('edit', 'edit', 'edit', 'read', 'delete'),
      device,
      window: fc.constantFrom<0 | 1>(0, 1),
      entity: fc.constantFrom(...ENTITIES),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('restart', 'loseDatabase', 'loseMirror', 'maintain', 'import', 'importAndUndo'),
      device,
    }),
  },
);

/** What was acknowledged on a device, told without any of the code under test: who wrote what over what. */
interface Oracle {
  readonly texts: Map<RevisionId, string>;
  /** Revisions that somebody knowingly wrote over. */
  readonly overwritten: Set<RevisionId>;
}

interface Device {
  store: NoteStore;
  readonly storage: ReturnType<typeof createStorage>;
  readonly database: string;
  /** What each window has read last, by entity. */
  readonly windows: readonly Map<string, Note>[];
  readonly oracle: Oracle;
}

let devices = 0;
function createDevice(): Device {
  const storage = createStorage();
  const database = `sessions-${(devices += 1)}`;
  return {
    store: createNoteStore(storage, database),
    storage,
    database,
    windows: [new Map(), new Map()],
    oracle: { texts: new Map(), overwritten: new Set() },
  };
}

async function liveTexts({ store }: Device): Promise<string[]> {
  const { notes } = await store.everything();
  return [...notes.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ text }) => text)
    .sort();
}

async function contents({ store }: Device): Promise<string[]> {
  const { notes, revisions } = await store.everything();
  return [...notes.values(), ...revisions.values()].map((value) => JSON.stringify(value)).sort();
}

async function bring(from: Device, to: Device): Promise<string> {
  const { notes, revisions } = await from.store.everything();
  const id = `import ${(devices += 1)}`;
  const file = { notes: [...notes.values()], revisions: [...revisions.values()] };
  await to.store.import(structuredClone(file), { id, name: 'notes.json', at: 1 });
  return id;
}

async function play(steps: readonly Step[]): Promise<void> {
  const pair = [createDevice(), createDevice()] as const;
  let clock = 0;
  for (const next of steps) {
    const here = pair[next.device];
    clock += 1;
    await take(next, here, pair[1 - next.device]!, clock);
    await check(here);
  }
  // Two devices that have heard each other out say the same.
  await bring(pair[0], pair[1]);
  await bring(pair[1], pair[0]);
  expect(await liveTexts(pair[0])).toEqual(await liveTexts(pair[1]));
  for (const played of pair) await deleteDB(played.database, { blocked: () => {} });
}

async function take(next: Step, here: Device, there: Device, clock: number): Promise<void> {
  switch (next.kind) {
    case 'read': {
      const [standing] = await here.store.on({ kind: 'entity', entity: next.entity });
      if (standing) here.windows[next.window]!.set(next.entity, standing);
      return;
    }
    case 'edit':
    case 'delete': {
      const before = here.windows[next.window]!.get(next.entity);
      const isDeletion = next.kind === 'delete';
      if (isDeletion && !before) return;
      const text = isDeletion ? before!.text : `<${String(clock).padStart(3, '0')}.${next.device}>`;
      const given = {
        id: before?.id ?? `entity:${next.entity}`,
        revision: `${clock}.${next.device}`,
        updatedAt: clock,
      };
      const note = noteOn(next.entity, text, { ...given, deletedAt: isDeletion ? clock : null }, before);
      const saved = { ...note, copyOf: before?.copyOf ?? null };
      await here.store.save(saved);
      // The message came twice.
      if (clock % 3 === 0) await here.store.save(saved);
      here.windows[next.window]!.set(next.entity, saved);
      if (!isDeletion) here.oracle.texts.set(saved.revision, text);
      if (before) here.oracle.overwritten.add(before.revision);
      return;
    }
    case 'restart':
      here.store = createNoteStore(here.storage, here.database);
      return;
    case 'maintain':
      return here.store.maintain(clock);
    case 'loseDatabase': {
      const before = await contents(here);
      await deleteDB(here.database, { blocked: () => {} });
      here.store = createNoteStore(here.storage, here.database);
      expect(await contents(here)).toEqual(before);
      return;
    }
    case 'loseMirror': {
      const before = await contents(here);
      here.storage.values.clear();
      here.store = createNoteStore(here.storage, here.database);
      expect(await contents(here)).toEqual(before);
      return;
    }
    case 'import':
      await bring(there, here);
      for (const [revision, text] of there.oracle.texts) here.oracle.texts.set(revision, text);
      for (const revision of there.oracle.overwritten) here.oracle.overwritten.add(revision);
      return;
    case 'importAndUndo': {
      const before = await contents(here);
      await here.store.undoImport(await bring(there, here));
      expect(await contents(here)).toEqual(before);
    }
  }
}

async function check(here: Device): Promise<void> {
  const { notes, revisions } = await here.store.everything();
  const live = new Set(await liveTexts(here));
  const kept = new Set([
    ...[...notes.values()].map(({ text }) => text),
    ...[...revisions.values()].map(({ text }) => text),
  ]);
  for (const [revision, text] of here.oracle.texts) {
    expect(kept, `${text} was acknowledged, and is nowhere`).toContain(text);
    if (!here.oracle.overwritten.has(revision)) {
      expect(live, `${text} was acknowledged, nobody wrote over it, and it is not to be seen`).toContain(
        text,
      );
    }
  }
  const known = new Set(here.oracle.texts.values());
  for (const text of live) expect(known, `${text} was never written here`).toContain(text);
}

describe('Readers with two windows on each of two devices', () => {
  it(
    `lose nothing that was acknowledged in ${SESSIONS} sessions of ${STEPS} steps: edits, deletions, imports, undone imports, restarts, lost copies`,
    async () => {
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), play), {
        numRuns: SESSIONS,
      });
    },
    60 * 60 * 1000,
  );
});
