import { describe, expect, it } from 'vitest';
import { LONGEST_TAG, MOST_TAGS } from '../../notes/check-note.ts';
import { splitTags, withTags } from '../../notes/tags.ts';

describe('What is typed as tags', () => {
  it.each<[typed: string, complete: string[], rest: string]>([
    ['harbor', [], 'harbor'],
    ['harbor,', ['harbor'], ''],
    ['a, b, c', ['a', ' b'], ' c'],
    ['항구、', ['항구'], ''],
    ['مرفأ،', ['مرفأ'], ''],
    ['a\nb\n', ['a', 'b'], ''],
  ])('%j is complete where a comma follows', (typed, complete, rest) => {
    expect(splitTags(typed)).toEqual({ complete, rest });
  });

  it.each<[rule: string, typed: string, tags: string[]]>([
    ['comes last', 'harbor', ['ask', 'harbor']],
    ['has single spaces, and none around it', '  old   pier ', ['ask', 'old pier']],
    ['has no # before it', ' #harbor', ['ask', 'harbor']],
    ['keeps a # in it', 'C#', ['ask', 'C#']],
    ['is there once, whatever its capitals', 'ASK', ['ask']],
    ['is not empty', ' # ', ['ask']],
    ['is not too long', 'x'.repeat(LONGEST_TAG + 5), ['ask', 'x'.repeat(LONGEST_TAG)]],
    [
      'ends before a character that finds no room',
      'x'.repeat(LONGEST_TAG - 1) + '😀',
      ['ask', 'x'.repeat(LONGEST_TAG - 1)],
    ],
  ])('a new tag %s', (_rule, typed, tags) => {
    expect(withTags(['ask'], [typed])).toEqual(tags);
  });

  it('are no more than a note takes', () => {
    const many = Array.from({ length: MOST_TAGS + 3 }, (_, at) => `tag ${at}`);
    expect(withTags([], many)).toHaveLength(MOST_TAGS);
  });
});
