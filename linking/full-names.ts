import { type Page, sensesOf } from './recognize.ts';

/**
 * The persons whom a page names anywhere with more than a surname; looked for when first asked for.
 *
 * @param entities what the candidates were taken to mean, short forms not yet among them
 */
export function fullNamesOf({ candidates, lexicon }: Page, entities: Int32Array): () => ReadonlySet<number> {
  let found: Set<number> | null = null;
  return () => {
    if (found) return found;
    found = new Set();
    for (let candidate = 0; candidate < candidates.count; candidate += 1) {
      const entity = entities[candidate]!;
      const isLong = candidates.lasts[candidate]! > candidates.firsts[candidate]!;
      if (entity >= 0 && isLong && lexicon.isPerson(entity)) found.add(entity);
    }
    return found;
  };
}

/**
 * Whether a surname in somebody else's name begins the full name of a person of ours there: "Kim Il Sung Square".
 *
 * @param otherUntil the token where somebody else's name ends
 */
export function isInNameOfOurs(page: Page, candidate: number, otherUntil: number): boolean {
  const { firsts, lasts, count } = page.candidates;
  for (let next = candidate + 1; next < count && firsts[next] === firsts[candidate]; next += 1) {
    const isInside = lasts[next]! > lasts[candidate]! && lasts[next]! < otherUntil;
    if (isInside && sensesOf(page, next).some(({ entity }) => entity >= 0 && page.lexicon.isPerson(entity))) {
      return true;
    }
  }
  return false;
}
