import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Unsaved, draftState } from '../../components/note-draft.ts';
import { createNoteKeeper } from '../../components/note-keeper.ts';
import type { NotesAnswer, SaveAnswer } from '../../messages/protocol.ts';
import type { Note, Target } from '../../notes/note.ts';
import { note } from './records.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const HERE = 'entity:ferry-board';
const THERE = 'entity:harbor';
const target = (id: string): Target => ({ kind: 'entity', entity: id.replace('entity:', '') });
const written = (text: string) => ({ text, tags: [] });

/** A disk that answers when it is told to, or at once. */
function createDisk(stored: Note | null = null) {
  const disk = {
    stored,
    unsaved: new Map<string, Unsaved>(),
    keepUnsaved(id: string, unsaved: Unsaved | null) {
      if (unsaved) disk.unsaved.set(id, unsaved);
      else disk.unsaved.delete(id);
    },
    saves: [] as Note[],
    waiting: [] as (() => void)[],
    slow: false,
    refuses: null as null | 'full' | 'unavailable',
    dies: false,
    readNotes: async (asked: Target): Promise<NotesAnswer> => ({
      state: 'read',
      notes:
        disk.stored && asked.kind === 'entity' && disk.stored.id === `entity:${asked.entity}`
          ? [disk.stored]
          : [],
    }),
    async saveNote(saved: Note): Promise<SaveAnswer> {
      disk.saves.push(saved);
      if (disk.slow) await new Promise<void>((resolve) => disk.waiting.push(resolve));
      if (disk.refuses) return { state: 'refused', reason: disk.refuses };
      disk.stored = saved.deletedAt !== null ? null : saved;
      if (disk.dies) throw new Error('The message channel closed.');
      return { state: 'saved', note: saved, copy: null };
    },
  };
  return disk;
}

async function open(disk: ReturnType<typeof createDisk>) {
  const keeper = createNoteKeeper(disk, [...disk.unsaved.values()], () => {});
  keeper.draft(HERE, target(HERE));
  await vi.advanceTimersByTimeAsync(0);
  return keeper;
}

describe('A note that is deleted', () => {
  const stored = note('Ask', { tags: ['harbor'], createdAt: 7 });

  it('keeps what it said, so that it can be brought back', async () => {
    const disk = createDisk(stored);
    const keeper = await open(disk);
    keeper.remove(HERE);
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.saves).toHaveLength(1);
    expect(disk.saves[0]).toMatchObject({ text: 'Ask', tags: ['harbor'], ancestors: [stored.revision] });
    expect(disk.saves[0]!.deletedAt).not.toBeNull();
    expect(keeper.draft(HERE, target(HERE))).toMatchObject({
      written: written(''),
      removed: { text: 'Ask', tags: ['harbor'] },
    });
  });

  it('is brought back by one more save of what it said', async () => {
    const disk = createDisk(stored);
    const keeper = await open(disk);
    keeper.remove(HERE);
    await vi.advanceTimersByTimeAsync(0);
    keeper.readAll();
    await vi.advanceTimersByTimeAsync(0);
    keeper.write(HERE, keeper.draft(HERE, target(HERE)).removed!);
    keeper.save(HERE);
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.saves).toHaveLength(2);
    expect(disk.saves[1]).toMatchObject({ text: 'Ask', tags: ['harbor'], createdAt: 7, deletedAt: null });
    expect(disk.saves[1]!.ancestors).toEqual([disk.saves[0]!.revision, stored.revision]);
    expect(keeper.draft(HERE, target(HERE)).removed).toBeNull();
  });

  it('takes with it what was not yet saved', async () => {
    const disk = createDisk(stored);
    const keeper = await open(disk);
    keeper.write(HERE, written('Ask again'));
    keeper.remove(HERE);
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.saves.map(({ text }) => text)).toEqual(['Ask again']);
  });

  it('stays deleted when that is tried again after a refusal', async () => {
    const disk = createDisk(stored);
    const keeper = await open(disk);
    disk.refuses = 'full';
    keeper.remove(HERE);
    await vi.advanceTimersByTimeAsync(0);
    expect(draftState(keeper.draft(HERE, target(HERE)))).toBe('full');
    disk.refuses = null;
    keeper.save(HERE);
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.saves[1]).toBe(disk.saves[0]);
    expect(disk.stored).toBeNull();
  });
});

describe('Two versions of a note', () => {
  const other = note('Ask her', { id: 'copy:x', copyOf: HERE, revision: 'x' });

  it('become one: the note is saved first, then the other version is deleted', async () => {
    const disk = createDisk(note('Ask'));
    const keeper = await open(disk);
    await expect(keeper.settle(HERE, other, written('Ask her'))).resolves.toBeNull();
    expect(disk.saves.map(({ id, text, deletedAt }) => [id, text, deletedAt !== null])).toEqual([
      [HERE, 'Ask her', false],
      ['copy:x', 'Ask her', true],
    ]);
    expect(disk.saves[1]!.ancestors).toEqual(['x']);
  });

  it('stay two where the note cannot be saved', async () => {
    const disk = createDisk(note('Ask'));
    const keeper = await open(disk);
    disk.refuses = 'full';
    await expect(keeper.settle(HERE, other, written('Ask her'))).resolves.toBe('full');
    expect(disk.saves.map(({ id }) => id)).toEqual([HERE]);
  });

  it('are settled without a save where the note stays as it is', async () => {
    const disk = createDisk(note('Ask'));
    const keeper = await open(disk);
    await expect(keeper.settle(HERE, other, null)).resolves.toBeNull();
    expect(disk.saves.map(({ id }) => id)).toEqual(['copy:x']);
  });
});

