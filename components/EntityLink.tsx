import type { ComponentChildren } from 'preact';
import type { EntityId } from '../linking/types.ts';

interface Props {
  readonly entity: EntityId;
  /** Opens the entity; without it, it is named only. */
  readonly onOpen: ((entity: EntityId) => void) | undefined;
  readonly children: ComponentChildren;
}

/** The name of an entity that opens in place. */
export function EntityLink({ entity, onOpen, children }: Props) {
  if (!onOpen) return <>{children}</>;
  return (
    <button type="button" class="entity-link" data-entity={entity} onClick={() => onOpen(entity)}>
      {children}
    </button>
  );
}
