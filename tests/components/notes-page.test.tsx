import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotesPage } from '../../components/NotesPage.tsx';
import type { FileAnswer, NotesPort, ReadFile } from '../../components/notes-port.ts';
import type { NotesSummary, SaveAnswer } from '../../messages/protocol.ts';
import { createNoteFinder } from '../../notes/find-notes.ts';
import type { Note } from '../../notes/note.ts';
import type { Damage } from '../../notes/repair.ts';
import { note } from './records.ts';
import { renderWithWords } from './with-words.tsx';

afterEach(cleanup);
beforeEach(() => {
  location.hash = '';
});

const on = (entity: string, text: string, given: Partial<Note> = {}) =>
  note(text, { id: `entity:${entity}`, target: { kind: 'entity', entity }, revision: entity, ...given });

const SUMMARY: NotesSummary = {
  notes: 2,
  deleted: 0,
  bytes: 2_100_000,
  exportedAt: null,
  changedSince: 57,
  isReminderDue: false,
};

/** The page over notes that change as the background's would. */
async function openPage(
  kept: Note[] = [
    on('quay', 'Ask the harbor master', { tags: ['todo'], updatedAt: 2 }),
    on('pier', 'Closed since May'),
  ],
  given: Partial<NotesPort> = {},
  summary: Partial<NotesSummary> = {},
) {
  const notes = new Map(kept.map((one) => [one.id, one]));
  const finder = createNoteFinder((id) => ({ quay: 'Old Quay', pier: 'The Pier' })[id] ?? null);
  const listeners = new Set<() => void>();
  const port = {
    isPrivate: false as boolean,
    find: vi.fn(async (query) => ({ state: 'found', found: finder.find(new Map(notes), query) }) as const),
    note: vi.fn(async (id: string) => notes.get(id) ?? null),
    summary: vi.fn(async () => ({ ...SUMMARY, ...summary })),
    snapshots: vi.fn(async () => [{ day: '2026-11-24', notes: 2 }]),
    previewSnapshot: vi.fn(async () => ({ added: 1, changed: 0, conflicts: 0, same: 1 })),
    importSnapshot: vi.fn(
      async () => ({ state: 'imported', count: { added: 1, changed: 0, conflicts: 0, same: 1 } }) as const,
    ),
    readNotes: vi.fn(
      async () =>
        ({
          state: 'read',
          notes: [...notes.values()].filter(({ deletedAt }) => deletedAt === null),
        }) as const,
    ),
    saveNote: vi.fn(async (saved: Note): Promise<SaveAnswer> => {
      notes.set(saved.id, saved);
      for (const listener of listeners) listener();
      return { state: 'saved', note: saved, copy: null };
    }),
    keepUnsaved: vi.fn(),
    exportFile: vi.fn(async () => {}),
    exportReadable: vi.fn(async () => {}),
    notesDamage: vi.fn(async (): Promise<Damage | null> => null),
    forgetDamage: vi.fn(async () => {}),
    readFile: vi.fn(async (): Promise<FileAnswer> => ({ state: 'failed' })),
    imports: vi.fn(async () => []),
    undoImport: vi.fn(async () => true),
    putReminderAside: vi.fn(async () => {}),
    stopReminding: vi.fn(async () => {}),
    noteHistory: vi.fn(async () => []),
    entitiesNamed: vi.fn(async (names) => names.map(() => null)),
    linkChoices: vi.fn(async () => []),
    notesLinkingTo: vi.fn(async () => []),
    openEntity: vi.fn(),
    wipe: vi.fn(async () => ({ state: 'wiped' }) as const),
    onNotesChanged: (callback, signal) => {
      listeners.add(callback);
      signal.addEventListener('abort', () => listeners.delete(callback));
    },
  } satisfies NotesPort;
  renderWithWords(<NotesPage port={{ ...port, ...given }} />);
  await screen.findByText(/^\d+ notes?$/);
  return port;
}

const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

async function goTo(hash: string, heading: string): Promise<void> {
  location.hash = hash;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await screen.findByText(heading);
}