describe('A note that is being written', () => {
  it('is saved a moment after the last key, and not at every key', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    keeper.write(HERE, written('A'));
    await vi.advanceTimersByTimeAsync(399);
    keeper.write(HERE, written('As'));
    await vi.advanceTimersByTimeAsync(399);
    expect(disk.saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.saves.map(({ text }) => text)).toEqual(['As']);
    expect(draftState(keeper.draft(HERE, target(HERE)))).toBe('saved');
  });

  it('is saved at once when the reader leaves', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    keeper.write(HERE, written('Ask'));
    keeper.save(HERE);
    expect(disk.saves.map(({ text }) => text)).toEqual(['Ask']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.saves).toHaveLength(1);
  });

  it('is saved at once with all others when the window is hidden', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    keeper.draft(THERE, target(THERE));
    await vi.advanceTimersByTimeAsync(0);
    keeper.write(HERE, written('one'));
    keeper.write(THERE, written('two'));
    keeper.saveAll();
    expect(disk.saves.map(({ id, text }) => [id, text])).toEqual([
      [HERE, 'one'],
      [THERE, 'two'],
    ]);
  });

  it('keeps when it was first written', async () => {
    const disk = createDisk(note('Ask', { createdAt: 5 }));
    const keeper = await open(disk);
    keeper.write(HERE, written('Ask again'));
    keeper.save(HERE);
    expect(disk.saves[0]).toMatchObject({ createdAt: 5, updatedAt: Date.now() });
  });

  it('is saved again with what was typed while it was saved', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    disk.slow = true;
    keeper.write(HERE, written('Ask'));
    keeper.save(HERE);
    keeper.write(HERE, written('Ask again'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.saves).toHaveLength(1);
    disk.slow = false;
    disk.waiting[0]!();
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.saves.map(({ text }) => text)).toEqual(['Ask', 'Ask again']);
    expect(keeper.draft(HERE, target(HERE)).written.text).toBe('Ask again');
  });

  it('can be tried again after a full disk, as the same save', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    disk.refuses = 'full';
    keeper.write(HERE, written('Ask'));
    await vi.advanceTimersByTimeAsync(400);
    expect(draftState(keeper.draft(HERE, target(HERE)))).toBe('full');
    expect(keeper.draft(HERE, target(HERE)).written.text).toBe('Ask');

    disk.refuses = null;
    keeper.save(HERE);
    await vi.advanceTimersByTimeAsync(0);
    expect(draftState(keeper.draft(HERE, target(HERE)))).toBe('saved');
    expect(disk.saves[1]!.revision).toBe(disk.saves[0]!.revision);
  });

  it('is not tried for ever by itself', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    disk.refuses = 'full';
    keeper.write(HERE, written('Ask'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(disk.saves).toHaveLength(1);
  });

  it('is known to be saved when the background died after it was on disk', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    disk.dies = true;
    keeper.write(HERE, written('Ask'));
    await vi.advanceTimersByTimeAsync(400);
    expect(draftState(keeper.draft(HERE, target(HERE)))).toBe('saved');
  });

  it('says that it is not saved when the background died before', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    disk.saveNote = () => Promise.reject(new Error('Receiving end does not exist.'));
    keeper.write(HERE, written('Ask'));
    await vi.advanceTimersByTimeAsync(400);
    expect(draftState(keeper.draft(HERE, target(HERE)))).toBe('unavailable');
    expect(keeper.draft(HERE, target(HERE)).written.text).toBe('Ask');
  });

  it('is there again, unsaved text and all, when the reader comes back to it', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    disk.refuses = 'full';
    keeper.write(HERE, written('Ask'));
    keeper.save(HERE);
    keeper.draft(THERE, target(THERE));
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.draft(HERE, target(HERE)).written.text).toBe('Ask');
  });
});

