import { useState } from 'preact/hooks';
import type { RelatedLine } from '../library/entity-page.ts';
import type { Entity } from '../library/records.ts';
import type { RelationMap } from '../library/relation-map.ts';
import type { EntityId } from '../linking/types.ts';
import { DrawingFrame } from './DrawingFrame.tsx';
import { ENGLISH } from './english.ts';
import { EntityLink } from './EntityLink.tsx';
import { RelatedList } from './RelatedList.tsx';
import { useAnswer } from './use-answer.ts';
import { plural, useWords } from './words.ts';

interface Props {
  readonly entity: Entity;
  readonly related: readonly RelatedLine[];
  readonly onAsk: (entity: EntityId) => Promise<RelationMap | null>;
  readonly onOpen: (entity: EntityId) => void;
}

/** The entities around one, as a map and as a list: who needs no drawing lacks nothing. */
export function RelationsPart({ entity, related, onAsk, onOpen }: Props) {
  const words = useWords();
  const [map, setMap] = useState<RelationMap | null>(null);
  useAnswer(
    () => onAsk(entity.id),
    [entity.id],
    setMap,
    (error) => console.warn('The map of relations is not drawn; the list has what it would show.', error),
  );
  const others = map ? relatingTo(map, related) : [];
  return (
    <div class="relations">
      {map && map.entities.length > 2 && (
        <DrawingFrame
          name={`${entity.name} ${words('relationMap')}`}
          load={async () => (await import('./drawings/RelationDrawing.tsx')).RelationDrawing}
          drawn={{ map, onOpen }}
          told={plural(words, 'drawnEntities', map.entities.length)}
        />
      )}
      <div>
        <RelatedList related={related} onOpen={onOpen} />
        {others.length > 0 && (
          <ul class="list relating">
            {others.map(({ id, name, relation }) => (
              <li key={id} {...ENGLISH}>
                <EntityLink entity={id} onOpen={onOpen}>
                  {name}
                </EntityLink>{' '}
                <span class="relation">
                  {relation} {entity.name}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** Those that say themselves how they stand to the entity in the midst, which does not say it of them. */
function relatingTo(map: RelationMap, related: readonly RelatedLine[]): RelatedLine[] {
  const said = new Set(related.map(({ id }) => id));
  return map.relations.flatMap(({ from, to, relation }) => {
    const other = map.entities[from];
    return to === 0 && other && !said.has(other.id) ? [{ id: other.id, name: other.name, relation }] : [];
  });
}
