import { describe, expect, it } from 'vitest';
import { plural } from '../../components/words.ts';
import { words } from './with-words.tsx';

describe('A count', () => {
  it.each([
    [1, 'once'],
    [0, '0 times'],
    [2, '2 times'],
    [1200, '1,200 times'],
  ])('of %d is said in the fitting form: %s', (count, said) => {
    expect(plural(words, 'mentions', count)).toBe(said);
  });
});
