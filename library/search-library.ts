import MiniSearch from 'minisearch';
import type { EntityId } from '../linking/types.ts';
import type { Library } from './library.ts';
import type { Article } from './records.ts';

/** What a search may find beside the library: a note's text, by the entity it is on. */
export interface SearchableNote {
  readonly entity: EntityId;
  readonly text: string;
}

export interface Found {
  readonly entities: readonly EntityId[];
  readonly articles: readonly Article[];
  readonly notes: readonly { readonly entity: EntityId; readonly excerpt: string }[];
}

/** So many of each kind are shown. */
const MOST = 12;
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
    /** The best answers to a typed query; an empty query finds nothing. */
    find(query: string, notes: readonly SearchableNote[]): Found {
      const words = foldTerm(query).trim();
      if (words === '') return { entities: [], articles: [], notes: [] };
      return {
        entities: exactFirst(
          entities.search(words).map(({ id }) => id as EntityId),
          words,
          names,
        ).slice(0, MOST),
        articles: headlines
          .search(words)
          .slice(0, MOST)
          .flatMap(({ id }) => articles.get(id as string) ?? []),
        notes: notes.flatMap((note) => findInNote(note, words)).slice(0, MOST),
      };
    },
  };
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

function findInNote({ entity, text }: SearchableNote, words: string) {
  const folded = foldTerm(text);
  const terms = words.split(/\s+/);
  if (!terms.every((term) => folded.includes(term))) return [];
  const at = Math.max(0, unfoldedPlace(text, folded.indexOf(terms[0]!)) - EXCERPT_LENGTH / 3);
  const excerpt = text.slice(at, at + EXCERPT_LENGTH).trim();
  return [
    { entity, excerpt: `${at > 0 ? '… ' : ''}${excerpt}${at + EXCERPT_LENGTH < text.length ? ' …' : ''}` },
  ];
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
