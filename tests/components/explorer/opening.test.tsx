import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BEGINNING } from '../../../components/explorer-state.ts';
import { press } from '../with-words.tsx';
import { openExplorer, field, type } from './open-explorer.tsx';

afterEach(cleanup);

describe('The popup that is opened again', () => {
  it('shows what was found before, and the next key replaces what was typed', async () => {
    openExplorer({}, { ...BEGINNING, query: 'quay', entity: null });
    expect(await screen.findAllByRole('option')).toHaveLength(4);
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 4]);
  });

  it('shows the entity that was open, with its way back', async () => {
    openExplorer({}, { ...BEGINNING, query: 'quay', entity: 'harbor' });
    expect(await screen.findByText('Page of harbor')).toBeTruthy();
    press(screen.getByText('Back'));
    expect(await screen.findAllByRole('option')).toHaveLength(4);
  });

  it('is told of every step', async () => {
    const port = openExplorer();
    type('quay');
    press((await screen.findAllByRole('option'))[0]!);
    await vi.waitFor(() =>
      expect(port.remember).toHaveBeenLastCalledWith({ ...BEGINNING, query: 'quay', entity: 'harbor' }),
    );
  });
});

describe('Word of damage', () => {
  it('is said at the top until the reader has read it', async () => {
    const port = openExplorer({
      notesDamage: vi.fn(async () => ({ restored: 2, snapshot: null, mirrorRebuilt: false, missing: 0 })),
    });
    await screen.findByText(/2 notes were damaged/);
    press(screen.getByText('OK'));
    expect(port.forgetDamage).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(screen.queryByText(/2 notes were damaged/)).toBeNull());
  });
});

describe('A selection that is looked up', () => {
  it('is what is searched for', async () => {
    openExplorer({ takeRequest: vi.fn(async () => ({ kind: 'search', query: 'quay' }) as const) });
    expect(await screen.findAllByRole('option')).toHaveLength(4);
    expect(field().value).toBe('quay');
  });
});

describe('The popup’s button to the sidebar', () => {
  const opened = vi.fn();
  const beside = { label: 'openInSidebar', open: opened } as const;
  const button = () => screen.findByText('Open in the sidebar');
  afterEach(() => opened.mockClear());

  it('takes nothing along from the list of the page', async () => {
    openExplorer({ beside });
    press(await button());
    expect(opened).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('takes along the search', async () => {
    openExplorer({ beside }, { ...BEGINNING, query: 'quay', entity: null });
    press(await button());
    expect(opened).toHaveBeenCalledExactlyOnceWith({ kind: 'search', query: 'quay' });
  });

  it('takes along the entity that is open, and the way back to its phrase', async () => {
    const request = { kind: 'entity', entity: 'quay', writing: true, tether: 7 } as const;
    openExplorer({ beside, takeRequest: vi.fn(async () => request) });
    await screen.findByText('Page of quay');
    press(await button());
    expect(opened).toHaveBeenCalledExactlyOnceWith(request);
  });

  it('is not in the sidebar itself', async () => {
    openExplorer();
    await screen.findByText('Settings');
    expect(screen.queryByText('Open in the sidebar')).toBeNull();
  });
});
