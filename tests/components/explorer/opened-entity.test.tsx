import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BEGINNING } from '../../../components/explorer-state.ts';
import type { PanelRequest } from '../../../messages/protocol.ts';
import { note } from '../records.ts';
import { press } from '../with-words.tsx';
import { openExplorer, type, key, line } from './open-explorer.tsx';

afterEach(cleanup);

describe('An opened entity', () => {
  const writing: PanelRequest = { kind: 'entity', entity: 'harbor', writing: true, tether: null };

  it('leads to related ones, and back', async () => {
    openExplorer();
    press((await screen.findByText('Harbor')).closest('button')!);
    press(await screen.findByText('The Pier'));
    expect(await screen.findByText('Page of pier')).toBeTruthy();
    press(screen.getByText('Back'));
    expect(await screen.findByText('Page of harbor')).toBeTruthy();
  });

  it('says why it is marked on this page, and goes there', async () => {
    const port = openExplorer();
    type('quay');
    press((await screen.findAllByRole('option'))[0]!);
    press(await screen.findByText('Show on the page'));
    expect(port.showMention).toHaveBeenCalledWith('harbor', null);
  });

  it('leads back to the very mention that it was pinned from', async () => {
    const port = openExplorer({
      takeRequest: vi.fn(async () => ({ ...writing, writing: false, tether: 7 })),
    });
    press(await screen.findByText('Show on the page'));
    expect(port.showMention).toHaveBeenCalledWith('harbor', 7);
  });

  it('is what a card asked for, with its note to be written', async () => {
    openExplorer({ takeRequest: vi.fn(async () => writing) });
    expect(await screen.findByText('Page of harbor')).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your note')));
  });

  it('is opened when a card asks later', async () => {
    let ask = () => {};
    const requested: (PanelRequest | null)[] = [null, writing];
    openExplorer({
      takeRequest: vi.fn(async () => requested.shift() ?? null),
      onRequested: (callback) => void (ask = callback),
    });
    await screen.findByText('On this page');
    ask();
    expect(await screen.findByText('Page of harbor')).toBeTruthy();
  });

  it('turns to its note when a card asks for it while it is read', async () => {
    let ask = () => {};
    const requested: (PanelRequest | null)[] = [null, writing];
    openExplorer({
      takeRequest: vi.fn(async () => requested.shift() ?? null),
      onRequested: (callback) => void (ask = callback),
    });
    press((await screen.findByText('Harbor')).closest('button')!);
    const heading = await screen.findByText('Page of harbor');
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    ask();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your note')));
  });

  it('saves its note also when the reader goes back at once', async () => {
    const port = openExplorer({ takeRequest: vi.fn(async () => writing) });
    const note = await screen.findByLabelText<HTMLTextAreaElement>('Your note');
    await vi.waitFor(() => expect(note.readOnly).toBe(false));
    fireEvent.input(note, { target: { value: 'Ask' } });
    press(screen.getByText('Back'));
    await vi.waitFor(() => expect(port.saveNote).toHaveBeenCalled());
    expect(port.saveNote).toHaveBeenCalledWith(expect.objectContaining({ id: 'entity:harbor', text: 'Ask' }));
  });

  it('shows a note that was changed in another window', async () => {
    const listeners: (() => void)[] = [];
    const answers = [[], [note('Asked elsewhere', { id: 'entity:harbor' })]];
    openExplorer({
      takeRequest: vi.fn(async () => writing),
      readNotes: vi.fn(async () => ({ state: 'read', notes: answers.shift() ?? [] }) as const),
      onNotesChanged: (callback) => void listeners.push(callback),
    });
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Your note');
    await vi.waitFor(() => expect(field.readOnly).toBe(false));
    for (const change of listeners) change();
    await vi.waitFor(() => expect(field.value).toBe('Asked elsewhere'));
  });

  it('shows the note to read when writing is done, and a second Edit on the card opens it again', async () => {
    let ask = () => {};
    const requested: PanelRequest[] = [writing, writing];
    openExplorer({
      takeRequest: vi.fn(async () => requested.shift() ?? null),
      readNotes: vi.fn(
        async () => ({ state: 'read', notes: [note('Ask', { id: 'entity:harbor' })] }) as const,
      ),
      onRequested: (callback) => void (ask = callback),
    });
    await vi.waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('Your note').value).toBe('Ask'));
    key('Escape', screen.getByLabelText('Your note'));
    expect(await screen.findByText('Delete note')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByText('Edit'));
    ask();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your note')));
  });

  it('lists the notes on other things that link to it', async () => {
    openExplorer(
      {
        notesLinkingTo: vi.fn(async () => [
          {
            about: { kind: 'entity', entity: line('pier', 'The Old Pier') },
            excerpt: 'Near [[Harbor]].',
          } as const,
          {
            about: { kind: 'page', page: { address: 'https://example.org/a', title: 'Ferries' } },
            excerpt: 'Says [[Harbor]].',
          } as const,
        ]),
      },
      { ...BEGINNING, query: '', entity: 'harbor' },
    );
    const list = (await screen.findByText('Your notes that link here')).parentElement!;
    expect(list.querySelector('a')!.href).toBe('https://example.org/a');
    press(within(list).getByText('The Old Pier'));
    expect(await screen.findByText('Page of pier')).toBeTruthy();
  });

  it('in a private window has its note to read, and word that nothing is written', async () => {
    const port = openExplorer(
      {
        takeRequest: vi.fn(async () => writing),
        readNotes: vi.fn(
          async () => ({ state: 'read', notes: [note('Ask', { id: 'entity:harbor' })] }) as const,
        ),
      },
      { ...BEGINNING, isPrivate: true },
    );
    expect(await screen.findByText('Ask')).toBeTruthy();
    expect(screen.getByText(/This is a private window/)).toBeTruthy();
    expect(screen.queryByLabelText('Your note')).toBeNull();
    expect(port.notesDamage).not.toHaveBeenCalled();
  });

  it('says that there is none any more', async () => {
    openExplorer({ describe: vi.fn(async () => null) });
    press((await screen.findByText('Harbor')).closest('button')!);
    expect(await screen.findByText('There is no entry for this any more.')).toBeTruthy();
  });
});
