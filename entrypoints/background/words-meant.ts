import type { EntityLine } from '../../library/entity-page.ts';
import type { SearchAnswer } from '../../search/answer.ts';

/**
 * What is to be searched for when words of a page are looked up. A search takes words as a reader types them; on a
 * page a name may be bent ("Совета Безопасности ООН") or stand among other words ("Ms. Zakharova said").
 * @param named the entities that these words name, as they are linked on pages
 * @param found what a search for these words finds
 * @returns the name of the one entity that is meant and was not found; else the words
 */
export function wordsMeant(words: string, named: readonly EntityLine[], found: SearchAnswer | null): string {
  const [only, ...others] = named;
  if (!only || others.length > 0 || !found) return words;
  const isFound = found.groups.some(({ hits }) =>
    hits.some((hit) => hit.kind === 'entity' && hit.entity.id === only.id),
  );
  return isFound ? words : only.name;
}
