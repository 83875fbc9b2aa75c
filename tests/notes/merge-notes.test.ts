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
    [
      'give the later where both were deleted',
      { ...mine, deletedAt: 5 },
      { ...theirs, deletedAt: 7 },
      'theirs',
      null,
    ],
    [
      'give the one that was not deleted where each has been brought together with the other before',
      { ...mine, ancestors: [theirs.revision] },
      { ...theirs, deletedAt: 9, ancestors: [mine.revision] },
      'mine',
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

  it('come to the same, whoever brings them together, and whatever was done to them before', () => {
    const version = fc.record({
      text: fc.constantFrom('a', 'b'),
      updatedAt: fc.nat(2),
      deletedAt: fc.constantFrom(null, null, 5),
      knowsTheOther: fc.boolean(),
    });
    fc.assert(
      fc.property(version, version, (one, other) => {
        const [here, there] = [one, other].map(({ knowsTheOther, ...given }, at) =>
          noteOn('vancouver', given.text, {
            ...given,
            revision: `r${at}`,
            ancestors: knowsTheOther ? [`r${1 - at}`] : [],
          }),
        );
        const [merged, mirrored] = [mergeNotes(here!, there!), mergeNotes(there!, here!)];
        expect(merged.standing.revision).toBe(mirrored.standing.revision);
        expect(merged.copy).toEqual(mirrored.copy);
        // Heard a second time, it changes nothing.
        const again = mergeNotes(merged.standing, there!);
        expect(again.standing).toBe(merged.standing);
      }),
    );
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
