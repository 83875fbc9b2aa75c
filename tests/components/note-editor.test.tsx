import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '../../components/NoteEditor.tsx';
import { type Draft, newDraft } from '../../components/note-draft.ts';
import { note } from './records.ts';
import { press, renderWithWords } from './with-words.tsx';

afterEach(cleanup);

function openEditor(given: Partial<Draft>, focused = false) {
  const acts = { onWrite: vi.fn(), onLeave: vi.fn(), onSaveAgain: vi.fn(), onReadAgain: vi.fn() };
  const draft: Draft = {
    ...newDraft('entity:ferry-board', { kind: 'entity', entity: 'ferry-board' }),
    ...given,
  };
  renderWithWords(<NoteEditor draft={draft} focused={focused} {...acts} />);
  return acts;
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Your note');
const stored = (text: string) => ({ state: 'read', notes: [note(text)] }) as const;
const written = (text: string) => ({ text, tags: [] });
const none = { state: 'read', notes: [] } as const;

describe('The field for a note', () => {
  it('is a button until the reader wants to write', async () => {
    openEditor({ stored: none });
    expect(screen.queryByLabelText('Your note')).toBeNull();
    press(screen.getByText('Add note'));
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  });

  it('is there at once, with the focus, for a reader who came to write', async () => {
    openEditor({ stored: none }, true);
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  });

  it('passes on what is typed, and that the reader leaves', () => {
    const { onWrite, onLeave } = openEditor({
      stored: stored('Ask'),
      written: written('Ask'),
      base: written('Ask'),
    });
    fireEvent.input(field(), { target: { value: 'Ask again' } });
    expect(onWrite).toHaveBeenCalledWith(written('Ask again'));
    fireEvent.blur(field());
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<Draft>, string]>([
    ['while it is opened', {}, 'Opening your note…'],
    ['when it is saved', { stored: stored('Ask'), written: written('Ask'), base: written('Ask') }, 'Saved'],
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
    [
      'when it cannot be read',
      { stored: { state: 'unavailable' } },
      'Your notes cannot be opened in this window.',
    ],
  ])('says how it stands %s', (_when, draft, sentence) => {
    openEditor(draft, true);
    expect(screen.getByRole('status').textContent).toBe(sentence);
  });

  it('takes no keys before the note was read, which they would overwrite', () => {
    openEditor({}, true);
    expect(field().readOnly).toBe(true);
  });

  it('offers to save again what was refused', () => {
    const { onSaveAgain } = openEditor({
      stored: none,
      written: written('Ask'),
      refused: { note: note('Ask'), reason: 'full' },
    });
    press(screen.getByText('Try again'));
    expect(onSaveAgain).toHaveBeenCalledOnce();
  });

  it('offers to read again what could not be read', () => {
    const { onReadAgain } = openEditor({ stored: { state: 'unavailable' } });
    press(screen.getByText('Try again'));
    expect(onReadAgain).toHaveBeenCalledOnce();
  });
});
