import { expect, it } from 'vitest';
import { readPanelRequest, searchFor } from '../../messages/panel-request.ts';

const sound = { entity: 'quay', writing: true, tether: 3 };

it.each([sound, { ...sound, tether: null }, { ...sound, writing: false, tether: 0 }])(
  'a page may ask for %j',
  (payload) => {
    expect(readPanelRequest(payload)).toEqual({ kind: 'entity', ...payload });
  },
);

it.each([
  null,
  undefined,
  'quay',
  {},
  { ...sound, entity: 5 },
  { ...sound, entity: '' },
  { ...sound, entity: 'x'.repeat(201) },
  { ...sound, writing: 'yes' },
  { ...sound, writing: undefined },
  { ...sound, tether: -1 },
  { ...sound, tether: 1.5 },
  { ...sound, tether: '3' },
  { ...sound, tether: undefined },
])('a page may not ask for %j', (payload) => {
  expect(readPanelRequest(payload)).toBeNull();
});

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
