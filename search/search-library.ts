import MiniSearch from 'minisearch';
import { entityLine } from '../library/describe-entity.ts';
import type { Library } from '../library/library.ts';
import type { Article } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import type { FilterCounts, ReaderDocument, SearchAnswer, SearchHit } from './answer.ts';
import { cutAtMatches } from './cut-at-matches.ts';
import type { SearchKind, SearchQuery } from './query.ts';

/** Characters of a note shown around the words that were found. */
const EXCERPT_LENGTH = 120;

/** A search over the library's entities and articles, built once; notes come with each query, as they change. */
export function createSearch(library: Library) {
  const names = new Map(library.entityIds.map((id) => [id, library.namesOf(id)]));
  const entities = createIndex<{ id: EntityId; name: string; names: string; about: string }>(
    ['name', 'names', 'about'],
    {
      name: 4,
      names: 3,
    },
  );
  entities.addAll(
    library.entityIds.flatMap((id) => {
      const entity = library.entity(id);
      if (!entity) return [];
      const { name, description, background } = entity;
      return [{ id, name, names: (names.get(id) ?? []).join(' '), about: `${description} ${background}` }];
    }),
  );

  const articles = new Map(library.articles().map((article) => [article.id, article]));
  const headlines = createIndex<{ id: string; title: string; outlet: string; text: string }>(
    ['title', 'outlet', 'text'],
    { title: 3, outlet: 2 },
  );
  headlines.addAll(
    [...articles.values()].map(({ id, title, outlet, facts, stance }) => ({
      id,
      title: title ?? '',
      outlet,
      text: [...facts, stance].join(' '),
    })),
  );

  return {
    find({ text, filters, most }: SearchQuery, documents: readonly ReaderDocument[]): SearchAnswer {
      const words = foldTerm(text).trim();
      const found = words === '' ? [] : findAll(words, text, documents);
      const kinds = Object.fromEntries(
        (['entity', 'note', 'saved', 'article', 'event', 'contested'] as const).map((kind) => [
          kind,
          found.filter((hit) => hit.kind === kind).length,
        ]),
      ) as Record<SearchKind, number>;
      const counts: FilterCounts = { kinds, entityTypes: [], outletCountries: [], outletKinds: [] };
      const groups = (['entity', 'note', 'saved', 'article'] as const)
        .filter((kind) => kinds[kind] > 0 && (filters.kinds.length === 0 || filters.kinds.includes(kind)))
        .map((kind) => ({
          kind,
          hits: found.filter((hit) => hit.kind === kind).slice(0, most),
          total: kinds[kind],
        }));
      return { groups, counts };
    },
  };

  function findAll(words: string, text: string, documents: readonly ReaderDocument[]): SearchHit[] {
    const ids = entities.search(words).map(({ id }) => id as EntityId);
    return [
      ...exactFirst(ids, words, names).flatMap((id): SearchHit[] => {
        const entity = entityLine(library, id);
        if (!entity) return [];
        const title = cutAtMatches(entity.name, text);
        return [
          { kind: 'entity', entity, title, excerpt: cutAtMatches(entity.description, text), foundBy: null },
        ];
      }),
      ...headlines.search(words).flatMap(({ id }): SearchHit[] => {
        const article = articles.get(id as string);
        if (!article) return [];
        const title = cutAtMatches(headlineOf(article), text);
        return [
          { kind: 'article', article, title, excerpt: null, outlet: cutAtMatches(article.outlet, text) },
        ];
      }),
      ...documents.flatMap((document): SearchHit[] => {
        const excerpt = excerptOf(document.text, words);
        if (excerpt === null) return [];
        const { kind, id, address, date } = document;
        const entity = document.entity === null ? null : entityLine(library, document.entity);
        const title = cutAtMatches(document.title || (entity?.name ?? ''), text);
        return [{ kind, id, entity, address, title, excerpt: cutAtMatches(excerpt, text), date }];
      }),
    ];
  }
}

/** What stands for an article's headline where none is known. */
function headlineOf({ title, facts, stance }: Article): string {
  return title ?? facts[0] ?? stance;
}

function createIndex<Document extends { id: string }>(
  fields: (keyof Document & string)[],
  boost: Partial<Record<keyof Document & string, number>>,
): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields,
    processTerm: (term) => foldTerm(term) || null,
    searchOptions: {
      boost: boost as Record<string, number>,
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
}

/** An entity that is called exactly what was typed comes before all others. */
function exactFirst(
  found: readonly EntityId[],
  words: string,
  names: ReadonlyMap<EntityId, readonly string[]>,
): EntityId[] {
  const isExact = (id: EntityId) => (names.get(id) ?? []).some((name) => foldTerm(name) === words);
  return [...found.filter(isExact), ...found.filter((id) => !isExact(id))];
}

function excerptOf(text: string, words: string): string | null {
  const folded = foldTerm(text);
  const terms = words.split(/\s+/);
  if (!terms.every((term) => folded.includes(term))) return null;
  const at = Math.max(0, unfoldedPlace(text, folded.indexOf(terms[0]!)) - EXCERPT_LENGTH / 3);
  const excerpt = text.slice(at, at + EXCERPT_LENGTH).trim();
  return `${at > 0 ? '… ' : ''}${excerpt}${at + EXCERPT_LENGTH < text.length ? ' …' : ''}`;
}

/** Where in a text a place of its folded form lies: a Korean letter folds into two or three. */
function unfoldedPlace(text: string, foldedPlace: number): number {
  let folded = 0;
  let place = 0;
  for (const character of text) {
    if (folded >= foldedPlace) break;
    folded += foldTerm(character).length;
    place += character.length;
  }
  return place;
}

function foldTerm(term: string): string {
  return term
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('\u2019', "'")
    .toLowerCase();
}
