import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BEGINNING } from '../../../components/explorer-state.ts';
import { answerOf, articleHit } from '../found.ts';
import { press } from '../with-words.tsx';
import { openExplorer, field, type, key, selected } from './open-explorer.tsx';

afterEach(cleanup);

describe('The search', () => {
  it('has the focus', () => {
    openExplorer();
    expect(document.activeElement).toBe(field());
  });

  it('finds entities, notes and articles, and marks the typed words', async () => {
    openExplorer();
    type('quay');
    const groups = await screen.findAllByRole('group');
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      'Who and what',
      'Your notes',
      'Articles',
    ]);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(
      expect.arrayContaining(['Quay', 'quay']),
    );
  });

  it('tells assistive technology which row is selected', async () => {
    openExplorer();
    expect(field().getAttribute('aria-expanded')).toBe('false');
    type('quay');
    await screen.findAllByRole('option');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    key('ArrowDown');
    await vi.waitFor(() => expect(selected()).toContain('Old Quay'));
    const named = document.getElementById(field().getAttribute('aria-activedescendant')!);
    expect(named!.textContent).toContain('Old Quay');
  });

  it('opens the selected row on Enter, and goes back on Escape, step by step', async () => {
    openExplorer();
    type('quay');
    await screen.findAllByRole('option');
    key('ArrowDown');
    key('Enter');
    expect(await screen.findByText('Page of quay')).toBeTruthy();
    expect(key('Escape', screen.getByText('Page of quay'))).toBe(false);
    await vi.waitFor(() => expect(selected()).toContain('Old Quay'));
    expect(document.activeElement).toBe(field());
    expect(key('Escape')).toBe(false);
    await vi.waitFor(() => expect(field().value).toBe(''));
    expect(await screen.findByText('On this page')).toBeTruthy();
  });

  it.each([
    ['with Ctrl', { ctrlKey: true }],
    ['on a Mac with Cmd', { metaKey: true }],
  ])('opens the selected row in a tab of our own on Enter %s', async (_case, held) => {
    const port = openExplorer();
    type('quay');
    await screen.findAllByRole('option');
    key('ArrowDown');
    fireEvent.keyDown(field(), { key: 'Enter', ...held });
    expect(port.openInTab).toHaveBeenCalledExactlyOnceWith({ ...BEGINNING, entity: 'quay' });
    expect(document.querySelector('.entity')).toBeNull();
  });

  it('goes on in a tab of our own where there is no row to open', async () => {
    const port = openExplorer();
    type('zebra');
    await screen.findByText('Nothing found for “zebra”.');
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    expect(port.openInTab).toHaveBeenCalledExactlyOnceWith({ ...BEGINNING, query: 'zebra' });
  });

  it('opens an article where it was published, with Ctrl too', async () => {
    const port = openExplorer({ search: vi.fn(async () => answerOf([articleHit('Quay reopens')])) });
    type('quay');
    await screen.findAllByRole('option');
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    expect(port.openAddress).toHaveBeenCalledExactlyOnceWith('https://example.org/a');
    expect(port.openInTab).not.toHaveBeenCalled();
  });

  it('opens an article in a tab of its own', async () => {
    const port = openExplorer();
    type('quay');
    press((await screen.findByText(/reopens/)).closest('[role=option]')!);
    expect(port.openAddress).toHaveBeenCalledWith('https://example.org/a');
  });

  it('opens no article whose address is not one of the web', async () => {
    const port = openExplorer({
      search: vi.fn(async () => answerOf([articleHit('Ferries late again', '', 'javascript:alert(1)')])),
    });
    type('quay');
    press((await screen.findByText(/late again/)).closest('[role=option]')!);
    expect(port.openAddress).not.toHaveBeenCalled();
  });

  it('asks nobody while nothing is typed', async () => {
    const port = openExplorer();
    type('  ');
    await screen.findByText('On this page');
    expect(port.search).not.toHaveBeenCalled();
  });

  it('says that it found nothing', async () => {
    openExplorer();
    type('zebra ');
    expect(await screen.findByText('Nothing found for “zebra”.')).toBeTruthy();
  });

  it('says that it did not answer', async () => {
    openExplorer({ search: vi.fn(() => Promise.reject(new Error('The message channel closed.'))) });
    type('quay');
    expect(await screen.findByText(/did not answer/)).toBeTruthy();
  });

  it('leaves alone the Enter that ends a word of an input method', async () => {
    openExplorer();
    type('quay');
    await screen.findAllByRole('option');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.querySelector('.entity')).toBeNull();
  });
});
