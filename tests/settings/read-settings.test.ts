import { expect, it } from 'vitest';
import { readSettings } from '../../settings/read-settings.ts';
import { DEFAULTS } from '../../settings/settings.ts';

const correction = { surfaceForm: 'Harbor', entity: 'harbor', instead: null, host: null };

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'off'],
  ['a list', []],
  ['an empty object', {}],
  ['fields that nobody knows', { theme: 'dark' }],
  [
    'fields of other types',
    {
      sitesOff: 'all',
      offUntil: 'noon',
      density: 3,
      trigger: [],
      paintFamiliar: 'yes',
      remindToExport: 0,
      hideNotes: 'no',
      corrections: {},
    },
  ],
  ['choices that are none', { density: 'some', trigger: 'stare' }],
  ['times that are none', { offUntil: -5 }],
  ['a time that JSON cannot hold', { offUntil: Infinity }],
])('what was stored as %s is read as the defaults', (_, stored) => {
  expect(readSettings(stored)).toEqual(DEFAULTS);
});

it('what is sound is kept beside what is damaged', () => {
  expect(
    readSettings({
      sitesOff: ['a.example', 7, '', 'b.example'],
      offUntil: null,
      density: 'every',
      trigger: 'click',
      paintFamiliar: true,
      remindToExport: false,
      hideNotes: true,
      corrections: [
        correction,
        null,
        { ...correction, surfaceForm: ' ' },
        { ...correction, surfaceForm: 'x'.repeat(201) },
        { ...correction, entity: 5 },
        { ...correction, instead: undefined },
        { ...correction, instead: 'harbor' },
        { ...correction, host: 4 },
        { ...correction, host: 'a.example', extra: 'kept by nobody' },
      ],
    }),
  ).toEqual({
    sitesOff: ['a.example', 'b.example'],
    offUntil: null,
    density: 'every',
    trigger: 'click',
    paintFamiliar: true,
    remindToExport: false,
    hideNotes: true,
    corrections: [correction, { ...correction, host: 'a.example' }],
  });
});
