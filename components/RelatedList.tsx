import type { RelatedLine } from '../library/entity-page.ts';
import type { EntityId } from '../linking/types.ts';
import { FoldedList } from './FoldedList.tsx';

interface Props {
  readonly related: readonly RelatedLine[];
  /** Opens a related entity; without it they are named only. */
  readonly onOpen?: ((entity: EntityId) => void) | undefined;
}

/** Related entities, each with how it stands to this one. */
export function RelatedList({ related, onOpen }: Props) {
  return (
    <FoldedList items={related} first={6}>
      {({ id, name, relation }) => (
        <p>
          <span class="relation">{relation}</span>{' '}
          {onOpen ? (
            <button type="button" class="text-button" onClick={() => onOpen(id)}>
              {name}
            </button>
          ) : (
            name
          )}
        </p>
      )}
    </FoldedList>
  );
}
