import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNotes } from '../../notes/merge-notes.ts';
import { noteOn } from './notebook.ts';

const first = noteOn('vancouver', 'first');
const mine = noteOn('vancouver', 'mine', { updatedAt: 5 }, first);
const theirs = noteOn('vancouver', 'theirs', { updatedAt: 7 }, first);

describe('Two versions of a note', () => {
  it.each([
    ['are one where both are the same', first, first, 'first', null],
    ['give the later where it came of the earlier', first, mine, 'mine', null],
    ['give the later, whichever is ours', mine, first, 'mine', null],
    ['give both where both were written over the same', mine, theirs, 'theirs', 'mine'],
    ['are one where both say the same', mine, { ...theirs, text: 'mine' }, 'mine', null],
    ['give the one that was not deleted', mine, { ...theirs, deletedAt: 9 }, 'mine', null],
    [
      'give the one that was not deleted, whichever is ours',
      { ...mine, deletedAt: 9 },
      theirs,
      'theirs',
      null,
    ],
  ])('%s', (_case, ours, other, standing, copy) => {
    const merged = mergeNotes(ours, other);
    expect([merged.standing.text, merged.copy?.text ?? null]).toEqual([standing, copy]);
  });

  it('tell by time what two devices did to the same note, so that both come to the same', () => {
    const here = mergeNotes(mine, theirs);
    const there = mergeNotes(theirs, mine);
    expect(here.standing.revision).toBe(there.standing.revision);
    expect(here.copy).toEqual(there.copy);
  });

  it('once brought together, stay so', () => {
    const { standing } = mergeNotes(mine, theirs);
    for (const version of [first, mine, theirs])
      expect(mergeNotes(standing, version).standing).toBe(standing);
  });

  it('lose no text, whatever was written', () => {
    const version = fc.record({ text: fc.string(), updatedAt: fc.nat(9), revision: fc.uuid() });
    fc.assert(
      fc.property(version, version, (one, other) => {
        const [ours, others] = [one, other].map((given) => ({
          ...noteOn('vancouver', given.text),
          ...given,
        }));
        const { standing, copy } = mergeNotes(ours!, others!);
        const kept = [standing.text, copy?.text];
        expect(kept).toContain(one.text);
        expect(kept).toContain(other.text);
      }),
    );
  });
});
