import type { RelatedLine } from '../library/entity-page.ts';
import type { EntityId } from '../linking/types.ts';
import { ENGLISH } from './english.ts';
import { EntityLink } from './EntityLink.tsx';
import { FoldedList } from './FoldedList.tsx';

interface Props {
  readonly related: readonly RelatedLine[];
  readonly onOpen: (entity: EntityId) => void;
}

/** Related entities, each with how it stands to this one. */
export function RelatedList({ related, onOpen }: Props) {
  return (
    <FoldedList items={related} first={5}>
      {({ id, name, relation }) => (
        <p {...ENGLISH}>
          <span class="relation">{relation}</span>{' '}
          <EntityLink entity={id} onOpen={onOpen}>
            {name}
          </EntityLink>
        </p>
      )}
    </FoldedList>
  );
}
