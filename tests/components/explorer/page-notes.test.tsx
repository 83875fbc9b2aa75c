import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BEGINNING } from '../../../components/explorer-state.ts';
import type { PageForNotes, PanelRequest } from '../../../messages/protocol.ts';
import type { Note } from '../../../notes/note.ts';
import { noteOn } from '../../notes/notebook.ts';
import { press } from '../with-words.tsx';
import { openExplorer } from './open-explorer.tsx';

afterEach(cleanup);

describe('Notes on the page', () => {
  const noted = { address: 'https://example.org/story', title: 'Story' };
  const passage = { exact: 'the old quay', prefix: 'Ships leave ', suffix: ' at dawn.', start: 12, end: 24 };
  const passageNote: Note = {
    ...noteOn('', 'Ask the harbor master.'),
    id: 'one',
    target: { kind: 'passage', page: noted, passage },
  };
  const onPage = {
    pageForNotes: vi.fn(async (): Promise<PageForNotes | null> => ({ page: noted, selected: passage })),
    readNotes: vi.fn(async () => ({ state: 'read', notes: [passageNote] }) as const),
    findPassages: vi.fn(async (): Promise<readonly (number | null)[] | null> => [12]),
  };

  it('stand with the words that they are on, and lead there', async () => {
    const port = openExplorer(onPage);
    expect(await screen.findByText('the old quay')).toBeTruthy();
    expect(await screen.findByText('Ask the harbor master.')).toBeTruthy();
    press(await screen.findByText('Show on the page'));
    expect(port.showPassage).toHaveBeenCalledWith(passage);
  });

  it('say that their words are not there any more', async () => {
    openExplorer({ ...onPage, findPassages: vi.fn(async () => [null]) });
    expect(await screen.findByText('These words are not on the page any more.')).toBeTruthy();
    expect(screen.getByText('the old quay')).toBeTruthy();
    expect(screen.queryByText('Show on the page')).toBeNull();
  });

  it('say it also where the words go while the list is open', async () => {
    openExplorer({ ...onPage, showPassage: vi.fn(async () => false) });
    press(await screen.findByText('Show on the page'));
    expect(await screen.findByText('These words are not on the page any more.')).toBeTruthy();
  });

  it('are not asked for where no page may be touched', async () => {
    openExplorer();
    await screen.findByText('Harbor');
    expect(screen.queryByText('Notes on this page')).toBeNull();
  });

  it('can be on the page as a whole', async () => {
    const port = openExplorer({
      ...onPage,
      readNotes: vi.fn(async () => ({ state: 'read', notes: [] }) as const),
    });
    press(await screen.findByText('Add note'));
    fireEvent.input(await screen.findByLabelText('Your note'), { target: { value: 'Read again.' } });
    await vi.waitFor(() => expect(port.saveNote).toHaveBeenCalled());
    expect(vi.mocked(port.saveNote).mock.lastCall?.[0]).toMatchObject({
      id: 'article:https://example.org/story',
      target: { kind: 'article', page: noted },
      text: 'Read again.',
    });
  });

  it('are begun from the browser’s menu on what is selected', async () => {
    const port = openExplorer({
      ...onPage,
      readNotes: vi.fn(async () => ({ state: 'read', notes: [] }) as const),
      takeRequest: vi.fn(async (): Promise<PanelRequest | null> => ({ kind: 'passage' })),
    });
    fireEvent.input(await screen.findByLabelText('Your note'), { target: { value: 'Which quay?' } });
    await vi.waitFor(() => expect(port.saveNote).toHaveBeenCalled());
    expect(vi.mocked(port.saveNote).mock.lastCall?.[0]).toMatchObject({
      target: { kind: 'passage', page: noted, passage },
      text: 'Which quay?',
    });
  });

  it.each([
    [
      'nothing is selected',
      false,
      'No words are selected that a note could be on, or too many. Words in a field, in a picture, in a frame of another site or in a part that the page keeps closed cannot have one.',
    ],
    ['the window is private', true, 'This is a private window: notes can be read, and nothing is written.'],
  ])('are not begun where %s', async (_case, isPrivate, sentence) => {
    openExplorer(
      {
        ...onPage,
        pageForNotes: vi.fn(async () => ({ page: noted, selected: isPrivate ? passage : null })),
        takeRequest: vi.fn(async (): Promise<PanelRequest | null> => ({ kind: 'passage' })),
      },
      { ...BEGINNING, isPrivate },
    );
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(screen.queryByLabelText('Your note')).toBeNull();
  });
});
