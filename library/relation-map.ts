import type { EntityId } from '../linking/types.ts';
import { entityLine } from './describe-entity.ts';
import type { EntityLine } from './entity-page.ts';
import type { Library } from './library.ts';

/** An entity with those around it, as a map draws them. Plain JSON. */
export interface RelationMap {
  /** The entity itself first. */
  readonly entities: readonly EntityLine[];
  /** Each pair once, by places in `entities`; the relation is read from the first of the two. */
  readonly relations: readonly { readonly from: number; readonly to: number; readonly relation: string }[];
}

/** A map of more would be a tangle. */
const MOST_ENTITIES = 20;

/** An entity, the ones that stand in a relation to it, whichever of the two says so, and how these stand to each other. */
export function relationMap(library: Library, id: EntityId): RelationMap | null {
  const center = library.entity(id);
  if (!center) return null;
  const related = center.related.map((relation) => relation.id);
  const relating = library.entityIds.filter((other) => relatesTo(library, other, id));
  const entities = [...new Set([id, ...related, ...relating])]
    .flatMap((other) => entityLine(library, other) ?? [])
    .slice(0, MOST_ENTITIES);
  const places = new Map(entities.map((line, place) => [line.id, place]));
  const pairs = new Map<string, { from: number; to: number; relation: string }>();
  for (const [from, { id: one }] of entities.entries()) {
    for (const { id: other, relation } of library.entity(one)?.related ?? []) {
      const to = places.get(other);
      if (to === undefined || to === from) continue;
      const pair = [Math.min(from, to), Math.max(from, to)].join(' ');
      if (!pairs.has(pair)) pairs.set(pair, { from, to, relation });
    }
  }
  return { entities, relations: [...pairs.values()] };
}

function relatesTo(library: Library, one: EntityId, other: EntityId): boolean {
  return library.entity(one)?.related.some(({ id }) => id === other) ?? false;
}
