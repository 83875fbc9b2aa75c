import { entityLine } from '../library/describe-entity.ts';
import type { Library } from '../library/library.ts';
import type { NoteDocument, SearchHit } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';
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

/** A note as a hit. */
export function showNote(library: Library, note: NoteDocument, matcher: Matcher): SearchHit {
  const { id, address, date, title, text } = note;
  const entity = note.entity === null ? null : entityLine(library, note.entity);
  return {
    kind: 'note',
    id,
    entity,
    address,
    title: matcher.mark(title || (entity?.name ?? note.entity ?? '')),
    excerpt: matcher.mark(excerptAt(text, matcher.firstIn(text))),
    date,
  };
}

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
