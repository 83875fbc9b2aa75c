import type { SearchAnswer, SearchHit } from '../../search/answer.ts';
import { markQuery } from '../../search/matcher.ts';
import type { SearchKind } from '../../search/query.ts';
import { article } from './records.ts';

const KINDS: readonly SearchKind[] = ['entity', 'note', 'saved', 'article', 'event', 'contested'];

/** An answer of these hits, in groups. */
export function answerOf(hits: readonly SearchHit[]): SearchAnswer {
  const groups = KINDS.map((kind) => hits.filter((hit) => hit.kind === kind)).flatMap((own) =>
    own[0] ? [{ kind: own[0].kind, hits: own, total: own.length }] : [],
  );
  const kinds = Object.fromEntries(
    KINDS.map((kind) => [kind, hits.filter((hit) => hit.kind === kind).length]),
  ) as Record<SearchKind, number>;
  return { groups, counts: { kinds, entityTypes: [], outletCountries: [], outletKinds: [] } };
}

const place = (id: string, name: string) =>
  ({ id, type: 'Place', name, description: `About ${name}.` }) as const;

/** Hits as a query for `words` finds them. */
export const entityHit = (id: string, name: string, words = ''): SearchHit => ({
  kind: 'entity',
  entity: place(id, name),
  title: markQuery(name, words),
  excerpt: markQuery(`About ${name}.`, words),
  foundBy: null,
});

export const articleHit = (title: string, words = '', url = 'https://example.org/a'): SearchHit => ({
  kind: 'article',
  article: article({ title, url }),
  title: markQuery(title, words),
  excerpt: null,
  outlet: markQuery('The Harbor Post', words),
});

export const noteHit = (id: string, name: string, text: string, words = ''): SearchHit => ({
  kind: 'note',
  id: `entity:${id}`,
  entity: place(id, name),
  address: null,
  title: markQuery(name, words),
  excerpt: markQuery(text, words),
  date: '2026-05-01',
});

export const contestedHit = (question: string, id: string): SearchHit => ({
  kind: 'contested',
  id: question,
  entities: [place(id, id)],
  title: markQuery(question, ''),
  excerpt: markQuery('One says so, and one does not.', ''),
});
