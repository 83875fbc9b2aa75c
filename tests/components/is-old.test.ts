import { expect, it } from 'vitest';
import { isOld } from '../../components/is-old.ts';

it.each([
  ['2023-03-27', true],
  ['2023-03-28', false],
  ['2024-03-28', false],
  ['2023-02', true],
  ['2023-03', false],
  ['2022', true],
  ['2023', false],
])('on 28 March 2024, %s is more than a year ago for certain: %s', (date, old) => {
  expect(isOld(date, '2024-03-28')).toBe(old);
});
