import { expect, it } from 'vitest';
import { countDerived } from '../../related/derived-words.ts';

it.each([
  ['The North Koreans came, and a North Korean left.', ['North Korea'], 2],
  ['North Korea itself is the linker’s to find.', ['North Korea'], 0],
  ['A name within another word is not begun there: AntiNorth Koreans.', ['North Korea'], 0],
  ['Two names at one place are one word: North Koreans.', ['North Korea', 'North Korean'], 1],
  ['What no text has: (a+)+ and a*b.', ['(a+)+', 'a*b'], 0],
])('%s', (text, names, count) => {
  expect(countDerived(text, names)).toBe(count);
});
