import type { TextPiece } from '../library/entity-page.ts';
import type { EntityId } from '../linking/types.ts';
import { ENGLISH } from './english.ts';
import { EntityLink } from './EntityLink.tsx';

interface Props {
  readonly pieces: readonly TextPiece[];
  readonly onOpen: (entity: EntityId) => void;
}

/** A sentence in which the names of other entities open them. */
export function NamedText({ pieces, onOpen }: Props) {
  return (
    <p {...ENGLISH}>
      {pieces.map(({ text, entity }, index) =>
        entity === null ? (
          text
        ) : (
          <EntityLink key={index} entity={entity} onOpen={onOpen}>
            {text}
          </EntityLink>
        ),
      )}
    </p>
  );
}
