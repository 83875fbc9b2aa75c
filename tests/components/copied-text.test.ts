import { describe, expect, it } from 'vitest';
import { copiedText } from '../../components/copied-text.ts';

describe('What is copied from a card', () => {
  it.each<[string, string[], string | null, string]>([
    [
      'of whom, who says so and where',
      ['The Harbor Post'],
      'https://example.org/a',
      'Ferry Board, The Harbor Post, https://example.org/a',
    ],
    [
      'of whom and who say so',
      ['The Harbor Post', 'Harbor Radio'],
      null,
      'Ferry Board, The Harbor Post, Harbor Radio',
    ],
    ['of whom', [], null, 'Ferry Board'],
  ])('says %s', (_case, sources, address, origin) => {
    expect(copiedText({ selected: ' Met once.\n', name: 'Ferry Board', sources, address })).toBe(
      `Met once.\n\n— ${origin}\n`,
    );
  });
});
