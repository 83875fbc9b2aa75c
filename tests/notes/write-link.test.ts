import { expect, it } from 'vitest';
import { readMarkdown } from '../../notes/markdown.ts';
import { writeLink } from '../../notes/write-link.ts';

const find = (name: string) =>
  ({ 'Panel on Iran': 'poe-iran', 'poe-iran': 'poe-iran', 'poe-mali': 'poe-mali' })[name] ?? null;

it.each([
  ['by its name', { id: 'poe-iran', name: 'Panel on Iran' }, '[[Panel on Iran]]'],
  ['by its id where others share its name', { id: 'poe-mali', name: 'Panel' }, '[[poe-mali|Panel]]'],
])('A link to an entity is written %s, and read as that entity', (_what, entity, link) => {
  expect(writeLink(entity, find)).toBe(link);
  expect(readMarkdown(link, find)).toEqual([
    { kind: 'paragraph', content: [{ kind: 'entity', entity: entity.id, name: entity.name }] },
  ]);
});
