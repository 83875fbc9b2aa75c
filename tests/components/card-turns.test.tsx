import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openCard } from './open-card.tsx';
import { entity, entityPage } from './records.ts';
import { press } from './with-words.tsx';

afterEach(cleanup);

const related = (id: string, name: string) => [{ id, name, relation: 'beside' }];
const board = entityPage({ related: related('harbor', 'Harbor') });
const harbor = entityPage({
  entity: entity({ id: 'harbor', name: 'Harbor' }),
  related: related('pier', 'Pier'),
});

describe('An entity inside the card', () => {
  it('opens in place', () => {
    const { onOpen } = openCard({ page: board });
    press(screen.getByText('Harbor'));
    expect(onOpen).toHaveBeenCalledWith('harbor');
  });

  it.each([
    ['Enter', true, 1],
    [' ', true, 1],
    ['Tab', true, 0],
    ['Enter', false, 0],
  ])('opens by the keys of a button: “%s” (by the reader: %s)', (key, isTrusted, times) => {
    const { onOpen } = openCard({ page: board });
    const event = new KeyboardEvent('keydown', { key, bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    screen.getByRole('button', { name: 'Harbor' }).dispatchEvent(event);
    expect(onOpen).toHaveBeenCalledTimes(times);
  });

  it('has a way back, which the entity of the page has not', () => {
    const { onBack, redraw } = openCard({ page: board });
    expect(screen.queryByText('Back')).toBeNull();
    redraw({ page: harbor, trail: 1 });
    press(screen.getByText('Back'));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('is no answer to why the page’s name is marked', () => {
    const { container } = openCard({ page: harbor, trail: 1 });
    expect(container.textContent).not.toContain('Why here');
  });

  it('has the focus on its name, and back on the name that led to it', () => {
    const { redraw } = openCard({ page: board });
    redraw({ page: harbor, trail: 1 });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    redraw({ page: board, trail: 0 });
    expect(document.activeElement).toBe(screen.getByText('Harbor'));
  });

  it('does not take the focus when another mark is opened', () => {
    const { redraw } = openCard({ page: board });
    redraw({ page: harbor, trail: 0 });
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps the focus where the reader has gone on to, when the card is drawn again', () => {
    const { redraw } = openCard({ page: board });
    redraw({ page: harbor, trail: 1 });
    screen.getByText('Back').focus();
    redraw({ page: harbor, trail: 1, note: 'loading' });
    expect(document.activeElement).toBe(screen.getByText('Back'));
  });
});