describe('Text that was not saved when its window was gone', () => {
  /** The disk, and what outlives the window, but nothing of the window itself. */
  function closeAtOnce(disk: ReturnType<typeof createDisk>) {
    vi.clearAllTimers();
    return Object.assign(createDisk(disk.stored), { unsaved: disk.unsaved });
  }

  it('is saved by the next window, even if the reader does not look at it', async () => {
    const disk = createDisk(note('Ask'));
    const keeper = await open(disk);
    keeper.write(HERE, written('Ask again'));
    const later = closeAtOnce(disk);
    createNoteKeeper(later, [...later.unsaved.values()], () => {});
    await vi.advanceTimersByTimeAsync(400);
    expect(later.stored?.text).toBe('Ask again');
    expect(later.unsaved.size).toBe(0);
  });

  it('is there again where the disk is still full, and can be tried again', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    disk.refuses = 'full';
    keeper.write(HERE, written('Ask'));
    await vi.advanceTimersByTimeAsync(400);
    const later = closeAtOnce(disk);
    later.refuses = 'full';
    const next = await open(later);
    await vi.advanceTimersByTimeAsync(400);
    expect(next.draft(HERE, target(HERE)).written.text).toBe('Ask');
    expect(draftState(next.draft(HERE, target(HERE)))).toBe('full');
  });

  it('is put together with what was written elsewhere since', async () => {
    const disk = createDisk(note('Ask'));
    const keeper = await open(disk);
    keeper.write(HERE, written('mine'));
    disk.stored = note('theirs');
    const later = closeAtOnce(disk);
    await open(later);
    await vi.advanceTimersByTimeAsync(400);
    expect(later.stored?.text).toBe('theirs\n\nmine');
  });

  it('has the tag that was being typed, which is one when the window is left', async () => {
    const disk = createDisk(note('Ask', { tags: ['harbor'] }));
    const keeper = await open(disk);
    keeper.typeTag(HERE, 'lat');
    keeper.typeTag(HERE, 'late');
    const later = closeAtOnce(disk);
    createNoteKeeper(later, [...later.unsaved.values()], () => {});
    await vi.advanceTimersByTimeAsync(400);
    expect(later.stored).toMatchObject({ text: 'Ask', tags: ['harbor', 'late'] });
    expect(later.unsaved.size).toBe(0);
  });

  it('is not kept once it is saved, or taken back', async () => {
    const disk = createDisk(note('Ask'));
    const keeper = await open(disk);
    keeper.write(HERE, written('Ask again'));
    expect(disk.unsaved.get(HERE)).toEqual({
      id: HERE,
      target: target(HERE),
      written: written('Ask again'),
      base: written('Ask'),
    });
    await vi.advanceTimersByTimeAsync(400);
    expect(disk.unsaved.size).toBe(0);
    keeper.write(HERE, written('Ask again!'));
    keeper.write(HERE, written('Ask again'));
    expect(disk.unsaved.size).toBe(0);
  });
});

describe('A tag that is being typed', () => {
  it('is none while the reader types on, and one when the reader leaves', async () => {
    const disk = createDisk(note('Ask'));
    const keeper = await open(disk);
    keeper.write(HERE, written('Ask again'));
    keeper.typeTag(HERE, 'late');
    await vi.advanceTimersByTimeAsync(400);
    expect(disk.stored).toMatchObject({ text: 'Ask again', tags: [] });
    expect(disk.unsaved.get(HERE)?.written.tags).toEqual(['late']);
    keeper.saveAll();
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.stored).toMatchObject({ text: 'Ask again', tags: ['late'] });
    expect(keeper.draft(HERE, target(HERE)).tag).toBe('');
    expect(disk.unsaved.size).toBe(0);
  });
});

describe('A change from another window', () => {
  it('of a note that is not open here is not read', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    const read = vi.spyOn(disk, 'readNotes');
    keeper.read(THERE);
    expect(read).not.toHaveBeenCalled();
  });

  it('is shown', async () => {
    const disk = createDisk(note('Ask'));
    const keeper = await open(disk);
    disk.stored = note('Asked');
    keeper.read(HERE);
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.draft(HERE, target(HERE)).written.text).toBe('Asked');
  });

  it('is put together with what is being typed, and both are saved', async () => {
    const disk = createDisk(note('Ask'));
    const keeper = await open(disk);
    keeper.write(HERE, written('mine'));
    disk.stored = note('theirs');
    keeper.read(HERE);
    await vi.advanceTimersByTimeAsync(400);
    expect(disk.stored.text).toBe('theirs\n\nmine');
  });

  it('that is our own save does not disturb what is typed on', async () => {
    const disk = createDisk();
    const keeper = await open(disk);
    disk.slow = true;
    keeper.write(HERE, written('Ask'));
    keeper.save(HERE);
    // The background tells everyone before it answers.
    disk.stored = disk.saves[0]!;
    keeper.read(HERE);
    keeper.write(HERE, written('As'));
    disk.slow = false;
    disk.waiting[0]!();
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.draft(HERE, target(HERE)).written.text).toBe('As');
    expect(disk.stored.text).toBe('As');
  });

  it('that was read before a later save does not bring the old text back', async () => {
    const disk = createDisk(note('Ask'));
    const keeper = await open(disk);
    let answer: (answer: NotesAnswer) => void = () => {};
    disk.readNotes = () => new Promise((resolve) => (answer = resolve));
    keeper.read(HERE);
    keeper.write(HERE, written('Ask again'));
    keeper.save(HERE);
    await vi.advanceTimersByTimeAsync(0);
    answer({ state: 'read', notes: [note('Ask')] });
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.draft(HERE, target(HERE)).written.text).toBe('Ask again');
    expect(disk.stored?.text).toBe('Ask again');
  });
});
