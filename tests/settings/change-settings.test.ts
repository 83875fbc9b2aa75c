import { describe, expect, it } from 'vitest';
import { type SettingsChange, changeSettings, namesWhatIsRead } from '../../settings/change-settings.ts';
import { type Correction, DEFAULTS, type Settings, endOfDay } from '../../settings/settings.ts';

const now = new Date('2026-05-10T12:00:00Z');
const off = (...sitesOff: string[]): Partial<Settings> => ({ sitesOff });
const takeOver = (given: Partial<Settings>): SettingsChange => ({
  kind: 'takeOver',
  settings: { ...DEFAULTS, ...given },
});
const site = (host: string, on: boolean): SettingsChange => ({ kind: 'site', host, on });

it.each<[SettingsChange, Partial<Settings>, Partial<Settings>]>([
  [{ kind: 'density', density: 'every' }, {}, { density: 'every' }],
  [{ kind: 'density', density: 'some' as never }, { density: 'off' }, { density: 'off' }],
  [{ kind: 'trigger', trigger: 'click' }, {}, { trigger: 'click' }],
  [{ kind: 'trigger', trigger: 'stare' as never }, {}, { trigger: 'hover' }],
  [{ kind: 'paintFamiliar', on: true }, {}, { paintFamiliar: true }],
  [{ kind: 'remindToExport', on: false }, {}, { remindToExport: false }],
  [{ kind: 'hideNotes', on: true }, {}, { hideNotes: true }],
  [site('b.example', false), off('c.example', 'a.example'), off('a.example', 'b.example', 'c.example')],
  [site('a.example', false), off('a.example'), off('a.example')],
  [site('a.example', true), off('a.example', 'b.example'), off('b.example')],
  [{ kind: 'everywhere', off: 'today' }, {}, { offUntil: endOfDay(now) }],
  [{ kind: 'everywhere', off: 'always' }, { offUntil: 5 }, { offUntil: null }],
  [{ kind: 'everywhere', off: 'no' }, { offUntil: null }, { offUntil: 0 }],
  [{ kind: 'reset' }, { density: 'off', trigger: 'click', ...off('a.example'), offUntil: null }, {}],
  [takeOver({ density: 'every', trigger: 'click' }), {}, { density: 'every', trigger: 'click' }],
  [takeOver({ density: 'every' }), { density: 'off' }, { density: 'off' }],
  [takeOver({ offUntil: null }), {}, {}],
  [takeOver(off('b.example')), off('a.example'), off('a.example', 'b.example')],
  [takeOver({ remindToExport: false }), {}, { remindToExport: false }],
  [takeOver({ hideNotes: false }), { hideNotes: true }, { hideNotes: true }],
  [takeOver({ hideNotes: true }), {}, { hideNotes: true }],
  [takeOver({ density: 'some' as never }), {}, {}],
])('after the choice %j, %j is %j', (change, before, after) => {
  expect(changeSettings({ ...DEFAULTS, ...before }, change, now)).toEqual({ ...DEFAULTS, ...after });
});

describe('corrections', () => {
  /** “Name: entity > instead @ site”, the last two where there are any. */
  const correction = (text: string): Correction => {
    const [, surfaceForm, entity, instead, host] = /^(.+): (\w+)(?: > (\w+))?(?: @ (\S+))?$/.exec(text)!;
    return { surfaceForm: surfaceForm!, entity: entity!, instead: instead ?? null, host: host ?? null };
  };

  it.each([
    ['the first', [], 'Quay: quay', ['Quay: quay']],
    ['another name of the same entity', ['Quay: quay'], 'Old Quay: quay', ['Quay: quay', 'Old Quay: quay']],
    ['the same again', ['Quay: quay', 'Pier: pier'], 'Quay: quay', ['Pier: pier', 'Quay: quay']],
    ['the same in other capitals', ['Quay: quay'], 'QUAY: quay > pier', ['QUAY: quay > pier']],
    [
      'the same on a site',
      ['Quay: quay'],
      'Quay: quay @ a.example',
      ['Quay: quay', 'Quay: quay @ a.example'],
    ],
    [
      'the same everywhere',
      ['Quay: quay @ a.example', 'Pier: pier @ a.example'],
      'Quay: quay',
      ['Pier: pier @ a.example', 'Quay: quay'],
    ],
    [
      'a correction of a correction',
      ['Quay: quay > pier'],
      'Quay: pier > dock',
      ['Quay: quay > pier', 'Quay: pier > dock'],
    ],
    ['a correction taken back', ['Quay: quay > pier'], 'Quay: pier > quay', ['Quay: pier > quay']],
    ['the same as itself', [], 'Quay: quay > quay', []],
  ])('%s: %j and %s are %j', (_, before, added, after) => {
    const settings = { ...DEFAULTS, corrections: before.map(correction) };
    const changed = changeSettings(settings, { kind: 'correct', correction: correction(added) }, now);
    expect(changed.corrections).toEqual(after.map(correction));
  });

  it('are undone one by one', () => {
    const settings = { ...DEFAULTS, corrections: ['Quay: quay', 'Quay: quay @ a.example'].map(correction) };
    const undone = correction('Quay: quay @ a.example');
    expect(changeSettings(settings, { kind: 'undoCorrection', correction: undone }, now).corrections).toEqual(
      [correction('Quay: quay')],
    );
  });

  it('never become more than a thousand', () => {
    const corrections = Array.from({ length: 1000 }, (_, index) => correction(`Quay ${index}: quay`));
    const added = correction('Pier: pier');
    const changed = changeSettings({ ...DEFAULTS, corrections }, { kind: 'correct', correction: added }, now);
    expect(changed.corrections).toHaveLength(1000);
    expect(changed.corrections.at(-1)).toEqual(added);
  });
});

describe('What the reader corrected', () => {
  const here: Correction = { surfaceForm: 'Quay', entity: 'quay', instead: null, host: null };
  const there: Correction = { surfaceForm: 'Pier', entity: 'pier', instead: null, host: null };

  it('stays when all settings are as at first', () => {
    const reset = changeSettings({ ...DEFAULTS, corrections: [here] }, { kind: 'reset' }, now);
    expect(reset.corrections).toEqual([here]);
  });

  it('is joined by what was corrected on another device, and overrules it', () => {
    const other: Correction = { ...here, instead: 'pier' };
    const settings = { ...DEFAULTS, corrections: [other, there] };
    const joined = changeSettings({ ...DEFAULTS, corrections: [here] }, { kind: 'takeOver', settings }, now);
    expect(joined.corrections).toEqual([there, here]);
  });
});

describe('A choice in a private window', () => {
  const correction: Correction = { surfaceForm: 'Kim', entity: 'kim', instead: null, host: null };

  it.each<[SettingsChange, boolean]>([
    [site('example.org', false), true],
    [site('example.org', true), false],
    [{ kind: 'correct', correction }, true],
    [{ kind: 'undoCorrection', correction }, false],
    [{ kind: 'density', density: 'every' }, false],
    [{ kind: 'everywhere', off: 'today' }, false],
  ])('%j says what was read: %s', (change, says) => {
    expect(namesWhatIsRead(change)).toBe(says);
  });
});
