import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { checkNote } from '../../../notes/check-note.ts';
import { writeNotebook } from '../../../notes/formats/notebook-file.ts';
import type { Note } from '../../../notes/note.ts';
import { createNoteStore } from '../../../notes/note-store.ts';
import { readSettings } from '../../../settings/read-settings.ts';
import { createStorage, noteOn } from '../notebook.ts';
import { times } from '../../times.ts';
import { saved } from '../saved/sample.ts';
import { anySaves, exported, read, three } from './samples.ts';

const settings = readSettings({
  sitesOff: ['paper.example'],
  corrections: [{ surfaceForm: 'Park', entity: 'park', instead: null, host: null }],
});

/** Saves, exports, wipes, imports and exports again; how many earlier states the file has. */
async function goRound(saves: readonly Note[]): Promise<number> {
  const name = 'round';
  const store = createNoteStore(createStorage(), name);
  for (const note of saves) await store.save(checkNote(note));
  const before = await exported(store, settings);
  await store.wipe();
  expect((await store.everything()).notes.size).toBe(0);
  const file = await read(before);
  await store.import(file, { id: 'i', name: 'notes.json', at: 1 });
  expect(await exported(store, file.settings)).toBe(before);
  await deleteDB(name, { blocked: () => {} });
  return file.revisions.length;
}

describe('A file with everything', () => {
  it('is the same bytes after the notes were exported, wiped, imported and exported again', async () => {
    let revisions = 0;
    await fc.assert(
      fc.asyncProperty(anySaves, async (saves) => {
        revisions += await goRound(saves);
      }),
      { numRuns: times(300, 5000) },
    );
    expect(revisions).toBeGreaterThan(300);
  }, 3_600_000);

  it('is the same bytes with a note of a megabyte, too', async () => {
    const text = '한😀'.repeat(200_000);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(1_000_000);
    await goRound([noteOn('vancouver', text, { revision: 'long' })]);
  });

  it('is the same bytes with 20,000 notes, too', async () => {
    const name = 'many';
    const store = createNoteStore(createStorage(), name);
    const notes = Array.from({ length: 20_000 }, (_, number) => noteOn(`e${number}`, `Note ${number}`));
    const file = await read(writeNotebook({ notes, revisions: [], settings, saved: [] }));
    await store.import(file, { id: 'i', name: 'notes.json', at: 1 });
    const before = await exported(store, settings);
    await store.wipe();
    await store.import(await read(before), { id: 'j', name: 'notes.json', at: 1 });
    expect(await exported(store, settings)).toBe(before);
  }, 3_600_000);

  it('is the same bytes in whatever order notes and their fields come', () => {
    const turned = three.map(
      (note) => Object.fromEntries(Object.entries(note).toReversed()) as unknown as Note,
    );
    expect(writeNotebook({ notes: turned.toReversed(), revisions: [], settings, saved: [] })).toBe(
      writeNotebook({ notes: three, revisions: [], settings, saved: [] }),
    );
  });

  it('has all of a note, of what it said before and of the choices, and nothing else', async () => {
    const revisions = [{ id: 'r', note: 'p1', text: 'By', tags: ['t'], at: 1 }];
    const notes = three.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const odd = notes.map((note) => ({ ...note, password: 'x' }));
    expect(await read(writeNotebook({ notes: odd, revisions, settings, saved: [] }))).toEqual({
      notes,
      revisions,
      settings,
      saved: [],
    });
  });

  it('has saved articles behind the notes, by their addresses, and no word of them where there are none', async () => {
    const none = writeNotebook({ notes: three, revisions: [], settings, saved: [] });
    expect(none).not.toContain('saved');
    const articles = [saved('b', { published: null, language: null, removedAt: 5 }), saved('a')];
    const some = writeNotebook({ notes: three, revisions: [], settings, saved: articles });
    expect(some.startsWith(none.slice(0, -3))).toBe(true);
    expect((await read(some)).saved).toEqual(articles.toReversed());
    expect(writeNotebook(await read(some))).toBe(some);
  });

  it('is refused with the place where a saved article is none', async () => {
    const some = writeNotebook({ notes: [], revisions: [], settings, saved: [saved('a')] });
    await expect(read(some.replace('https:', 'file:'))).rejects.toThrow('saved[0].id: is no web address');
    await expect(read(some.replace('2024-03-29', 'spring'))).rejects.toThrow(
      'saved[0].published: is no date',
    );
  });

  it('changes nothing where it is imported a second time', async () => {
    const store = createNoteStore(createStorage(), 'twice');
    const file = await read(writeNotebook({ notes: three, revisions: [], settings: null, saved: [] }));
    await store.import(file, { id: 'a', name: 'notes.json', at: 1 });
    expect(await store.previewImport(file)).toEqual({ added: 0, changed: 0, conflicts: 0, same: 3 });
  });
});
