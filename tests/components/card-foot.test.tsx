import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openCard } from './open-card.tsx';
import { entityPage } from './records.ts';
import { press } from './with-words.tsx';

afterEach(cleanup);

const page = entityPage({
  alternatives: [
    { id: 'school-board', type: 'Organization', name: 'School Board', description: 'Runs schools.' },
  ],
});

async function openMenu(label: string, given: Parameters<typeof openCard>[0] = {}) {
  const card = openCard({ page, ...given });
  press(screen.getByText(label));
  await screen.findAllByRole('listitem');
  return card;
}

describe('“Not this?”', () => {
  it.each([
    ['School Board', false, 'school-board', 'On example.org, “the Board” now means School Board.'],
    ['School Board', true, 'school-board', '“the Board” now means School Board on every site.'],
    ['None of these', false, null, 'On example.org, “the Board” no longer means Ferry Board.'],
    ['None of these', true, null, '“the Board” no longer means Ferry Board on any site.'],
  ])('takes “%s” for an answer (everywhere: %s)', async (choice, everywhere, instead, sentence) => {
    const { onNotThis } = await openMenu('Not this?');
    if (everywhere) press(screen.getByRole('checkbox'));
    // The box is ticked before the next click.
    await Promise.resolve();
    press(screen.getByText(choice).closest('button')!);
    expect(onNotThis).toHaveBeenCalledExactlyOnceWith(instead, everywhere);
    const said = await screen.findByText(`${sentence} Undo this in Backgrounder’s settings.`);
    expect(document.activeElement).toBe(said);
    expect(said.getAttribute('role')).toBe('status');
    expect(screen.queryByText(choice)).toBeNull();
  });

  it('says so where the answer was not stored', async () => {
    await openMenu('Not this?', { onNotThis: async () => false });
    press(screen.getByText('None of these'));
    const said = await screen.findByText(/^Nothing was changed\. In a private window/);
    expect(document.activeElement).toBe(said);
    expect(screen.queryByText(/no longer means/)).toBeNull();
  });

  it('says that the name means nothing that we know, where we know no other meaning', async () => {
    await openMenu('Not this?', { page: entityPage() });
    expect(screen.getByText('Nothing Backgrounder knows')).toBeTruthy();
  });

  it('says whether it is open, and closes again', async () => {
    await openMenu('Not this?');
    const button = screen.getByText('Not this?');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    press(button);
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('School Board')).toBeNull();
  });

  it('is not asked of an entity that the reader opened inside the card', () => {
    openCard({ trail: 1 });
    expect(screen.queryByText('Not this?')).toBeNull();
  });

  it('takes no answer that no reader gave', async () => {
    const { onNotThis } = await openMenu('Not this?');
    screen.getByText('None of these').click();
    expect(onNotThis).not.toHaveBeenCalled();
  });
});

describe('“Turn off”', () => {
  it.each([
    ['On example.org', 'site', 'Backgrounder is off on example.org.'],
    ['Everywhere, for today', 'today', 'Backgrounder is off for today.'],
    ['Everywhere, until I turn it on', 'everywhere', 'Backgrounder is off.'],
  ])('%s: at once, and says how it is undone', async (choice, where, sentence) => {
    const { onOff } = await openMenu('Turn off');
    press(screen.getByText(choice));
    expect(onOff).toHaveBeenCalledExactlyOnceWith(where);
    expect(
      await screen.findByText(`${sentence} Turn it on again with its button in the toolbar.`),
    ).toBeTruthy();
  });

  it('says so where that was not stored, and not that we are off', async () => {
    await openMenu('Turn off', { onOff: async () => false });
    press(screen.getByText('On example.org'));
    expect(await screen.findByText(/^Nothing was changed\. In a private window/)).toBeTruthy();
    expect(screen.queryByText(/is off/)).toBeNull();
  });
});
