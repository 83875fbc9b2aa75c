import { describe, expect, it } from 'vitest';
import { AWAY, type CardEvent, type CardState, nextCard, shownMark } from '../../page/card-state.ts';

const entered: CardEvent = { kind: 'entered', mark: 1, fast: false };
const rushedOver: CardEvent = { kind: 'entered', mark: 1, fast: true };
const enteredNext: CardEvent = { kind: 'entered', mark: 2, fast: false };
const rushedOverNext: CardEvent = { kind: 'entered', mark: 2, fast: true };
const left: CardEvent = { kind: 'left' };
const approached: CardEvent = { kind: 'approached' };
const waited: CardEvent = { kind: 'waited' };
const enteredCard: CardEvent = { kind: 'enteredCard' };
const usedCard: CardEvent = { kind: 'usedCard' };
const asked: CardEvent = { kind: 'asked', mark: 1 };
const askedNext: CardEvent = { kind: 'asked', mark: 2 };
const tapped: CardEvent = { kind: 'tapped', mark: 1 };
const scrolled: CardEvent = { kind: 'scrolled' };
const dismissed: CardEvent = { kind: 'dismissed' };

const opened = [entered, waited, waited];
const open: CardState = { kind: 'open', mark: 1 };
const pinned: CardState = { kind: 'pinned', mark: 1 };
const touch: CardState = { kind: 'touch', mark: 1 };

describe.each<[string, [string, readonly CardEvent[], CardState][]]>([
  [
    'a pointer',
    [
      ['opens the card once it has rested', opened, open],
      ['has the content fetched before the card opens', [entered, waited], { kind: 'preparing', mark: 1 }],
      ['passes over marks without a card', [entered, left, waited], AWAY],
      ['leaves while the card is prepared: it does not open', [entered, waited, left, waited], AWAY],
      ['rushes over a mark: the wait has not begun', [rushedOver], { kind: 'passing', mark: 1 }],
      ['rushes over a mark and is gone', [rushedOver, left, waited], AWAY],
      ['slows down on a mark: the wait begins', [rushedOver, entered], { kind: 'dwelling', mark: 1 }],
      ['comes to rest on a mark: the wait begins', [rushedOver, waited], { kind: 'dwelling', mark: 1 }],
      ['moves quickly within a mark: the wait goes on', [entered, rushedOver], { kind: 'dwelling', mark: 1 }],
      ['goes to the next mark: it waits anew', [entered, waited, enteredNext], { kind: 'dwelling', mark: 2 }],
      ['goes to the next mark: one card at a time', [...opened, enteredNext], { kind: 'dwelling', mark: 2 }],
      ['rushes over the next mark: the card goes', [...opened, rushedOverNext], { kind: 'passing', mark: 2 }],
    ],
  ],
  [
    'an open card',
    [
      ['stays while the pointer goes to it', [...opened, left, enteredCard], open],
      ['stays while the pointer comes back to the word', [...opened, left, entered], open],
      ['stays while the pointer approaches it over other marks', [...opened, approached, enteredCard], open],
      ['goes when the pointer stays away', [...opened, left, waited], AWAY],
      ['goes when the pointer stops on the way', [...opened, approached, waited], AWAY],
      ['goes on Escape', [...opened, dismissed], AWAY],
      ['goes when the page scrolls', [...opened, scrolled], AWAY],
      ['does not come back after Escape', [entered, waited, dismissed, waited], AWAY],
      ['does not come while the page scrolls', [entered, waited, scrolled, waited], AWAY],
    ],
  ],
  [
    'a card that is used or was asked for',
    [
      ['opens at once', [asked], pinned],
      ['stays when the pointer leaves', [asked, left, waited], pinned],
      ['stays when the pointer meets other marks', [asked, enteredNext, waited], pinned],
      ['stays when the page scrolls', [asked, scrolled], pinned],
      ['makes way for the next that is asked for', [asked, askedNext], { kind: 'pinned', mark: 2 }],
      ['goes on Escape', [asked, dismissed], AWAY],
      ['stays once the reader works in it', [...opened, usedCard, left, waited], pinned],
      ['stays when the reader comes to work in it just in time', [...opened, left, usedCard, waited], pinned],
      ['is no reason to open one that is not there', [usedCard], AWAY],
    ],
  ],
  [
    'a tap',
    [
      ['opens the sheet at once', [tapped], touch],
      ['opens a sheet that stays while the page scrolls', [tapped, scrolled, left, waited], touch],
      ['elsewhere closes the sheet', [tapped, dismissed], AWAY],
    ],
  ],
])('%s', (_subject, rows) => {
  it.each(rows)('%s', (_behavior, events, expected) => {
    expect(events.reduce(nextCard, AWAY)).toEqual(expected);
  });
});

it('begins the wait anew with every step towards the card', () => {
  const leaving = [...opened, approached].reduce(nextCard, AWAY);
  expect(nextCard(leaving, approached)).not.toBe(leaving);
});

it('leaves the wait as it is while the pointer stays on its mark', () => {
  const dwelling = nextCard(AWAY, entered);
  expect(nextCard(dwelling, entered)).toBe(dwelling);
});

it.each<[CardState, number | null]>([
  [AWAY, null],
  [{ kind: 'passing', mark: 3 }, null],
  [{ kind: 'dwelling', mark: 3 }, null],
  [{ kind: 'preparing', mark: 3 }, null],
  [{ kind: 'open', mark: 3 }, 3],
  [{ kind: 'leaving', mark: 3 }, 3],
  [{ kind: 'pinned', mark: 3 }, 3],
  [{ kind: 'touch', mark: 3 }, 3],
])('shows in state %o the card of mark %o', (state, mark) => {
  expect(shownMark(state)).toBe(mark);
});
