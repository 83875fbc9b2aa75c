import type { EntityId } from '../linking/types.ts';

/** What is stored of the reader's choices. */
export interface Settings {
  /** Sites that the reader switched off, as `hostOf` names them. */
  readonly sitesOff: readonly string[];
  /** Off everywhere until then, ms since 1970; 0: on; null: until the reader turns it on. */
  readonly offUntil: number | null;
  readonly density: Density;
  readonly trigger: Trigger;
  /** Names that every reader knows are painted, too. */
  readonly paintFamiliar: boolean;
  /** After many changes of the notes, the notes page reminds the reader of an export. */
  readonly remindToExport: boolean;
  /** A card tells that there is a note, and never what it says: no text of a note comes into a page. */
  readonly hideNotes: boolean;
  /** "Not this": what the reader said a name does not mean, oldest first. */
  readonly corrections: readonly Correction[];
}

/** What is painted of an entity: its first mention in each section, every mention, nothing. */
export type Density = (typeof DENSITIES)[number];
export const DENSITIES = ['first', 'every', 'off'] as const;

/** What opens a card: the pointer that rests, the pointer that rests while a key is held, a click. */
export type Trigger = (typeof TRIGGERS)[number];
export const TRIGGERS = ['hover', 'hoverWithKey', 'click'] as const;

/** A name as it is written that does not mean an entity. */
export interface Correction {
  readonly surfaceForm: string;
  readonly entity: EntityId;
  /** What it means; null: nothing that we know. */
  readonly instead: EntityId | null;
  /** The site on which this holds, as `hostOf` names it; null: everywhere. */
  readonly host: string | null;
}

export const DEFAULTS: Settings = {
  sitesOff: [],
  offUntil: 0,
  density: 'first',
  trigger: 'hover',
  paintFamiliar: false,
  remindToExport: true,
  hideNotes: false,
  corrections: [],
};

/** Whether nothing is read anywhere at a time, in ms since 1970. */
export function isOffAt({ offUntil }: Pick<Settings, 'offUntil'>, now: number): boolean {
  return offUntil === null || now < offUntil;
}

/**
 * The next midnight where the reader is, in ms since 1970. Days of 23 and 25 hours end at midnight as others do;
 * where clocks skip midnight, the day ends with the first moment of the next.
 */
export function endOfDay(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/** The site of an address as the reader names it, or null where no extension reads. */
export function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
}
