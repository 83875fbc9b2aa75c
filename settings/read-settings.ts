import { type Correction, DEFAULTS, DENSITIES, type Settings, TRIGGERS } from './settings.ts';

/** The settings in what was stored; whatever is missing or damaged in it has its default. */
export function readSettings(stored: unknown): Settings {
  const { sitesOff, offUntil, density, trigger, paintFamiliar, remindToExport, hideNotes, corrections } =
    fieldsOf(stored);
  return {
    sitesOff: listOf(sitesOff, isHost),
    offUntil: offUntil === null || isTime(offUntil) ? offUntil : DEFAULTS.offUntil,
    density: DENSITIES.find((known) => known === density) ?? DEFAULTS.density,
    trigger: TRIGGERS.find((known) => known === trigger) ?? DEFAULTS.trigger,
    paintFamiliar: typeof paintFamiliar === 'boolean' ? paintFamiliar : DEFAULTS.paintFamiliar,
    remindToExport: typeof remindToExport === 'boolean' ? remindToExport : DEFAULTS.remindToExport,
    hideNotes: typeof hideNotes === 'boolean' ? hideNotes : DEFAULTS.hideNotes,
    corrections: listOf(corrections, isCorrection).map(({ surfaceForm, entity, instead, host }) => ({
      surfaceForm,
      entity,
      instead,
      host,
    })),
  };
}

/** Whether a value from outside is a name, an entity and a site of which a correction can be made. */
export function isCorrection(value: unknown): value is Correction {
  const { surfaceForm, entity, instead, host } = fieldsOf(value);
  return (
    isName(surfaceForm) &&
    isName(entity) &&
    (instead === null || isName(instead)) &&
    instead !== entity &&
    (host === null || isHost(host))
  );
}

/** A name longer than this is none; a page that sends one means to fill the disk. */
const LONGEST_NAME = 200;

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
}

function isHost(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 253;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function listOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): Item[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
