import type { EntityId } from '../linking/types.ts';
import type { SettingsChange } from './change-settings.ts';
import { isCorrection } from './read-settings.ts';

/** What a reader decides on a card. */
export type Decision =
  | {
      readonly kind: 'notThis';
      readonly surfaceForm: string;
      readonly entity: EntityId;
      /** What the name means; null: nothing that we know. */
      readonly instead: EntityId | null;
      /** On every site, and not on this one alone. */
      readonly everywhere: boolean;
    }
  | { readonly kind: 'off'; readonly where: 'site' | 'today' | 'everywhere' };

/** Where a decision was made. */
export interface DecisionPlace {
  /** The page's site, as `hostOf` names it. */
  readonly host: string | null;
  /** In a private window: nothing of what is read there may be stored. */
  readonly isPrivate: boolean;
}

/**
 * The change of settings that a decision asks for, or null for one that makes no sense or may not be stored.
 * Decisions come from pages, where anybody may speak: the site is the page's own, whatever they say.
 */
export function changeOf(decision: Decision, { host, isPrivate }: DecisionPlace): SettingsChange | null {
  if (decision.kind === 'off') {
    if (decision.where === 'today') return { kind: 'everywhere', off: 'today' };
    if (decision.where === 'everywhere') return { kind: 'everywhere', off: 'always' };
    return host !== null && !isPrivate ? { kind: 'site', host, on: false } : null;
  }
  const { surfaceForm, entity, instead, everywhere } = decision;
  if (isPrivate || (host === null && !everywhere)) return null;
  const correction = { surfaceForm, entity, instead, host: everywhere ? null : host };
  return isCorrection(correction) ? { kind: 'correct', correction } : null;
}
