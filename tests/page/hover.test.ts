import { expect, it } from 'vitest';
import { AWAY, type Hover, type HoverEvent, nextHover } from '../../page/hover.ts';

const entered: HoverEvent = { kind: 'entered', mark: 1 };
const enteredNext: HoverEvent = { kind: 'entered', mark: 2 };
const left: HoverEvent = { kind: 'left' };
const waited: HoverEvent = { kind: 'waited' };
const enteredCard: HoverEvent = { kind: 'enteredCard' };
const dismissed: HoverEvent = { kind: 'dismissed' };

it.each<[string, HoverEvent[], Hover]>([
  ['opens once the pointer has rested', [entered, waited, waited], { kind: 'open', mark: 1 }],
  ['begins its work before it opens', [entered, waited], { kind: 'preparing', mark: 1 }],
  ['ignores a pointer passing over', [entered, left, waited], AWAY],
  ['ignores a pointer that leaves while the card is prepared', [entered, waited, left, waited], AWAY],
  [
    'stays open on the way to the card',
    [entered, waited, waited, left, enteredCard],
    { kind: 'open', mark: 1 },
  ],
  [
    'stays open on the way back to the word',
    [entered, waited, waited, left, entered],
    { kind: 'open', mark: 1 },
  ],
  ['closes when the pointer stays away', [entered, waited, waited, left, waited], AWAY],
  ['waits anew on the next word', [entered, waited, enteredNext], { kind: 'dwelling', mark: 2 }],
  ['shows one card at a time', [entered, waited, waited, enteredNext], { kind: 'dwelling', mark: 2 }],
  ['closes on Escape', [entered, waited, waited, dismissed], AWAY],
  ['does not open after Escape', [entered, waited, dismissed, waited], AWAY],
])('%s', (_behavior, events, expected) => {
  expect(events.reduce(nextHover, AWAY)).toEqual(expected);
});
