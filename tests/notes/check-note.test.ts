import { describe, expect, it } from 'vitest';
import { NoteProblem, checkNote } from '../../notes/check-note.ts';
import { noteOn } from './notebook.ts';

const page = { address: 'https://example.org/a', title: 'Ferries late again' };
const passage = { exact: 'late', prefix: 'were ', suffix: ' again', start: 4, end: 8 };

describe('A note from outside', () => {
  it.each([
    ['an entity', { kind: 'entity', entity: 'vancouver' }],
    ['an article', { kind: 'article', page }],
    ['a passage', { kind: 'passage', page, passage }],
  ] as const)('on %s is taken, without what is not a note’s', (_kind, target) => {
    const note = { ...noteOn('vancouver', 'Ask'), target };
    expect(checkNote({ ...note, color: 'red', target: { ...target, color: 'red' } })).toEqual(note);
  });

  it('has no half of a pair of surrogates in it, which browsers’ stores do not keep', () => {
    expect(checkNote(noteOn('vancouver', 'a\ud83dz \ud83d\ude00')).text).toBe('a\ufffdz \ud83d\ude00');
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'is no object'],
    ['a list', [], 'is no object'],
    ['no text', { ...noteOn('a', ''), text: undefined }, 'text: is missing'],
    ['a number as text', { ...noteOn('a', ''), text: 5 }, 'text: is no text'],
    ['no id', { ...noteOn('a', ''), id: '' }, 'id: is empty'],
    ['a tag that is none', { ...noteOn('a', ''), tags: ['b', 5] }, 'tags[1]: is no text'],
    ['a time that is none', { ...noteOn('a', ''), updatedAt: 1.5 }, 'updatedAt: is no time in milliseconds'],
    ['no target', { ...noteOn('a', ''), target: undefined }, 'target: is missing'],
    [
      'an odd target',
      { ...noteOn('a', ''), target: { kind: 'star' } },
      'target.kind: is neither entity, article nor passage',
    ],
    [
      'a page that is a script',
      { ...noteOn('a', ''), target: { kind: 'article', page: { ...page, address: 'javascript:alert(1)' } } },
      'target.page.address: is no web address',
    ],
    [
      'a place that is none',
      { ...noteOn('a', ''), target: { kind: 'passage', page, passage: { ...passage, start: -1 } } },
      'target.passage.start: is no offset',
    ],
  ])('with %s is refused, and it is said where and why', (_what, value, sentence) => {
    expect(() => checkNote(value)).toThrow(NoteProblem);
    expect(() => checkNote(value)).toThrow(sentence);
  });
});
