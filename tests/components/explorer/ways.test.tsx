import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BEGINNING, type Place } from '../../../components/explorer-state.ts';
import { press } from '../with-words.tsx';
import { openExplorer, key } from './open-explorer.tsx';

afterEach(cleanup);

describe('The ways back and forward', () => {
  it('gives the focus back to the row that the reader came from', async () => {
    openExplorer();
    press(await screen.findByRole('button', { name: /Old Quay/ }));
    key('Escape', await screen.findByText('Page of quay'));
    expect(document.activeElement?.textContent).toContain('Old Quay is closed.');
  });

  it('goes forward again by its button, and by Alt with an arrow wherever the focus is', async () => {
    openExplorer();
    press((await screen.findByText('Harbor')).closest('button')!);
    await screen.findByText('Page of harbor');
    expect(screen.queryByText('Forward')).toBeNull();
    press(screen.getByText('Back'));
    press(await screen.findByText('Forward'));
    await screen.findByText('Page of harbor');
    fireEvent.keyDown(document.body, { key: 'ArrowLeft', altKey: true });
    await screen.findByText('Forward');
    expect(screen.queryByText('Page of harbor')).toBeNull();
    fireEvent.keyDown(document.body, { key: 'ArrowRight', altKey: true });
    await screen.findByText('Page of harbor');
  });

  it('opens in a tab what is shown', async () => {
    const port = openExplorer({}, { ...BEGINNING, query: '', entity: 'quay' });
    press(screen.getByText('Open in a tab'));
    expect(port.openInTab).toHaveBeenCalledWith({ ...BEGINNING, query: '', entity: 'quay' });
  });

  it('tells a tab of its own each step at once, and follows the browser’s', async () => {
    let went: (place: Place) => void = () => {};
    const ownTab = {
      goTo: vi.fn(),
      goBack: vi.fn(),
      goForward: vi.fn(),
      onWent: vi.fn((callback: (place: Place) => void) => {
        went = callback;
      }),
    };
    openExplorer({ ownTab }, { ...BEGINNING, query: '', entity: 'quay' });
    press(await screen.findByText('The Pier'));
    expect(ownTab.goTo).toHaveBeenCalledWith({ ...BEGINNING, query: '', entity: 'pier' });
    await screen.findByText('Page of pier');
    press(screen.getByText('Back'));
    expect(ownTab.goBack).toHaveBeenCalled();
    went({ ...BEGINNING, query: '', entity: 'quay' });
    await screen.findByText('Page of quay');
    expect(screen.queryByText('Open in a tab')).toBeNull();
  });

  it.each<[string, Partial<Place>, string]>([
    ['the entity that is open', { entity: 'quay' }, 'Page of quay – Backgrounder'],
    ['what is searched for', { query: 'quay' }, '“quay” – Backgrounder'],
    ['us, where it begins', {}, 'Backgrounder'],
  ])('names a tab of its own after %s', async (_what, place, title) => {
    const ownTab = { goTo: vi.fn(), goBack: vi.fn(), goForward: vi.fn(), onWent: vi.fn() };
    openExplorer({ ownTab }, { ...BEGINNING, ...place });
    await vi.waitFor(() => expect(document.title).toBe(title));
  });

  it('leaves Escape to the browser where there is nothing to go back to', async () => {
    openExplorer();
    await screen.findByText('On this page');
    expect(key('Escape')).toBe(true);
  });
});
