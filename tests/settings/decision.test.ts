import { expect, it } from 'vitest';
import { type Decision, changeOf } from '../../settings/decision.ts';

const page = { host: 'a.example', isPrivate: false };
const notThis = {
  kind: 'notThis',
  surfaceForm: 'Quay',
  entity: 'quay',
  instead: null,
  everywhere: false,
} as const;
const offHere = { kind: 'off', where: 'site' } as const;

it.each<[Decision, unknown]>([
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
])('the decision %j is the change %j', (decision, change) => {
  expect(changeOf(decision, page)).toEqual(change);
});

it.each([
  { ...notThis, surfaceForm: '' },
  { ...notThis, surfaceForm: 'x'.repeat(201) },
  { ...notThis, instead: 'quay' },
])('the decision %j makes no sense', (decision) => {
  expect(changeOf(decision, page)).toBeNull();
});

it.each([notThis, { ...notThis, everywhere: true }, offHere])(
  'in a private window %j is refused, for it would store what was read there',
  (decision) => {
    expect(changeOf(decision, { host: 'a.example', isPrivate: true })).toBeNull();
  },
);

it.each([notThis, offHere])('on a page without a site %j is refused', (decision) => {
  expect(changeOf(decision, { host: null, isPrivate: false })).toBeNull();
});
