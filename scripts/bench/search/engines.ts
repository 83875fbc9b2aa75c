import { type AnyOrama, create, insertMultiple, load, save, search } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildIndex } from '../../../search/build-index.ts';
import type { SearchDocument } from '../../../search/search-document.ts';
import { dateWords } from '../../../search/partial-dates.ts';
import { NO_FILTERS } from '../../../search/query.ts';
import { type SearchIndex, openIndex } from '../../../search/search-index.ts';
import { KINDS } from '../../../search/kinds.ts';

/** Finds documents by their numbers, best first; at most so many, of each kind where the engine has kinds. */
export type Find = (text: string, most: number) => readonly number[];

/** A search engine: what it prepares at build time, and how it is ready from that. */
export interface SearchEngine {
  readonly build: (documents: readonly SearchDocument[]) => Promise<Uint8Array<ArrayBuffer>>;
  readonly open: (stored: Uint8Array<ArrayBuffer>) => Promise<Find>;
}

type Field = 'title' | 'also' | 'lead' | 'body';
const FIELDS: readonly Field[] = ['title', 'also', 'lead', 'body'];
const BOOST: Record<Field, number> = { title: 4, also: 3, lead: 1.5, body: 1 };

/** All engines get the same fields and are asked for the same: beginnings of words and, where they can, typos. */
export const SEARCH_ENGINES = {
  Backgrounder: {
    build: async (documents) => buildIndex(documents),
    open: async (stored) => findByIndex(openIndex(stored)),
  },
  MiniSearch: {
    build: async (documents) => {
      const index = new MiniSearch(MINISEARCH);
      index.addAll(documents.map(toRow));
      return bytesOf(index);
    },
    open: async (stored) => {
      const index = MiniSearch.loadJSON(textOf(stored), MINISEARCH);
      return (text, most) =>
        index
          .search(text)
          .slice(0, most)
          .map(({ id }) => id as number);
    },
  },
  Orama: {
    build: async (documents) => {
      const database = createOrama();
      await insertMultiple(
        database,
        documents.map(toRow).map(({ id, ...row }) => ({ id: String(id), ...row })),
        5000,
      );
      return bytesOf(save(database));
    },
    open: async (stored) => {
      const database = createOrama();
      load(database, JSON.parse(textOf(stored)));
      return (text, most) => {
        const found = search(database, { term: text, tolerance: 1, boost: BOOST, limit: most, threshold: 0 });
        if (found instanceof Promise) throw new Error('Orama answers at once when it has no plugins.');
        return found.hits.map(({ id }) => Number(id));
      };
    },
  },
  FlexSearch: {
    build: async (documents) => {
      const index = createFlexSearch();
      documents.map(toRow).forEach((row) => index.add(row));
      const parts: Record<string, string> = {};
      index.export((key: string, data: string) => {
        parts[key] = data;
      });
      return bytesOf(parts);
    },
    open: async (stored) => {
      const index = createFlexSearch();
      for (const [key, data] of Object.entries(JSON.parse(textOf(stored)) as Record<string, string>)) {
        index.import(key, data);
      }
      return (text, most) => [
        ...new Set(index.search(text, { limit: most }).flatMap(({ result }) => result as number[])),
      ];
    },
  },
  'Fuse.js': {
    build: async (documents) => {
      const rows = documents.map(toRow);
      return bytesOf({ rows, index: Fuse.createIndex([...FIELDS], rows).toJSON() });
    },
    open: async (stored) => {
      const { rows, index } = JSON.parse(textOf(stored)) as {
        rows: Row[];
        index: Parameters<typeof Fuse.parseIndex<Row>>[0];
      };
      const keys = FIELDS.map((name) => ({ name, weight: BOOST[name] }));
      const fuse = new Fuse(rows, { keys, threshold: 0.3, ignoreLocation: true }, Fuse.parseIndex(index));
      return (text, most) => fuse.search(text, { limit: most }).map(({ item }) => item.id);
    },
  },
} satisfies Record<string, SearchEngine>;

export type SearchEngineName = keyof typeof SEARCH_ENGINES;

type Row = { readonly id: number } & Record<Field, string>;

function toRow({ title, also, lead, body, date }: SearchDocument, id: number): Row {
  return { id, title, also, lead, body: `${body} ${dateWords(date)}` };
}

const MINISEARCH = {
  fields: [...FIELDS],
  processTerm: (term: string) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  searchOptions: {
    boost: BOOST,
    prefix: true,
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    combineWith: 'AND' as const,
  },
};

function createOrama(): AnyOrama {
  return create({ schema: { title: 'string', also: 'string', lead: 'string', body: 'string' } });
}

function createFlexSearch() {
  return new Document<Row>({ document: { id: 'id', index: [...FIELDS] }, tokenize: 'forward' });
}

function findByIndex(index: SearchIndex): Find {
  const firsts = new Map(
    KINDS.map((kind, place) => [
      kind,
      KINDS.slice(0, place).reduce((sum, before) => sum + index.count(before), 0),
    ]),
  );
  return (text, most) =>
    index
      .find(text, NO_FILTERS, most)
      .groups.flatMap(({ kind, documents }) => documents.map(({ place }) => firsts.get(kind)! + place));
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(JSON.stringify(value)));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
