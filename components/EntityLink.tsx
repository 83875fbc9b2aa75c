import type { ComponentChildren } from 'preact';
import type { EntityId } from '../linking/types.ts';

interface Props {
  readonly entity: EntityId;
  readonly onOpen: (entity: EntityId) => void;
  readonly children: ComponentChildren;
}

/** The name of an entity that opens in place. */
export function EntityLink({ entity, onOpen, children }: Props) {
  return (
    <button type="button" class="entity-link" data-entity={entity} onClick={() => onOpen(entity)}>
      {children}
    </button>
  );
}
