import type { EntityId } from '../linking/types.ts';
import type { EntityPage } from './entity-page.ts';

/** The entities that a card on this one leads to, and this one. */
export function entitiesNamed({ entity, history, related, alternatives }: EntityPage): Set<EntityId> {
  const inTexts = [...entity.profile, ...history.flatMap(({ pieces }) => pieces)];
  return new Set([
    entity.id,
    ...inTexts.flatMap((piece) => piece.entity ?? []),
    ...related.map(({ id }) => id),
    ...alternatives.map(({ id }) => id),
  ]);
}