describe('The page of all notes', () => {
  it('lists notes, the last changed first, and says how many and how large they are', async () => {
    await openPage();
    expect(titles()).toEqual(['Old Quay', 'The Pier']);
    expect(await screen.findByText('2.1 MB')).toBeTruthy();
    expect(screen.getByText('never')).toBeTruthy();
    expect(await screen.findByText('the last of 24 Nov 2026')).toBeTruthy();
  });

  it('says what to do where there are none', async () => {
    await openPage([]);
    expect(screen.getByText(/^No notes yet/)).toBeTruthy();
  });

  it('says that notes cannot be read', async () => {
    const find = async () => ({ state: 'unavailable' }) as const;
    void openPage([], { find }).catch(() => {});
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be opened/);
  });

  it('searches at every key', async () => {
    await openPage();
    fireEvent.input(screen.getByLabelText('Search your notes'), { target: { value: 'closed' } });
    await screen.findByText('1 note');
    expect(titles()).toEqual(['The Pier']);
    fireEvent.input(screen.getByLabelText('Search your notes'), { target: { value: 'closed zebra' } });
    expect(await screen.findByText('No note fits all of this.')).toBeTruthy();
    fireEvent.click(screen.getByText('Clear all'));
    await screen.findByText('2 notes');
    expect(document.activeElement).toBe(screen.getByLabelText('Search your notes'));
  });

  it('keeps to what a tag is on, by the filter and by a click on the tag', async () => {
    await openPage();
    fireEvent.change(screen.getByLabelText('Tag'), { target: { value: 'todo' } });
    await screen.findByText('1 note');
    fireEvent.click(screen.getByText('Clear all'));
    await screen.findByText('2 notes');
    fireEvent.click(screen.getByRole('button', { name: 'todo' }));
    await screen.findByText('1 note');
    expect(screen.getByLabelText<HTMLSelectElement>('Tag').value).toBe('todo');
  });

  it('shows a hundred notes, and a hundred more, and goes to the first of them', async () => {
    await openPage(Array.from({ length: 150 }, (_, at) => on(`e${at}`, 'x', { updatedAt: 1000 - at })));
    expect(titles()).toHaveLength(100);
    fireEvent.click(screen.getByText('Show 50 more'));
    await vi.waitFor(() => expect(titles()).toHaveLength(150));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('e100'));
  });

  it('opens a note to read, as its Markdown means it, with its history', async () => {
    const port = await openPage([on('quay', '**Ask** [[The Pier]]')], {
      entitiesNamed: async () => ['pier'],
      noteHistory: async () => [{ id: 'r', note: 'entity:quay', text: 'Ask whom?', tags: [], at: 1 }],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Old Quay' }));
    expect((await screen.findByText('Ask')).tagName).toBe('STRONG');
    expect(document.querySelector('textarea')).toBeNull();
    fireEvent.click(await screen.findByText('The Pier'));
    expect(port.openEntity).toHaveBeenCalledWith('pier');
    fireEvent.click(screen.getByText('History'));
    expect(await screen.findByText('Ask whom?')).toBeTruthy();
  });

  it('opens a note to write in it, and saves it', async () => {
    const port = await openPage();
    fireEvent.click(screen.getByRole('button', { name: 'The Pier' }));
    fireEvent.click(await screen.findByText('Edit'));
    const field = await screen.findByDisplayValue('Closed since May');
    fireEvent.input(field, { target: { value: 'Closed since April' } });
    fireEvent.click(screen.getByText('Close'));
    await vi.waitFor(() => expect(port.saveNote).toHaveBeenCalledOnce());
    expect(port.saveNote.mock.calls[0]?.[0]).toMatchObject({ text: 'Closed since April', deletedAt: null });
    expect(await screen.findByText('Closed since April')).toBeTruthy();
    // The last changed one, and yet where it was.
    expect(titles()).toEqual(['Old Quay', 'The Pier']);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('The Pier'));
  });

  it('deletes a note with what was just written in it, and has it back in its place', async () => {
    const port = await openPage();
    fireEvent.click(screen.getByRole('button', { name: 'Old Quay' }));
    fireEvent.click(await screen.findByText('Edit'));
    fireEvent.input(screen.getByDisplayValue('Ask the harbor master'), { target: { value: 'Ask him' } });
    fireEvent.click(screen.getByText('Done'));
    fireEvent.click(screen.getByText('Delete note'));
    expect(await screen.findByText('The note on Old Quay is deleted.')).toBeTruthy();
    const [written, deleted] = port.saveNote.mock.calls.map(([saved]) => saved);
    expect(written).toMatchObject({ text: 'Ask him', deletedAt: null });
    expect(deleted).toMatchObject({ text: 'Ask him', ancestors: [written?.revision, 'quay'] });
    expect(deleted?.deletedAt).not.toBeNull();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    fireEvent.click(screen.getByText('Undo'));
    await vi.waitFor(() => expect(titles()).toEqual(['Old Quay', 'The Pier']));
    expect(port.saveNote.mock.calls.at(-1)?.[0]).toMatchObject({ text: 'Ask him', deletedAt: null });
  });

  it('says that a note could not be deleted, and keeps it', async () => {
    await openPage(undefined, { saveNote: async () => ({ state: 'refused', reason: 'full' }) });
    fireEvent.click(screen.getByRole('button', { name: 'Old Quay' }));
    fireEvent.click(await screen.findByText('Delete note'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/nothing was changed/);
    expect(titles()).toEqual(['Old Quay', 'The Pier']);
  });

  it('lists what was deleted with the days that are left, and brings it back', async () => {
    const deletedAt = Date.now() - 20 * 24 * 60 * 60 * 1000;
    const port = await openPage([on('quay', 'Given up', { deletedAt })]);
    await goTo('deleted', '10 days left');
    fireEvent.click(screen.getByText('Bring back'));
    expect(await screen.findByText('The note on Old Quay is back.')).toBeTruthy();
    expect(port.saveNote.mock.calls[0]?.[0]).toMatchObject({ text: 'Given up', deletedAt: null });
  });

  it('tells of damage until the reader has read it', async () => {
    const damage = { restored: 0, snapshot: null, mirrorRebuilt: false, missing: 2 };
    const port = await openPage(undefined, { notesDamage: async () => damage });
    expect(await screen.findByText(/^2 entries of your notes/)).toBeTruthy();
    fireEvent.click(screen.getByText('OK'));
    expect(port.forgetDamage).toHaveBeenCalledOnce();
    expect(screen.queryByText(/^2 entries of your notes/)).toBeNull();
  });

  it('reminds of an export until the reader puts that aside', async () => {
    const port = await openPage(undefined, {}, { isReminderDue: true });
    expect(await screen.findByText(/^57 notes were changed/)).toBeTruthy();
    fireEvent.click(screen.getByText('Not now'));
    expect(port.putReminderAside).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText('Never remind me'));
    expect(port.stopReminding).toHaveBeenCalledOnce();
  });

  it('writes nothing from a private window, and says so', async () => {
    await openPage(undefined, { isPrivate: true }, { isReminderDue: true });
    expect(screen.getByText(/^In a private window/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Old Quay' }));
    await screen.findByText('Ask the harbor master');
    expect(screen.queryByText('Delete note')).toBeNull();
    await goTo('files', 'Everything (JSON)');
    expect(screen.queryByText('Choose a file…')).toBeNull();
    expect(screen.queryByText('Delete everything')).toBeNull();
    expect(screen.queryByText('Bring back what is missing')).toBeNull();
  });
});

describe('What leads out of the notes and in', () => {
  const count = { added: 3, changed: 2, conflicts: 1, same: 40 };
  const read = (given: Partial<ReadFile> = {}): FileAnswer => ({
    state: 'read',
    file: {
      name: 'mine.json',
      count,
      articles: 0,
      hasSettings: false,
      drop: vi.fn(async () => {}),
      commit: vi.fn(async () => ({ state: 'imported', count }) as const),
      ...given,
    },
  });

  async function openFiles(given: Partial<NotesPort> = {}) {
    const port = await openPage(undefined, given);
    await goTo('files', 'Everything (JSON)');
    return port;
  }

  function choose(): void {
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(field, 'files', { value: [new File(['{}'], 'mine.json')] });
    fireEvent.change(field);
  }

  it('exports in the format that was chosen', async () => {
    const port = await openFiles();
    fireEvent.click(screen.getByLabelText(/^Table/));
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByText(/^Exported\./)).toBeTruthy();
    expect(port.exportFile).toHaveBeenCalledWith('csv', expect.anything());
  });

  it('shows how far an export is, which can be cancelled', async () => {
    let given: AbortSignal | undefined;
    await openFiles({
      exportFile: (_format, { onProgress, signal }) => {
        given = signal;
        onProgress(0.4);
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('given up')));
        });
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar');
    await vi.waitFor(() => expect(bar.value).toBe(0.4));
    fireEvent.click(screen.getByText('Cancel'));
    expect(given?.aborted).toBe(true);
    await vi.waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByText(/^The export failed/)).toBeNull();
  });

  it('says that an export failed', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    await openFiles({ exportFile: async () => Promise.reject(new Error('no room')) });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByText(/^The export failed/)).toBeTruthy();
  });

  it('says what a file brings before it is imported', async () => {
    const answer = read();
    await openFiles({ readFile: async () => answer });
    choose();
    const preview = (await screen.findByText('What mine.json brings')).parentElement!;
    const figures = [...preview.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
    expect(figures).toEqual(['New3', 'Changed2', 'In conflict1', 'Here already40']);
    fireEvent.click(within(preview).getByText('Import'));
    expect(await screen.findByText(/^mine\.json is imported/)).toBeTruthy();
  });

  it('forgets a file that the reader does not want after all', async () => {
    const drop = vi.fn(async () => {});
    await openFiles({ readFile: async () => read({ drop }) });
    choose();
    fireEvent.click(
      within((await screen.findByText('What mine.json brings')).parentElement!).getByText('Cancel'),
    );
    expect(drop).toHaveBeenCalledOnce();
    expect(screen.queryByText('What mine.json brings')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Choose a file…');
  });

  it.each<[string, FileAnswer, RegExp]>([
    [
      'where in a file something is wrong',
      { state: 'odd', place: 'notes[3].text', reason: 'is no text' },
      /^mine\.json cannot be imported: notes\[3\]\.text is no text\./,
    ],
    [
      'what is wrong with a file',
      { state: 'odd', place: '', reason: 'ends too early' },
      /^mine\.json cannot be imported: it ends too early\./,
    ],
    ['that a file could not be read', { state: 'failed' }, /^The file could not be read/],
  ])('says %s', async (_, answer, sentence) => {
    await openFiles({ readFile: async () => answer });
    choose();
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('says that an import was refused', async () => {
    const commit = async () => ({ state: 'refused', reason: 'full' }) as const;
    await openFiles({ readFile: async () => read({ commit }) });
    choose();
    fireEvent.click(
      within((await screen.findByText('What mine.json brings')).parentElement!).getByText('Import'),
    );
    expect(await screen.findByText('Nothing was imported: the disk is full.')).toBeTruthy();
  });

  it('undoes an import', async () => {
    const port = await openFiles({
      imports: async () => [{ id: 'i', name: 'mine.json', at: 5, count, articles: 2 }],
    });
    expect((await screen.findByText('mine.json')).parentElement?.textContent).toContain(
      '6 notes · 2 saved articles',
    );
    fireEvent.click(screen.getByLabelText('Undo import of mine.json'));
    expect(port.undoImport).toHaveBeenCalledWith('i');
  });

  it('leads to what the notes were on a day, and brings back what is missing', async () => {
    const port = await openFiles();
    const day = await screen.findByRole('link', { name: '24 Nov 2026' });
    expect(day.getAttribute('href')).toBe('#day=2026-11-24');
    fireEvent.click(screen.getByText('Bring back what is missing'));
    const preview = (await screen.findByText('What the copy of 24 Nov 2026 brings')).parentElement!;
    fireEvent.click(within(preview).getByText('Import'));
    expect(await screen.findByText(/^What was missing since 24 Nov 2026 is back/)).toBeTruthy();
    expect(port.importSnapshot).toHaveBeenCalledWith(
      '2026-11-24',
      expect.anything(),
      'Daily copy of 24 Nov 2026',
    );
  });

  it('shows a day’s notes to read', async () => {
    const port = await openPage([on('quay', 'Ask the **harbor** master'), on('pier', 'Closed since May')]);
    await goTo('day=2026-11-24', 'Back to the daily copies');
    await screen.findByText('2 notes');
    expect(port.find).toHaveBeenLastCalledWith(expect.anything(), '2026-11-24');
    fireEvent.click(screen.getByRole('button', { name: 'Old Quay' }));
    expect((await screen.findByText('harbor')).tagName).toBe('STRONG');
    expect(screen.queryByText('Edit')).toBeNull();
  });

  it('asks once before everything is deleted, offers an export, and says what the disk may keep', async () => {
    const port = await openFiles();
    fireEvent.click(screen.getByText('Delete everything…'));
    const question = (await screen.findByText('Delete all 2 notes for good?')).parentElement!;
    expect(question.textContent).toMatch(/until it is written over/);
    fireEvent.click(within(question).getByText('Export first'));
    expect(await within(question).findByText(/^Exported\./)).toBeTruthy();
    expect(port.wipe).not.toHaveBeenCalled();
    fireEvent.click(within(question).getByText('Delete everything'));
    expect(await screen.findByText('All notes and saved articles are deleted.')).toBeTruthy();
  });

  it('says that notes could not be deleted', async () => {
    await openFiles({ wipe: async () => ({ state: 'refused', reason: 'unavailable' }) });
    fireEvent.click(screen.getByText('Delete everything…'));
    fireEvent.click(
      within((await screen.findByText('Delete all 2 notes for good?')).parentElement!).getByText(
        'Delete everything',
      ),
    );
    expect(await screen.findByText(/^The notes could not be deleted/)).toBeTruthy();
  });
});
