import type { EntityId } from '../linking/types.ts';

/** Where a reader stands who goes from entity to entity inside one view. */
export interface Turn {
  readonly entity: EntityId;
  /** How many entities lie behind it. */
  readonly trail: number;
}

/**
 * Moves the focus after a turn: on to the heading of the next entity, and back to the name that had led away.
 * With as many entities behind it as before, no reader has turned: another mark was opened.
 */
export function focusOnTurn(view: HTMLElement, from: Turn, to: Turn): void {
  if (from.entity === to.entity || from.trail === to.trail) return;
  const opener = to.trail < from.trail && view.querySelector<HTMLElement>(`[data-entity="${from.entity}"]`);
  (opener || view.querySelector('h2'))?.focus();
}
