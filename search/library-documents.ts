import type { Library } from '../library/library.ts';
import type { Article, PartialDate } from '../library/records.ts';
import type { SearchDocument } from './search-document.ts';

const NOTHING = {
  id: null,
  address: null,
  names: [],
  also: '',
  lead: '',
  body: '',
  date: null,
  type: null,
  outletCountry: '',
  outletKind: '',
  weight: 0,
} satisfies Partial<SearchDocument>;

/** What a search finds of a library: numbered, within each kind, as the library numbers it. */
export function* libraryDocuments(library: Library): Generator<SearchDocument> {
  const { entityIds } = library;
  const shares = entityIds.map((id) => library.articleShare(id));
  const most = shares.reduce((one, other) => Math.max(one, other), 0);
  for (const [number, id] of entityIds.entries()) {
    const entity = library.entity(id)!;
    const { name, description, background, profile, facts, type } = entity;
    const names = library.namesOf(id);
    yield {
      ...NOTHING,
      kind: 'entity',
      id,
      names: [name, ...names],
      title: name,
      also: names.filter((other) => other !== name).join(' · '),
      lead: description,
      body: [...profile, ...facts].map(({ text }) => text).join(' · ') + ` · ${background}`,
      type,
      // What is told of a quarter as often is half as prominent.
      weight: most === 0 ? 0 : Math.sqrt(shares[number]! / most),
    };
  }
  const articles = library.articles();
  const newness = ranks(articles.map(({ published }) => published));
  for (const [number, article] of articles.entries()) {
    yield { ...articleDocument(article), weight: newness[number]! };
  }
  const events = library.events();
  const recent = ranks(events.map(({ date }) => date));
  for (const [number, { title, date, entities }] of events.entries()) {
    yield { ...NOTHING, kind: 'event', title, date, body: namesIn(entities), weight: recent[number]! };
  }
  for (const { id, question, positions, entities } of library.contested()) {
    const lead = positions.map(({ says }) => says).join(' · ');
    yield { ...NOTHING, kind: 'contested', id, title: question, lead, body: namesIn(entities) };
  }

  function namesIn(entities: readonly string[]): string {
    return entities.map((id) => library.entity(id)?.name ?? '').join(' · ');
  }
}

function articleDocument(article: Article): SearchDocument {
  const { id, url, outlet, outletCountry, outletKind, facts, stance, topics, published } = article;
  return {
    ...NOTHING,
    kind: 'article',
    id,
    address: url,
    title: headlineOf(article),
    also: outlet,
    lead: facts.join(' · '),
    body: [stance, outletCountry, outletKind, ...topics].join(' · '),
    date: published,
    outletCountry,
    outletKind,
  };
}

/** What stands for an article's headline where none is known. */
export function headlineOf({ title, facts, stance }: Article): string {
  return title ?? facts[0] ?? stance;
}

/** Dates as places among all of them, from 0 for the oldest, or none, to 1 for the newest. */
function ranks(dates: readonly (PartialDate | null)[]): number[] {
  const ordered = [...new Set(dates.map((date) => date ?? ''))].sort();
  const places = new Map(ordered.map((date, place) => [date, place]));
  return dates.map((date) => places.get(date ?? '')! / Math.max(1, ordered.length - 1));
}
