import { expect, it } from 'vitest';
import { changeOf } from '../../settings/decision.ts';

const page = { host: 'a.example', isPrivate: false };
const notThis = { kind: 'notThis', surfaceForm: 'Quay', entity: 'quay', instead: null, everywhere: false };

it.each([
  [
    { kind: 'off', where: 'site' },
    { kind: 'site', host: 'a.example', on: false },
  ],
  [
    { kind: 'off', where: 'today' },
    { kind: 'everywhere', off: 'today' },
  ],
  [
    { kind: 'off', where: 'everywhere' },
    { kind: 'everywhere', off: 'always' },
  ],
  [
    notThis,
    {
      kind: 'correct',
      correction: { surfaceForm: 'Quay', entity: 'quay', instead: null, host: 'a.example' },
    },
  ],
  [
    { ...notThis, instead: 'pier', everywhere: true },
    { kind: 'correct', correction: { surfaceForm: 'Quay', entity: 'quay', instead: 'pier', host: null } },
  ],
  [
    { ...notThis, host: 'other.example' },
    {
      kind: 'correct',
      correction: { surfaceForm: 'Quay', entity: 'quay', instead: null, host: 'a.example' },
    },
  ],
])('the decision %j is the change %j', (decision, change) => {
  expect(changeOf(decision, page)).toEqual(change);
});

it.each([
  undefined,
  null,
  'off',
  [],
  {},
  { kind: 'off' },
  { kind: 'off', where: 'site ' },
  { kind: 'off', where: ['site'] },
  { kind: 'forget' },
  { ...notThis, surfaceForm: 7 },
  { ...notThis, surfaceForm: '' },
  { ...notThis, surfaceForm: 'x'.repeat(201) },
  { ...notThis, entity: null },
  { ...notThis, entity: { id: 'quay' } },
  { ...notThis, instead: undefined },
  { ...notThis, instead: 'quay' },
  { ...notThis, everywhere: 'yes' },
])('the decision %j is refused', (decision) => {
  expect(changeOf(decision, page)).toBeNull();
});

it.each([notThis, { ...notThis, everywhere: true }, { kind: 'off', where: 'site' }])(
  'in a private window %j is refused, for it would store what was read there',
  (decision) => {
    expect(changeOf(decision, { host: 'a.example', isPrivate: true })).toBeNull();
  },
);

it.each([notThis, { kind: 'off', where: 'site' }])('on a page without a site %j is refused', (decision) => {
  expect(changeOf(decision, { host: null, isPrivate: false })).toBeNull();
});
