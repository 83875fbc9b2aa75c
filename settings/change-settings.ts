import { isCorrection, readSettings } from './read-settings.ts';
import {
  type Correction,
  DEFAULTS,
  DENSITIES,
  type Density,
  type Settings,
  TRIGGERS,
  type Trigger,
  endOfDay,
} from './settings.ts';

/** One choice of the reader. */
export type SettingsChange =
  | { readonly kind: 'density'; readonly density: Density }
  | { readonly kind: 'trigger'; readonly trigger: Trigger }
  | { readonly kind: 'paintFamiliar'; readonly on: boolean }
  | { readonly kind: 'remindToExport'; readonly on: boolean }
  | { readonly kind: 'hideNotes'; readonly on: boolean }
  | { readonly kind: 'site'; readonly host: string; readonly on: boolean }
  /** On or off everywhere: until the end of the day, or until the reader turns it on. */
  | { readonly kind: 'everywhere'; readonly off: 'no' | 'today' | 'always' }
  | { readonly kind: 'correct'; readonly correction: Correction }
  | { readonly kind: 'undoCorrection'; readonly correction: Correction }
  /** What was chosen on another device: it counts where nothing was chosen here. */
  | { readonly kind: 'takeOver'; readonly settings: Settings }
  /** All as it was at first; what the reader corrected stays. */
  | { readonly kind: 'reset' };

/** Whether a choice says what was read: a site, or a name on a page. Such a choice is not made in a private window. */
export function namesWhatIsRead(change: SettingsChange): boolean {
  return change.kind === 'correct' || (change.kind === 'site' && !change.on);
}

/** The settings after a choice that was made at a time. A choice that makes no sense changes nothing. */
export function changeSettings(settings: Settings, change: SettingsChange, now: Date): Settings {
  switch (change.kind) {
    case 'density':
      return DENSITIES.includes(change.density) ? { ...settings, density: change.density } : settings;
    case 'trigger':
      return TRIGGERS.includes(change.trigger) ? { ...settings, trigger: change.trigger } : settings;
    case 'paintFamiliar':
      return { ...settings, paintFamiliar: change.on };
    case 'remindToExport':
      return { ...settings, remindToExport: change.on };
    case 'hideNotes':
      return { ...settings, hideNotes: change.on };
    case 'site': {
      const others = settings.sitesOff.filter((host) => host !== change.host);
      return { ...settings, sitesOff: change.on ? others : [...others, change.host].toSorted() };
    }
    case 'everywhere':
      return { ...settings, offUntil: { no: 0, today: endOfDay(now), always: null }[change.off] };
    case 'correct':
      return isCorrection(change.correction)
        ? { ...settings, corrections: withCorrection(settings.corrections, change.correction) }
        : settings;
    case 'undoCorrection':
      return {
        ...settings,
        corrections: settings.corrections.filter((other) => !isSame(other, change.correction)),
      };
    case 'takeOver':
      return takeOver(settings, readSettings(change.settings));
    case 'reset':
      return { ...DEFAULTS, corrections: settings.corrections };
  }
}

function takeOver(here: Settings, there: Settings): Settings {
  const sitesOff = new Set([...here.sitesOff, ...there.sitesOff]);
  return {
    density: here.density === DEFAULTS.density ? there.density : here.density,
    trigger: here.trigger === DEFAULTS.trigger ? there.trigger : here.trigger,
    paintFamiliar: here.paintFamiliar || there.paintFamiliar,
    remindToExport: here.remindToExport && there.remindToExport,
    hideNotes: here.hideNotes || there.hideNotes,
    offUntil: here.offUntil,
    sitesOff: [...sitesOff].toSorted(),
    // What was corrected here was said later than what comes in, and overrules it.
    corrections: here.corrections.reduce<readonly Correction[]>(withCorrection, there.corrections),
  };
}

/** More corrections than anybody makes; the oldest go first, so that a hostile page cannot fill the disk. */
const MOST_CORRECTIONS = 1000;

function withCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  const rest = corrections.filter((other) => !isOverruled(other, added));
  return [...rest, added].slice(-MOST_CORRECTIONS);
}

/** Whether a later word says again, or takes back, what an earlier one said of the same name in the same place. */
function isOverruled(earlier: Correction, later: Correction): boolean {
  const samePlace = later.host === null || earlier.host === later.host;
  const sameName = foldName(earlier.surfaceForm) === foldName(later.surfaceForm);
  return samePlace && sameName && (earlier.entity === later.entity || earlier.entity === later.instead);
}

function isSame(one: Correction, other: Correction): boolean {
  return one.entity === other.entity && one.host === other.host && one.surfaceForm === other.surfaceForm;
}

/** A name as it is compared: neither capitals nor the space between its words tell names apart. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().split(/\s+/).join(' ');
}
