import { expect, it } from 'vitest';
import { notesLinkingTo } from '../../notes/linking-notes.ts';
import type { Note, Target } from '../../notes/note.ts';

const find = (name: string) => (name === 'Ferry Board' || name === 'The Board' ? 'ferry-board' : null);
const entity = (id: string): Target => ({ kind: 'entity', entity: id });
const article: Target = { kind: 'article', page: { address: 'https://example.org/a', title: 'Late again' } };

function noteOn(target: Target, text: string, updatedAt: number, deletedAt: number | null = null): Note {
  const id = `${JSON.stringify(target)} ${updatedAt}`;
  return {
    id,
    target,
    text,
    tags: [],
    createdAt: 1,
    updatedAt,
    revision: id,
    ancestors: [],
    copyOf: null,
    deletedAt,
  };
}

it('What links to an entity are the notes on other things with one of its names in a link', () => {
  const notes = [
    noteOn(entity('harbor'), 'Ask the [[Ferry Board]].', 1),
    noteOn(article, 'Says [[The Board]] was late.', 3),
    noteOn(entity('pier'), 'The Ferry Board is not linked here.', 4),
    noteOn(entity('quay'), 'Deleted: [[Ferry Board]].', 5, 6),
    noteOn(entity('ferry-board'), 'On the [[Ferry Board]] itself.', 7),
    noteOn(entity('harbor'), 'Another version, of the [[Ferry Board]].', 2),
    noteOn(entity('lock'), '[[Lock keeper]]', 8),
  ];
  expect(notesLinkingTo('ferry-board', notes, find).map(({ excerpt }) => excerpt)).toEqual([
    'Says [[The Board]] was late.',
    'Another version, of the [[Ferry Board]].',
  ]);
});

it('A long note that links is told by the words around the link', () => {
  const long = `${'Something else. '.repeat(30)}\n\nThen the [[Ferry Board]] met. ${'And more. '.repeat(30)}`;
  const [linking] = notesLinkingTo('ferry-board', [noteOn(article, long, 1)], find);
  expect(linking!.excerpt).toMatch(/^… .*Then the \[\[Ferry Board\]\] met\. .* …$/);
  expect(linking!.excerpt.length).toBeLessThan(130);
});
