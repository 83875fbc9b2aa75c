import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../components/SettingsPage.tsx';
import type { SettingsPort } from '../../components/settings-port.ts';
import type { SettingsView } from '../../messages/protocol.ts';
import type { SettingsChange } from '../../settings/change-settings.ts';
import { DEFAULTS, type Settings } from '../../settings/settings.ts';
import { renderWithWords } from './with-words.tsx';

afterEach(cleanup);

function openSettings(settings: Partial<Settings> = {}, given: Partial<SettingsView> = {}) {
  const view: SettingsView = {
    settings: { ...DEFAULTS, ...settings },
    entities: [
      { id: 'quay', type: 'Place', name: 'Old Quay', description: '' },
      { id: 'pier', type: 'Place', name: 'The Pier', description: '' },
    ],
    allowed: [],
    everyPage: false,
    ...given,
  };
  const port = {
    read: vi.fn(async () => view),
    change: vi.fn(async (_change: SettingsChange) => {}),
    requestPermission: vi.fn(async () => true),
    removePermission: vi.fn(async () => {}),
    openShortcuts: vi.fn(),
    openSettings: vi.fn(),
    openNotes: vi.fn(),
    onChanged: vi.fn(),
  } satisfies SettingsPort;
  renderWithWords(<SettingsPage port={port} />);
  return port;
}

const choose = async (label: string) => fireEvent.click(await screen.findByLabelText(label));
const list = async (title: string) => within((await screen.findByText(title)).closest('section')!);

describe('The settings', () => {
  it('are at most twelve', async () => {
    openSettings();
    await screen.findByText('What is marked');
    const one = 'fieldset, [role=switch], .removable, .part > .button';
    expect(document.querySelectorAll(one).length).toBeLessThanOrEqual(12);
  });

  it.each<[string, SettingsChange]>([
    ['Every mention', { kind: 'density', density: 'every' }],
    ['A click on a name', { kind: 'trigger', trigger: 'click' }],
    ['Off until midnight', { kind: 'everywhere', off: 'today' }],
    ['Off until I turn it on', { kind: 'everywhere', off: 'always' }],
  ])('take the choice “%s”', async (label, change) => {
    const port = openSettings();
    await choose(label);
    expect(port.change).toHaveBeenCalledWith(change);
  });

  it('are put back by one button, which says that notes and corrections stay', async () => {
    const port = openSettings({ density: 'off' });
    expect(await screen.findByText(/Your notes, and what you corrected, stay/)).toBeTruthy();
    fireEvent.click(screen.getByText('Reset settings'));
    expect(port.change).toHaveBeenCalledWith({ kind: 'reset' });
  });

  it.each<[Partial<Settings>, string[]]>([
    [{}, ['The first mention in each section', 'The pointer rests on a name', 'On']],
    [
      { density: 'off', trigger: 'hoverWithKey', offUntil: null },
      [
        'Nothing; the button still lists what a page names',
        'The pointer rests on a name while Shift is held',
        'Off until I turn it on',
      ],
    ],
    // Yesterday's "off until midnight" is over.
    [{ offUntil: 5 }, ['The first mention in each section', 'The pointer rests on a name', 'On']],
  ])('show what is chosen: %j', async (settings, labels) => {
    openSettings(settings);
    await screen.findByText('What is marked');
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
    expect(chosen.map((radio) => radio.closest('label')!.textContent)).toEqual(labels);
  });

  it('say until when they are off', async () => {
    openSettings({ offUntil: Date.now() + 60_000 });
    expect(await screen.findByText(/^Off everywhere until \w+/)).toBeTruthy();
  });

  it('ask the browser for every page, and give it up', async () => {
    const port = openSettings();
    fireEvent.click(await screen.findByRole('switch', { name: /On every news page/ }));
    expect(port.requestPermission).toHaveBeenCalledWith(['*://*/*']);
    cleanup();
    const allowed = openSettings({}, { everyPage: true });
    fireEvent.click(await screen.findByRole('switch', { name: /On every news page/ }));
    expect(allowed.removePermission).toHaveBeenCalledWith(['*://*/*']);
  });

  it('list the sites that are off, each to be turned on again', async () => {
    const port = openSettings({ sitesOff: ['a.example', 'b.example'] });
    fireEvent.click(await screen.findByLabelText('Turn on b.example'));
    expect(port.change).toHaveBeenCalledWith({ kind: 'site', host: 'b.example', on: true });
    expect(document.activeElement?.textContent).toBe('Sites switched off');
  });

  it('list the sites that the reader added, each to be removed', async () => {
    const port = openSettings({}, { allowed: ['*://*.a.example/*', 'https://b.example/*'] });
    const rows = (await list('Sites you added')).getAllByRole('listitem');
    expect(rows.map((row) => row.firstElementChild?.textContent)).toEqual(['a.example', 'b.example']);
    fireEvent.click(screen.getByLabelText('Remove a.example'));
    expect(port.removePermission).toHaveBeenCalledWith(['*://*.a.example/*']);
  });

  it('list corrections in words, the newest first, each to be undone', async () => {
    const corrections = [
      { surfaceForm: 'Quay', entity: 'quay', instead: null, host: 'a.example' },
      { surfaceForm: 'the pier', entity: 'quay', instead: 'pier', host: null },
    ];
    const port = openSettings({ corrections });
    const rows = (await list('What names do not mean')).getAllByRole('listitem');
    expect(rows.map((row) => row.firstElementChild?.textContent)).toEqual([
      '“the pier” means The Pier, not Old Quay.on every site',
      '“Quay” does not mean Old Quay.on a.example',
    ]);
    fireEvent.click(screen.getByLabelText('Undo for “Quay”'));
    expect(port.change).toHaveBeenCalledWith({ kind: 'undoCorrection', correction: corrections[0] });
  });

  it('say what an empty list is for', async () => {
    openSettings();
    expect(await screen.findByText('None. “Not this” on a card adds one.')).toBeTruthy();
  });

  it('say that a choice was not stored, and show what is', async () => {
    const port = openSettings();
    port.change.mockRejectedValueOnce(new Error('The disk is full.'));
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    await choose('Every mention');
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be stored/);
    expect(screen.getByLabelText<HTMLInputElement>('The first mention in each section').checked).toBe(true);
  });

  it('lead to the browser’s page of keys', async () => {
    const port = openSettings();
    fireEvent.click(await screen.findByText('Set keys in the browser'));
    expect(port.openShortcuts).toHaveBeenCalledOnce();
  });
});
