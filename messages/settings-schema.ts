import type { SettingsChange } from '../settings/change-settings.ts';
import { isCorrection } from '../settings/read-settings.ts';
import { DENSITIES, type Settings, TRIGGERS } from '../settings/settings.ts';
import { type Check, either, isBoolean, isObject, oneOf, record, text } from './check.ts';

const LONGEST_HOST = 253;

/** A choice of the reader's, as our own pages may make one. */
export const isSettingsChange: Check<SettingsChange> = either<SettingsChange>(
  record({ kind: oneOf('density'), density: oneOf(...DENSITIES) }),
  record({ kind: oneOf('trigger'), trigger: oneOf(...TRIGGERS) }),
  record({ kind: oneOf('paintFamiliar', 'remindToExport', 'hideNotes'), on: isBoolean }),
  record({ kind: oneOf('site'), host: text(LONGEST_HOST, 1), on: isBoolean }),
  record({ kind: oneOf('everywhere'), off: oneOf('no', 'today', 'always') }),
  record({ kind: oneOf('correct', 'undoCorrection'), correction: isCorrection }),
  // Another version may have other settings: whoever reads them takes what it knows.
  record({ kind: oneOf('takeOver'), settings: isObject as Check<unknown> as Check<Settings> }),
  record({ kind: oneOf('reset') }),
);
