import { entitiesNamed } from '../linking/entities-named.ts';
import type { EntityId, Lexicon } from '../linking/types.ts';
import type { Library } from './library.ts';

/** So many are offered: more would have to be searched through. */
const MOST_ALTERNATIVES = 6;

/**
 * The other entities that the names of one may mean, at most six, the likeliest first: a capital and the state whose
 * government it stands for, then those that share most names with it, of which one that few go by counts for more.
 * Of those that share as much, the one of which more articles tell comes first.
 */
export function alternativesTo(library: Library, id: EntityId): EntityId[] {
  const { lexicon } = library;
  const shared = new Map<number, number>();
  for (const name of library.namesOf(id)) {
    const named = entitiesNamed(lexicon, name);
    for (const entity of named) shared.set(entity, (shared.get(entity) ?? 0) + 1 / named.size);
  }
  const itself = [...shared.keys()].find((entity) => lexicon.entityId(entity) === id);
  if (itself === undefined) return [];

  const metonyms = metonymsOf(lexicon, itself);
  const others = [...shared.keys()]
    .filter((entity) => entity !== itself && !metonyms.includes(entity))
    .toSorted((a, b) => shared.get(b)! - shared.get(a)! || lexicon.prior(b) - lexicon.prior(a));
  return [...metonyms, ...others].slice(0, MOST_ALTERNATIVES).map(lexicon.entityId);
}

/** The state for whose government a capital stands, or the capitals that stand for a state's. */
function metonymsOf(lexicon: Lexicon, entity: number): number[] {
  const state = lexicon.standsFor(entity);
  if (state >= 0) return [state];
  return [...lexicon.relatedTo(entity)].filter((other) => lexicon.standsFor(other) === entity);
}
