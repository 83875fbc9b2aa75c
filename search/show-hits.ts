import { entityLine } from '../library/describe-entity.ts';
import type { Library } from '../library/library.ts';
import type { ReaderDocument, SearchHit } from './answer.ts';
import { headlineOf } from './library-documents.ts';
import type { Matcher } from './matcher.ts';
import type { SearchKind } from './query.ts';

/** A record of a library as a hit: the one at this place among those of its kind. */
export function showRecord(
  library: Library,
  kind: SearchKind,
  place: number,
  matcher: Matcher,
): SearchHit | null {
  switch (kind) {
    case 'entity':
      return showEntity(library, library.lexicon.entityId(place), matcher);
    case 'article':
      return showArticle(library, place, matcher);
    case 'event':
      return showEvent(library, place, matcher);
    case 'contested':
      return showContested(library, place, matcher);
    case 'note':
    case 'saved':
      return null;
  }
}

/** What the reader has made as a hit. */
export function showDocument(library: Library, document: ReaderDocument, matcher: Matcher): SearchHit {
  const { kind, id, address, date, title, text } = document;
  const entity = document.entity === null ? null : entityLine(library, document.entity);
  return {
    kind,
    id,
    entity,
    address,
    title: matcher.mark(title || (entity?.name ?? document.entity ?? '')),
    excerpt: matcher.mark(excerptOf(text, matcher.firstIn(text))),
    date,
  };
}

/** The part of a text around a place, or its beginning; spaces and breaks as one. */
function excerptOf(text: string, place: number): string {
  const start = place > 2 * BEFORE ? wordBefore(text, place - BEFORE) : 0;
  const end = start + EXCERPT_LENGTH;
  const part = text.slice(start, end).toWellFormed().replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''}`;
}

/** The beginning of the word at a place, or the place itself in a text without spaces. */
function wordBefore(text: string, place: number): number {
  const space = text.slice(place, place + BEFORE / 2).search(/\s/);
  return space < 0 ? place : place + space + 1;
}

/** Characters of a text that are shown around the words that were found, and how many stand before them. */
const EXCERPT_LENGTH = 240;
const BEFORE = 60;

function showEntity(library: Library, id: string, matcher: Matcher): SearchHit | null {
  const entity = entityLine(library, id);
  if (!entity) return null;
  const { name, description } = entity;
  const other = matcher.hasAll(name) ? null : fullest(library.namesOf(id), matcher);
  const isBetter = other !== null && matcher.wordsIn(other).size > matcher.wordsIn(name).size;
  return {
    kind: 'entity',
    entity,
    title: matcher.mark(name),
    excerpt: matcher.mark(description),
    foundBy: isBetter ? matcher.mark(other) : null,
  };
}

function showArticle(library: Library, place: number, matcher: Matcher): SearchHit {
  const article = library.articleAt(place);
  const { outlet, facts, stance } = article;
  const headline = headlineOf(article);
  const head = `${headline} · ${outlet}`;
  const said = matcher.hasAll(head) ? null : fullest([...facts, stance], matcher);
  const inHead = matcher.wordsIn(head);
  const saysMore =
    said !== null && said !== headline && [...matcher.wordsIn(said)].some((word) => !inHead.has(word));
  return {
    kind: 'article',
    article,
    title: matcher.mark(headline),
    excerpt: saysMore ? matcher.mark(said) : null,
    outlet: matcher.mark(outlet),
  };
}

function showEvent(library: Library, place: number, matcher: Matcher): SearchHit {
  const event = library.eventAt(place);
  return {
    kind: 'event',
    event,
    entities: event.entities.flatMap((id) => entityLine(library, id) ?? []),
    title: matcher.mark(event.title),
  };
}

function showContested(library: Library, place: number, matcher: Matcher): SearchHit {
  const { id, question, positions, entities } = library.contestedAt(place);
  const says = positions.map((position) => position.says);
  return {
    kind: 'contested',
    id,
    entities: entities.flatMap((entity) => entityLine(library, entity) ?? []),
    title: matcher.mark(question),
    excerpt: matcher.mark(fullest(says, matcher) ?? says[0] ?? ''),
  };
}

/** The text that has the most words of the query, the first of them; null where none has any. */
function fullest(texts: readonly string[], matcher: Matcher): string | null {
  let best: string | null = null;
  let most = 0;
  for (const text of texts) {
    const { size } = matcher.wordsIn(text);
    if (size > most) [best, most] = [text, size];
  }
  return best;
}
