import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Draft,
  type DraftEvent,
  draftState,
  isDirty,
  mergeTexts,
  mergeWritten,
  newDraft,
  nextDraft,
  otherNotes,
} from '../../components/note-draft.ts';
import { note } from './records.ts';

const read = (text: string | null): DraftEvent => ({
  kind: 'read',
  answer: { state: 'read', notes: text === null ? [] : [note(text)] },
});
const HERE = 'entity:ferry-board';
const TARGET = { kind: 'entity', entity: 'ferry-board' } as const;
const unreadable: DraftEvent = { kind: 'read', answer: { state: 'unavailable' } };
const typed = (text: string): DraftEvent => ({ kind: 'wrote', written: { text, tags: [] } });
const saving = (text: string): DraftEvent => ({ kind: 'saving', note: note(text) });
const saved = (text: string): DraftEvent => ({
  kind: 'answered',
  note: note(text),
  answer: { state: 'saved', note: note(text, { deletedAt: text === '' ? 1 : null }), copy: null },
});
const refused = (text: string, reason: 'full' | 'unavailable'): DraftEvent => ({
  kind: 'answered',
  note: note(text),
  answer: { state: 'refused', reason },
});

describe('A note while it is written', () => {
  it.each<[string, DraftEvent[], { text: string; state: ReturnType<typeof draftState> }]>([
    ['is being opened at first', [], { text: '', state: 'loading' }],
    ['shows what is stored', [read('a')], { text: 'a', state: 'saved' }],
    ['is empty where there is none', [read(null)], { text: '', state: 'saved' }],
    ['cannot be written where it cannot be read', [unreadable], { text: '', state: 'unreadable' }],
    ['is open again once it can be read', [unreadable, read('a')], { text: 'a', state: 'saved' }],
    [
      'stays open when it cannot be read a second time',
      [read('a'), unreadable],
      { text: 'a', state: 'saved' },
    ],
    ['is not saved as soon as it is typed', [read('a'), typed('ab')], { text: 'ab', state: 'unsaved' }],
    ['is on its way', [read('a'), typed('ab'), saving('ab')], { text: 'ab', state: 'saving' }],
    ['is saved', [read('a'), typed('ab'), saving('ab'), saved('ab')], { text: 'ab', state: 'saved' }],
    [
      'is removed when nothing is left of it',
      [read('a'), typed(''), saving(''), saved('')],
      { text: '', state: 'saved' },
    ],
    [
      'keeps what was typed while it was saved',
      [read('a'), typed('ab'), saving('ab'), typed('abc'), saved('ab')],
      { text: 'abc', state: 'unsaved' },
    ],
    [
      'keeps its text when the disk is full',
      [read('a'), typed('ab'), saving('ab'), refused('ab', 'full')],
      { text: 'ab', state: 'full' },
    ],
    [
      'keeps its text when it is refused',
      [read('a'), typed('ab'), saving('ab'), refused('ab', 'unavailable')],
      { text: 'ab', state: 'unavailable' },
    ],
    [
      'is saved at last',
      [read('a'), typed('ab'), saving('ab'), refused('ab', 'full'), saving('ab'), saved('ab')],
      { text: 'ab', state: 'saved' },
    ],
    [
      'is not refused any more once it is what is stored',
      [read('a'), typed('ab'), saving('ab'), refused('ab', 'full'), typed('a')],
      { text: 'a', state: 'saved' },
    ],
    ['follows a change from elsewhere', [read('a'), read('b')], { text: 'b', state: 'saved' }],
    ['follows a removal elsewhere', [read('a'), read(null)], { text: '', state: 'saved' }],
    [
      'keeps both where it was changed here and elsewhere',
      [read('a'), typed('mine'), read('theirs')],
      { text: 'theirs\n\nmine', state: 'unsaved' },
    ],
  ])('%s', (_behavior, events, expected) => {
    const draft = events.reduce<Draft>(nextDraft, newDraft(HERE, TARGET));
    expect({ text: draft.written.text, state: draftState(draft) }).toEqual(expected);
  });

  it('has nothing to save before it was read', () => {
    expect(isDirty(nextDraft(newDraft(HERE, TARGET), typed('a')))).toBe(false);
  });
});

describe('What two windows wrote', () => {
  it.each([
    ['only the other has changed', 'a', 'a', 'b', 'b'],
    ['only this one has changed', 'a', 'b', 'a', 'b'],
    ['both have changed', 'a', 'b', 'c', 'c\n\nb'],
    ['both wrote the same', 'a', 'b', 'b', 'b'],
    ['this one has gone on from the other', 'a', 'bcd', 'bc', 'bcd'],
    ['the other has removed it', 'a', 'b', '', 'b'],
  ])('is put together when %s', (_case, base, mine, theirs, merged) => {
    expect(mergeTexts(base, mine, theirs)).toBe(merged);
  });

  it('never loses what was typed here since', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (base, mine, theirs) => {
        fc.pre(mine !== base);
        expect(mergeTexts(base, mine, theirs)).toContain(mine);
      }),
    );
  });

  it('never loses what was written elsewhere since', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (base, mine, theirs) => {
        fc.pre(theirs !== base);
        expect(mergeTexts(base, mine, theirs)).toContain(theirs);
      }),
    );
  });
});

describe('Tags that two windows gave', () => {
  it.each([
    ['added here', ['a'], ['a', 'b'], ['a'], ['a', 'b']],
    ['added elsewhere', ['a'], ['a'], ['a', 'c'], ['a', 'c']],
    ['added in both', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'c', 'b']],
    ['taken off here', ['a', 'b'], ['a'], ['a', 'b', 'c'], ['a', 'c']],
    ['taken off elsewhere', ['a', 'b'], ['a', 'b', 'c'], ['a'], ['a', 'c']],
  ])('are put together when one was %s', (_case, base, mine, theirs, tags) => {
    const withTags = (given: string[]) => ({ text: '', tags: given });
    expect(mergeWritten(withTags(base), withTags(mine), withTags(theirs)).tags).toEqual(tags);
  });
});

describe('Another version of a note', () => {
  it('is kept beside it', () => {
    const copy = note('theirs', { id: 'copy:theirs', copyOf: HERE });
    const draft = nextDraft(newDraft(HERE, TARGET), {
      kind: 'read',
      answer: { state: 'read', notes: [note('mine'), copy] },
    });
    expect(otherNotes(draft)).toEqual([copy]);
    expect(draft.written.text).toBe('mine');
  });
});
