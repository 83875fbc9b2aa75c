import { expect, it } from 'vitest';
import { searchFor } from '../../messages/panel-request.ts';

it.each([
  ['Panel of Experts', 'Panel of Experts'],
  ['  Panel \n of  Experts ', 'Panel of Experts'],
  ['one two three four five six seven eight', 'one two three four five six seven eight'],
  [' \n ', null],
  [undefined, null],
])('for the selection %j the query is %j', (selection, query) => {
  expect(searchFor(selection)).toEqual(query === null ? null : { kind: 'search', query });
});

it.each([
  ['one two three\nfour five six seven eight nine', 'one two three\nfour five six seven eight nine'],
  ['x'.repeat(300), 'x'.repeat(300)],
  [`word ${'x '.repeat(200_000)}`, `word ${'x '.repeat(200_000)}`.slice(0, 200_000)],
])('a selection that is too long for a name is a text to read', (selection, text) => {
  expect(searchFor(selection)).toEqual({ kind: 'text', text });
});
