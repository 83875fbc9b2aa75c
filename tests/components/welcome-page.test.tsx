import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WelcomePage, type WelcomePort } from '../../components/WelcomePage.tsx';
import type { Link } from '../../linking/types.ts';
import { DEFAULTS, type Trigger } from '../../settings/settings.ts';
import { entity, entityPage } from './records.ts';
import { renderWithWords, words } from './with-words.tsx';

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A link at the first place of some words in the sample. */
function link(surfaceForm: string, id: string): Link {
  const start = words('sampleText').indexOf(surfaceForm);
  return {
    mention: { start, end: start + surfaceForm.length, surfaceForm },
    entity: id,
    score: 1,
    evidence: { kind: 'name' },
  };
}

function openWelcome(trigger: Trigger = 'hover') {
  const port = {
    read: vi.fn(async () => ({
      settings: { ...DEFAULTS, trigger },
      entities: [],
      allowed: [],
      everyPage: false,
    })),
    change: vi.fn(async () => {}),
    requestPermission: vi.fn(async () => false),
    removePermission: vi.fn(async () => {}),
    openShortcuts: vi.fn(),
    openSettings: vi.fn(),
    openNotes: vi.fn(),
    onChanged: vi.fn(),
    linkSample: vi.fn(async () => [link('Panel of Experts', 'panel'), link('Maria Zakharova', 'zakharova')]),
    describe: vi.fn(async (id: string) => entityPage({ entity: entity({ id, name: `Page of ${id}` }) })),
  } satisfies WelcomePort;
  renderWithWords(<WelcomePage port={port} />);
  return port;
}

const mark = (name: string) => screen.findByRole('button', { name });
const card = () => screen.queryByRole('dialog');

describe('The welcome page', () => {
  it('has three choices, no more', async () => {
    openWelcome();
    await screen.findByText('Three choices');
    expect(document.querySelectorAll('fieldset, [role=switch]')).toHaveLength(3);
  });

  it('marks names in its sample, and leaves the sample’s words as they are', async () => {
    openWelcome();
    const text = (await mark('Panel of Experts')).closest('p')!;
    expect(text.textContent).toBe(words('sampleText'));
  });

  it('opens the card of a name on which the pointer rests, and closes it behind the pointer', async () => {
    openWelcome();
    const name = await mark('Panel of Experts');
    fireEvent.pointerEnter(name, { pointerType: 'mouse' });
    await vi.advanceTimersByTimeAsync(400);
    expect(card()).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(card()?.getAttribute('aria-label')).toBe('Page of panel');
    fireEvent.pointerLeave(name);
    await vi.advanceTimersByTimeAsync(400);
    expect(card()).toBeNull();
  });

  it('keeps a card open to which the pointer goes', async () => {
    openWelcome();
    const name = await mark('Panel of Experts');
    fireEvent.pointerEnter(name, { pointerType: 'mouse' });
    await vi.advanceTimersByTimeAsync(600);
    fireEvent.pointerLeave(name);
    fireEvent.pointerEnter(card()!.closest('.sample-card')!);
    await vi.advanceTimersByTimeAsync(600);
    expect(card()).not.toBeNull();
  });

  it.each<[Trigger, boolean, boolean]>([
    ['click', false, false],
    ['hoverWithKey', false, false],
    ['hoverWithKey', true, true],
  ])('does what was chosen: by %s, with Shift %s, the card opens: %s', async (trigger, shiftKey, opens) => {
    openWelcome(trigger);
    await screen.findByText('Three choices');
    fireEvent.pointerEnter(await mark('Panel of Experts'), { pointerType: 'mouse', shiftKey });
    await vi.advanceTimersByTimeAsync(800);
    expect(card() !== null).toBe(opens);
  });

  it('opens a card by keys, goes into it, and comes back from it', async () => {
    openWelcome('click');
    const name = await mark('Maria Zakharova');
    name.focus();
    fireEvent.keyDown(name, { key: 'Enter' });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Page of zakharova'));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(document.activeElement).toBe(await mark('Maria Zakharova'));
  });

  it('shows that every page was not allowed, when the browser was told no', async () => {
    const port = openWelcome();
    fireEvent.click(await screen.findByLabelText(/On every news page/));
    expect(port.requestPermission).toHaveBeenCalledWith(['*://*/*']);
    await vi.waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>(/On a list of news sites/).checked).toBe(true),
    );
  });
});
