import type { SearchAnswer, SearchHit } from '../search/answer.ts';
import { NO_FILTERS, type SearchFilters, type SearchQuery } from '../search/query.ts';
import type { MessageKey } from './words.ts';

/** The columns of the front page, in reading order; `yours`: what the reader wrote and saved last. */
export const COLUMNS = ['yours', 'articles', 'events', 'names'] as const;
type Column = (typeof COLUMNS)[number];

/** A part of what our own tab begins with: a few of many. */
export interface FrontSection {
  readonly column: Column;
  readonly title: MessageKey;
  readonly hits: readonly SearchHit[];
  /** How many there are, shown or not. */
  readonly total: number;
  /** The search that shows all of them. */
  readonly filters: SearchFilters;
}

/** A search by filters alone gives the newest first; of names, those of which most is told. */
interface Plan {
  readonly column: Column;
  readonly title: MessageKey;
  readonly filters: Partial<SearchFilters>;
  readonly shown: number;
  /** One of each entity, of those that are found: the library tells its disputed points matter by matter. */
  readonly isVaried?: boolean;
}

const PLANS: readonly Plan[] = [
  { column: 'yours', title: 'notesFound', filters: { kinds: ['note'] }, shown: 3 },
  { column: 'yours', title: 'savedFound', filters: { kinds: ['saved'] }, shown: 3 },
  { column: 'articles', title: 'newestArticles', filters: { kinds: ['article'] }, shown: 10 },
  { column: 'events', title: 'latestEvents', filters: { kinds: ['event'] }, shown: 8 },
  { column: 'events', title: 'contested', filters: { kinds: ['contested'] }, shown: 6, isVaried: true },
  { column: 'names', title: 'people', filters: { entityTypes: ['Person'] }, shown: 5 },
  { column: 'names', title: 'organizations', filters: { entityTypes: ['Organization'] }, shown: 4 },
  { column: 'names', title: 'documents', filters: { entityTypes: ['Document'] }, shown: 3 },
];

/** So many are looked through for a varied few. */
const MOST_LOOKED_THROUGH = 50;

/**
 * Puts the front page together.
 * @param search answers with null where the library did not load
 * @returns its sections, but those that are empty; null where the library did not load
 */
export async function readFrontPage(
  search: (query: SearchQuery) => Promise<SearchAnswer | null>,
): Promise<readonly FrontSection[] | null> {
  const answers = await Promise.all(PLANS.map((plan) => search(queryOf(plan))));
  if (answers.includes(null)) return null;
  return PLANS.flatMap((plan, at) => {
    const group = answers[at]?.groups[0];
    if (!group) return [];
    const { column, title, shown, isVaried } = plan;
    const hits = (isVaried ? oneOfEachEntity(group.hits) : group.hits).slice(0, shown);
    return [{ column, title, hits, total: group.total, filters: queryOf(plan).filters }];
  });
}

function queryOf({ filters, shown, isVaried }: Plan): SearchQuery {
  return {
    text: '',
    filters: { ...NO_FILTERS, ...filters },
    most: isVaried ? MOST_LOOKED_THROUGH : shown,
  };
}

function oneOfEachEntity(hits: readonly SearchHit[]): SearchHit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const about = 'entities' in hit ? (hit.entities[0]?.id ?? '') : '';
    return !seen.has(about) && seen.add(about);
  });
}
