import { describe, expect, it } from 'vitest';
import { copiedText } from '../../components/copied-text.ts';

describe('What is copied from a card', () => {
  it.each([
    [
      'whose, who says so and where',
      'The Harbor Post',
      'https://example.org/a',
      'Ferry Board, The Harbor Post, https://example.org/a',
    ],
    ['whose and who says so', 'S/RES/85 (1950)', null, 'Ferry Board, S/RES/85 (1950)'],
    ['whose', null, null, 'Ferry Board'],
  ])('says %s', (_case, source, address, origin) => {
    expect(copiedText({ selected: ' Met once.\n', name: 'Ferry Board', source, address })).toBe(
      `Met once.\n\n— ${origin}\n`,
    );
  });
});
