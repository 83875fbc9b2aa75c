import { expect, it } from 'vitest';
import { excerptOf } from '../../notes/excerpt.ts';

it.each([
  ['Ask **her** about *it*.', 'Ask her about it.'],
  [
    'Ask\n\n- the veto\n- the [[1718 Committee]]\n\n> No comment.',
    'Ask the veto the 1718 Committee No comment.',
  ],
  ['# Later\n~~soon~~ `x` [a report](https://a.example)', 'Later soon x a report'],
  ['5 * 3 is 15 - or <b>so</b>', '5 * 3 is 15 - or <b>so</b>'],
  ['[[Panel of Experts on Iran (1737 Committee)|the panel]] left', 'the panel left'],
])('A line of a list tells %j without its marks', (text, line) => {
  expect(excerptOf(text, [])).toBe(line);
});
