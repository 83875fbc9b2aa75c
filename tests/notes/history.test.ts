import { describe, expect, it } from 'vitest';
import { MOST_REVISIONS, isWorthKeeping, revisionsToDrop } from '../../notes/history.ts';
import { noteOn } from './notebook.ts';

const HOUR = 60 * 60 * 1000;

describe('What a note said before', () => {
  it.each<[string, string, string, number, boolean]>([
    ['typed on', 'Who paid', 'Who paid for it?', 0, false],
    ['typed into', 'Who for it?', 'Who paid for it?', 0, false],
    ['changed', 'Who paid for it?', 'Who pays for it?', 0, true],
    ['shortened', 'Who paid for it?', 'Who paid', 0, true],
    ['emptied', 'Who paid for it?', '', 0, true],
    ['typed on an hour later', 'Who paid', 'Who paid for it?', HOUR, true],
    ['nothing', '  ', 'Who paid', HOUR, false],
    ['the same', 'Who paid', 'Who paid', HOUR, false],
  ])('when it was %s', (_what, before, after, later, kept) => {
    const old = noteOn('vancouver', before, { updatedAt: 1 });
    expect(isWorthKeeping(old, noteOn('vancouver', after, { updatedAt: 1 + later }))).toBe(kept);
  });

  it('is kept when a tag was taken off', () => {
    expect(isWorthKeeping(noteOn('a', 'x', { tags: ['b'] }), noteOn('a', 'x', { tags: [] }))).toBe(true);
  });

  it('is thinned out where many states lie close together, never the first nor the latest', () => {
    const revision = (at: number) => ({ id: String(at), note: 'n', text: '', tags: [], at });
    const revisions = Array.from({ length: MOST_REVISIONS + 5 }, (_, index) =>
      revision(index === 0 ? 0 : 1000 + index),
    );
    const dropped = revisionsToDrop(revisions).map(({ at }) => at);
    expect(dropped).toHaveLength(5);
    expect(dropped).not.toContain(0);
    expect(Math.max(...dropped)).toBeLessThan(1000 + MOST_REVISIONS + 5 - 10);
  });
});
