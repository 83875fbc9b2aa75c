import { mergeIndexes } from './merge-indexes.ts';

/** A part of an index that grows: articles, by their ids, with an index of them in that order. */
export interface ArticlesPart {
  readonly id: number;
  readonly articles: readonly string[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A part is merged with the one before unless that is more than so many times as large: few parts are to be searched,
 * and a large one is seldom written anew.
 */
const RATIO = 4;

/**
 * The parts once some articles are added, and others forgotten.
 * @param parts in their order: of an article that several have, the last has its text
 * @param added articles with an index of them; none, and no bytes, where none are added
 * @param forgotten nothing of these is left in any part
 */
export function changeParts(
  parts: readonly ArticlesPart[],
  added: Pick<ArticlesPart, 'articles' | 'bytes'> | null,
  forgotten: ReadonlySet<string>,
): ArticlesPart[] {
  const left = parts.flatMap((part) =>
    part.articles.some((id) => forgotten.has(id)) ? mergeParts([part], forgotten) : [part],
  );
  if (!added) return left;
  const all = [...left, { ...added, id: (parts.at(-1)?.id ?? 0) + 1 }];
  let first = all.length - 1;
  let count = added.articles.length;
  while (first > 0 && all[first - 1]!.articles.length <= RATIO * count) {
    first -= 1;
    count += all[first]!.articles.length;
  }
  return first === all.length - 1
    ? all
    : [...all.slice(0, first), ...mergeParts(all.slice(first), new Set())];
}

/** One part of several, in the place of the first; none, where nothing is left. */
function mergeParts(parts: readonly ArticlesPart[], forgotten: ReadonlySet<string>): ArticlesPart[] {
  const lastWith = new Map(parts.flatMap(({ articles }, part) => articles.map((id) => [id, part] as const)));
  const isGone = (id: string, part: number) => forgotten.has(id) || lastWith.get(id) !== part;
  const articles = parts.flatMap((part, at) => part.articles.filter((id) => !isGone(id, at)));
  if (articles.length === 0) return [];
  const bytes = mergeIndexes(
    parts.map((part, at) => ({
      bytes: part.bytes,
      gone: new Set(part.articles.flatMap((id, number) => (isGone(id, at) ? [number] : []))),
    })),
  );
  return [{ id: parts[0]!.id, articles, bytes }];
}
