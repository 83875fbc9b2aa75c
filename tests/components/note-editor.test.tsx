import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '../../components/NoteEditor.tsx';
import { type Draft, newDraft } from '../../components/note-draft.ts';
import type { LinkChoice, SaveRefusal } from '../../messages/protocol.ts';
import type { Revision } from '../../notes/note.ts';
import { note } from './records.ts';
import { press, renderWithWords } from './with-words.tsx';

afterEach(cleanup);

interface Given {
  readonly writing?: boolean;
  readonly isPrivate?: boolean;
  readonly history?: readonly Revision[] | null;
}

const PANELS = ['Panel on Iran', 'Panel on Yemen'].map((name): LinkChoice => ({
  entity: { id: name, name, type: 'Organization', description: `Watched over ${name.slice(9)}.` },
  link: `[[${name}]]`,
}));

function openEditor(given: Partial<Draft>, { writing = false, isPrivate = false, history = [] }: Given = {}) {
  const acts = {
    onWriting: vi.fn(),
    onWrite: vi.fn(),
    onTypeTag: vi.fn((tag: string) => {
      draft = { ...draft, tag };
      redraw(editor(writing));
    }),
    onLeave: vi.fn(),
    onRestore: vi.fn(),
    onRemove: vi.fn(),
    onSettle: vi.fn(async (): Promise<SaveRefusal | null> => null),
    onSaveAgain: vi.fn(),
    onReadAgain: vi.fn(),
    onOpen: vi.fn(),
  };
  const questions = {
    noteHistory: vi.fn(async () => history),
    entitiesNamed: vi.fn(async (names: readonly string[]) =>
      names.map((name) => (name === 'Harbor' ? 'harbor' : null)),
    ),
    linkChoices: vi.fn(async (query: string) => PANELS.filter(({ link }) => link.includes(query))),
    notesLinkingTo: vi.fn(async () => []),
  };
  let draft: Draft = {
    ...newDraft('entity:ferry-board', { kind: 'entity', entity: 'ferry-board' }),
    ...given,
  };
  const editor = (isWriting: boolean) => (
    <NoteEditor draft={draft} questions={questions} acts={acts} writing={isWriting} isPrivate={isPrivate} />
  );
  const { container, redraw } = renderWithWords(editor(writing));
  return { ...acts, ...questions, container, write: (on: boolean) => redraw(editor(on)) };
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Your note');
const tagField = () => screen.getByLabelText<HTMLInputElement>('Add a tag');
const stored = (text: string) => ({ state: 'read', notes: [note(text)] }) as const;
const written = (text: string, tags: readonly string[] = []) => ({ text, tags });
const saved = (text: string, tags: readonly string[] = []): Partial<Draft> => ({
  stored: stored(text),
  written: written(text, tags),
  base: written(text, tags),
});
const none = { state: 'read', notes: [] } as const;

describe('A note to read', () => {
  it('is a button where there is none', () => {
    const { onWriting } = openEditor({ stored: none });
    expect(screen.queryByText('Delete note')).toBeNull();
    press(screen.getByText('Add note'));
    expect(onWriting).toHaveBeenCalledWith(true);
  });

  it('is nothing while it is opened, so that nothing jumps', () => {
    expect(openEditor({}).container.textContent).toBe('');
  });

  it('has its marks, its tags and a way to write', () => {
    const { container, onWriting } = openEditor(saved('Ask **again**', ['harbor', 'late']));
    expect(container.querySelector('strong')!.textContent).toBe('again');
    expect([...container.querySelectorAll('.tag')].map((tag) => tag.textContent)).toEqual(['harbor', 'late']);
    expect(container.querySelector('textarea, input')).toBeNull();
    press(screen.getByText('Edit'));
    expect(onWriting).toHaveBeenCalledWith(true);
  });

  it('links to the entities that it names, once it is known whose the names are', async () => {
    const { onOpen } = openEditor(saved('Ask [[Harbor]] about [[the pier]].'));
    expect(screen.queryByText('[[the pier]]', { exact: false })).toBeTruthy();
    press(await screen.findByText('Harbor'));
    expect(onOpen).toHaveBeenCalledWith('harbor');
    expect(screen.getByText(/about \[\[the pier\]\]\./)).toBeTruthy();
  });

  it('is deleted by a button, without a question', () => {
    const { onRemove } = openEditor(saved('Ask'));
    press(screen.getByText('Delete note'));
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('that was deleted here can be brought back, and another one begun', () => {
    const { onRestore } = openEditor({ stored: none, removed: written('Ask', ['late']) });
    expect(screen.getByText(/Note deleted\./)).toBeTruthy();
    expect(screen.getByText('Add note')).toBeTruthy();
    press(screen.getByText('Undo'));
    expect(onRestore).toHaveBeenCalledWith(written('Ask', ['late']));
  });

  it('offers to read again what could not be read', () => {
    const { onReadAgain } = openEditor({ stored: { state: 'unavailable' } });
    expect(screen.getByRole('status').textContent).toBe('Your notes cannot be opened in this window.');
    press(screen.getByText('Try again'));
    expect(onReadAgain).toHaveBeenCalledOnce();
  });
});

describe('A note in a private window', () => {
  const sentence = 'This is a private window: notes can be read, and nothing is written.';

  it.each<[string, Partial<Draft>]>([
    ['that is there', saved('Ask')],
    ['that is not there', { stored: none }],
    [
      'with another version',
      { ...saved('Ask'), stored: { state: 'read', notes: [note('Ask'), copy('Ask her')] } },
    ],
  ])('%s is only read', (_what, draft) => {
    const { container } = openEditor(draft, { isPrivate: true, writing: true });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(container.querySelector('textarea, input, button')).toBeNull();
    if (draft.stored !== none) expect(screen.getByText('Ask')).toBeTruthy();
  });
});

describe('The field for a note', () => {
  it('is there, with the focus, for a reader who came to write', async () => {
    openEditor({ stored: none }, { writing: true });
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  });

  it('passes on what is typed, and that the reader leaves', () => {
    const { onWrite, onLeave } = openEditor(saved('Ask', ['late']), { writing: true });
    fireEvent.input(field(), { target: { value: 'Ask again' } });
    expect(onWrite).toHaveBeenCalledWith(written('Ask again', ['late']));
    fireEvent.blur(field());
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it.each<[string, () => void]>([
    ['Done', () => press(screen.getByText('Done'))],
    ['Escape', () => void fireEvent.keyDown(field(), { key: 'Escape' })],
  ])('saves and is left by %s, and the focus goes to Edit', (_how, leave) => {
    const editor = openEditor(saved('Ask'), { writing: true });
    leave();
    expect(editor.onLeave).toHaveBeenCalled();
    expect(editor.onWriting).toHaveBeenCalledWith(false);
    editor.write(false);
    expect(document.activeElement).toBe(screen.getByText('Edit'));
  });

  it.each<[string, Partial<Draft>, string]>([
    ['while it is opened', {}, 'Opening your note…'],
    ['when it is saved', saved('Ask'), 'Saved'],
    ['when it was just typed', { stored: none, written: written('Ask') }, 'Saving…'],
    ['while it is saved', { stored: none, written: written('Ask'), saving: note('Ask') }, 'Saving…'],
    [
      'when the disk is full',
      { stored: none, written: written('Ask'), refused: { note: note('Ask'), reason: 'full' } },
      'Not saved: the disk is full. Your text is still here.',
    ],
    [
      'when it could not be saved',
      { stored: none, written: written('Ask'), refused: { note: note('Ask'), reason: 'unavailable' } },
      'Not saved. Your text is still here.',
    ],
  ])('says how it stands %s', (_when, draft, sentence) => {
    openEditor(draft, { writing: true });
    expect(screen.getByRole('status').textContent).toBe(sentence);
  });

  it('takes no keys before the note was read, which they would overwrite', () => {
    openEditor({}, { writing: true });
    expect([field().readOnly, tagField().readOnly]).toEqual([true, true]);
  });

  it.each([true, false])('offers to save again what was refused (writing: %s)', (writing) => {
    const { onSaveAgain } = openEditor(
      { stored: none, written: written('Ask'), refused: { note: note('Ask'), reason: 'full' } },
      { writing },
    );
    press(screen.getByText('Try again'));
    expect(onSaveAgain).toHaveBeenCalledOnce();
  });
});

describe('The tags of a note', () => {
  const open = (...tags: string[]) => openEditor(saved('Ask', tags), { writing: true });
  const type = (value: string) => fireEvent.input(tagField(), { target: { value } });
  const key = (name: string, more = {}) => fireEvent.keyDown(tagField(), { key: name, ...more });

  it.each<[string, () => void]>([
    ['a comma', () => void type('late,')],
    ['Enter', () => (type('late'), void key('Enter'))],
    ['leaving the field', () => (type('late'), void fireEvent.blur(tagField()))],
  ])('are ended by %s', (_how, end) => {
    const { onWrite } = open('harbor');
    end();
    expect(onWrite).toHaveBeenCalledWith(written('Ask', ['harbor', 'late']));
    expect(tagField().value).toBe('');
  });

  it('are not ended by the Enter that ends a word of an input method', () => {
    const { onWrite } = open();
    type('항구');
    key('Enter', { isComposing: true });
    expect(onWrite).not.toHaveBeenCalled();
  });

  it('lose the last one by Backspace, in an empty field alone', () => {
    const { onWrite } = open('harbor', 'late');
    type('x');
    key('Backspace');
    expect(onWrite).not.toHaveBeenCalled();
    type('');
    key('Backspace');
    expect(onWrite).toHaveBeenCalledWith(written('Ask', ['harbor']));
  });

  it('are removed each by its own button, and the focus stays in the field', () => {
    const { onWrite } = open('harbor', 'late');
    press(screen.getByLabelText('Remove the tag harbor'));
    expect(onWrite).toHaveBeenCalledWith(written('Ask', ['late']));
    expect(document.activeElement).toBe(tagField());
  });
});

describe('The history of a note', () => {
  const revision = (text: string, at: number, tags: string[] = []): Revision => ({
    id: text,
    note: 'entity:ferry-board',
    text,
    tags,
    at,
  });
  const history = [revision('# Ask\n\nher', Date.UTC(2018, 0, 16, 12)), revision('', 0, ['late'])];

  it('tells what the note said before, and restores it by a save', async () => {
    const { onRestore, noteHistory, container } = openEditor(saved('Ask him'), { history });
    expect(noteHistory).not.toHaveBeenCalled();
    press(screen.getByText('History'));
    await screen.findByText('# Ask her');
    expect([...container.querySelectorAll('.past-words')].map((line) => line.textContent)).toEqual([
      '# Ask her',
      'late',
    ]);
    expect(container.querySelector('.past .label')!.textContent).toMatch(/^16 Jan 2018, \d\d:\d\d$/);
    press(screen.getAllByText('Restore')[0]!);
    expect(onRestore).toHaveBeenCalledWith(written('# Ask\n\nher'));
  });

  it.each<[readonly Revision[] | null, RegExp]>([
    [[], /Nothing earlier is kept yet/],
    [null, /cannot be read now/],
  ])('says why there is none: %j', async (answer, sentence) => {
    openEditor(saved('Ask him'), { history: answer });
    press(screen.getByText('History'));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('writes over nothing that is not on disk', async () => {
    openEditor(
      { ...saved('Ask'), written: written('Ask him'), refused: { note: note('Ask him'), reason: 'full' } },
      { history },
    );
    press(screen.getByText('History'));
    await screen.findByText('# Ask her');
    expect(screen.getAllByText<HTMLButtonElement>('Restore').map(({ disabled }) => disabled)).toEqual([
      true,
      true,
    ]);
  });
});

describe('Another version of a note', () => {
  const two = (mine: string): Partial<Draft> => ({
    ...saved(mine, ['a']),
    stored: { state: 'read', notes: [note(mine), copy('Ask her')] },
  });

  it.each<[string, ReturnType<typeof written> | null]>([
    ['Use this one', written('Ask her', ['b'])],
    ['Keep both in one', written('Ask him\n\nAsk her', ['a', 'b'])],
    ['Delete this version', null],
  ])('is shown below, until the reader has chosen: %s', async (choice, result) => {
    const { onSettle } = openEditor(two('Ask him'));
    expect(screen.getByText('Another version, written elsewhere at the same time')).toBeTruthy();
    expect(screen.getByText('Ask her')).toBeTruthy();
    press(screen.getByText(choice));
    expect(onSettle).toHaveBeenCalledWith(copy('Ask her'), result);
    await vi.waitFor(() => expect(screen.getByText<HTMLButtonElement>(choice).disabled).toBe(false));
  });

  it('that holds the first is enough for both', () => {
    const { onSettle } = openEditor(two('Ask'));
    press(screen.getByText('Keep both in one'));
    expect(onSettle).toHaveBeenCalledWith(copy('Ask her'), written('Ask her', ['a', 'b']));
  });

  it('says why it could not be done', async () => {
    const { onSettle } = openEditor(two('Ask him'));
    onSettle.mockResolvedValueOnce('full');
    press(screen.getByText('Use this one'));
    expect(await screen.findByText(/the disk is full/)).toBeTruthy();
  });
});

function copy(text: string) {
  return note(text, { id: 'copy:x', copyOf: 'entity:ferry-board', tags: ['b'], revision: 'x' });
}

describe('A link that is being written', () => {
  function begin(text: string, caret = text.length) {
    const editor = openEditor({ stored: none, written: written(text) }, { writing: true });
    field().setSelectionRange(caret, caret);
    fireEvent.input(field());
    return editor;
  }
  const key = (name: string) => fireEvent.keyDown(field(), { key: name });
  const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
  const selected = () => screen.getByRole('option', { selected: true }).textContent;

  it('has a list of what it may mean, each told apart by its description', async () => {
    begin('Ask the [[Panel');
    await screen.findByRole('listbox');
    expect(options()).toEqual([
      'Panel on IranOrganization · Watched over Iran.',
      'Panel on YemenOrganization · Watched over Yemen.',
    ]);
    expect(screen.getByText(/^2 entries\./)).toBeTruthy();
    expect(field().getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[0]!.id);
  });

  it('is chosen by the arrow keys and Enter, and written out', async () => {
    const { onWrite, onWriting } = begin('Ask the [[Panel]] soon', 'Ask the [[Panel'.length);
    await screen.findByRole('listbox');
    key('ArrowDown');
    expect(selected()).toContain('Yemen');
    key('ArrowDown');
    expect(selected()).toContain('Iran');
    key('ArrowUp');
    key('Enter');
    expect(onWrite).toHaveBeenLastCalledWith(written('Ask the [[Panel on Yemen]] soon'));
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(onWriting).not.toHaveBeenCalled();
  });

  it('is chosen by a click', async () => {
    const { onWrite } = begin('[[Panel');
    press((await screen.findAllByRole('option'))[1]!);
    expect(onWrite).toHaveBeenLastCalledWith(written('[[Panel on Yemen]]'));
  });

  it('is left as it is after Escape, which does not end writing', async () => {
    const { onWriting } = begin('[[Panel');
    await screen.findByRole('listbox');
    key('Escape');
    fireEvent.keyUp(field(), { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(onWriting).not.toHaveBeenCalled();
    key('Escape');
    expect(onWriting).toHaveBeenCalledWith(false);
  });

  it.each([['no link'], ['[[Panel]] done'], ['[[Panel|'], ['[['], ['[[Panel\nand'], ['[[Nobody']])(
    'is none in %j, and Enter is a new line there',
    async (text) => {
      begin(text);
      await Promise.resolve();
      expect(screen.queryByRole('listbox')).toBeNull();
      // Not prevented.
      expect(key('Enter')).toBe(true);
    },
  );
});
