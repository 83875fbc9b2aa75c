import type { ComponentChildren } from 'preact';
import type { EntityId } from '../linking/types.ts';

interface Props {
  readonly entity: EntityId;
  readonly onOpen: (entity: EntityId) => void;
  readonly children: ComponentChildren;
}

/**
 * The name of an entity that opens in place.
 * No `<button>`: that is a box, and a long name in a sentence has to break like the other words, and be copied with them.
 */
export function EntityLink({ entity, onOpen, children }: Props) {
  return (
    <span
      role="button"
      tabIndex={0}
      class="entity-link"
      data-entity={entity}
      onClick={() => onOpen(entity)}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.isTrusted || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onOpen(entity);
  }
}
