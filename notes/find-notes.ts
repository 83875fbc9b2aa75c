import { fold } from '../linking/fold.ts';
import type { EntityId } from '../linking/types.ts';
import { excerptOf } from './excerpt.ts';
import type { Note, NoteId, RevisionId, Target } from './note.ts';

/** Which notes are wanted: all that fit every part of it. */
export interface NotesQuery {
  /** Words, each of which stands somewhere in the note, its tags, or what it is about; empty: any note. */
  readonly query: string;
  readonly entity: EntityId | null;
  readonly tag: string | null;
  /** The site of the page that the note is about, as `siteOfTarget` names it. */
  readonly site: string | null;
  /** When it was last changed, ms since 1970: `from` on, and before `to`. */
  readonly from: number | null;
  readonly to: number | null;
  /** The deleted ones, instead of all others. */
  readonly deleted: boolean;
  /** So many of them are passed over, and so many are given. */
  readonly offset: number;
  readonly count: number;
}

/** A note as a line of a list. */
export interface NoteRow {
  readonly id: NoteId;
  readonly target: Target;
  /** What it is about: the entity's name, the passage's words, the page's title. */
  readonly title: string;
  /** The part of the text around the first word that was found, or its beginning. */
  readonly excerpt: string;
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
  /** Another version of a note, which was written elsewhere at the same time. */
  readonly isCopy: boolean;
  /** Of its text, in bytes of UTF-8. */
  readonly size: number;
}

/** What notes can be filtered by, the most used first. */
export interface Facets {
  readonly entities: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly sites: readonly Facet[];
}

export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FoundNotes {
  /** The last changed ones first; of deleted ones, the last deleted. */
  readonly rows: readonly NoteRow[];
  readonly total: number;
  /** Of all notes, or all deleted ones, whatever else was asked for. */
  readonly facets: Facets;
}

/** Finds notes. What it works out of a note, and of all of them, it keeps for the next time. */
export interface NoteFinder {
  find(notes: ReadonlyMap<NoteId, Note>, query: NotesQuery): FoundNotes;
  /** Works out ahead what the first search by words needs. */
  prepare(notes: ReadonlyMap<NoteId, Note>): void;
}

interface Shelf {
  readonly ordered: readonly Note[];
  readonly facets: Facets;
}

/** What the last search by words came upon. */
interface LastFound {
  readonly shelf: Shelf;
  readonly words: readonly string[];
  readonly found: readonly Note[];
}

/** @param nameOf the name of an entity, or null for one that is not known any more */
export function createNoteFinder(nameOf: (entity: EntityId) => string | null): NoteFinder {
  const folded = new Map<NoteId, { readonly revision: RevisionId; readonly text: string }>();
  const shelves = new WeakMap<ReadonlyMap<NoteId, Note>, { readonly live: Shelf; readonly deleted: Shelf }>();

  let last: LastFound | null = null;

  return {
    find(notes, query) {
      const { live, deleted } = shelvesOf(notes);
      const shelf = query.deleted ? deleted : live;
      const words = wordsOf(query.query);
      const found = withWords(shelf, words).filter((note) => fits(note, query));
      const rows = found
        .slice(query.offset, query.offset + query.count)
        .map((note) => rowOf(note, headingOf(note.target, nameOf), words));
      return { rows, total: found.length, facets: shelf.facets };
    },
    prepare(notes) {
      for (const note of notes.values()) foldedOf(note);
      if (folded.size <= notes.size) return;
      for (const id of folded.keys()) if (!notes.has(id)) folded.delete(id);
    },
  };

  function withWords(shelf: Shelf, words: readonly string[]): readonly Note[] {
    if (words.length === 0) return shelf.ordered;
    // Whoever types on narrows what was found before.
    const isNarrower = last?.shelf === shelf && last.words.every((word) => hasOne(words, word));
    const among = isNarrower && last ? last.found : shelf.ordered;
    // Long words are rare, and a note that lacks one need not be searched for the others.
    const longestFirst = words.toSorted((a, b) => b.length - a.length);
    const found = among.filter((note) => {
      const text = foldedOf(note);
      return longestFirst.every((word) => text.includes(word));
    });
    last = { shelf, words, found };
    return found;
  }

  function shelvesOf(notes: ReadonlyMap<NoteId, Note>) {
    const known = shelves.get(notes);
    if (known) return known;
    const all = [...notes.values()];
    const made = {
      live: shelfOf(
        all.filter(({ deletedAt }) => deletedAt === null),
        ({ updatedAt }) => updatedAt,
      ),
      deleted: shelfOf(
        all.filter(({ deletedAt }) => deletedAt !== null),
        ({ deletedAt }) => deletedAt ?? 0,
      ),
    };
    shelves.set(notes, made);
    return made;
  }

  function shelfOf(notes: readonly Note[], timeOf: (note: Note) => number): Shelf {
    return {
      ordered: notes.toSorted((a, b) => timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : 1)),
      facets: {
        entities: facetsOf(
          notes.flatMap(({ target }) => (target.kind === 'entity' ? target.entity : [])),
          (entity) => nameOf(entity) ?? entity,
        ),
        tags: facetsOf(notes.flatMap(({ tags }) => tags)),
        sites: facetsOf(notes.flatMap(({ target }) => siteOfTarget(target) ?? [])),
      },
    };
  }

  function foldedOf(note: Note): string {
    const known = folded.get(note.id);
    if (known?.revision === note.revision) return known.text;
    const { target, tags } = note;
    const address = target.kind === 'entity' ? [] : [target.page.title, target.page.address];
    const text = fold([headingOf(target, nameOf), ...tags, ...address, note.text].join('\n'));
    folded.set(note.id, { revision: note.revision, text });
    return text;
  }
}

/** The site of the page that a note is about, without its `www.`; null for a note on an entity. */
export function siteOfTarget(target: Target): string | null {
  if (target.kind === 'entity') return null;
  return HOST.exec(target.page.address)?.[1]?.toLowerCase() ?? null;
}

/** The host in an address that was checked to be one of the web. A pattern, because to parse 20,000 addresses is felt. */
const HOST = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/:?#]+)/i;

/** What a note is about, in words. */
function headingOf(target: Target, nameOf: (entity: EntityId) => string | null): string {
  switch (target.kind) {
    case 'entity':
      return nameOf(target.entity) ?? target.entity;
    case 'article':
      return target.page.title.trim() || target.page.address;
    case 'passage':
      return target.passage.exact;
  }
}

/** How many bytes a text takes in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Half of a pair makes two of its four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

function fits({ target, tags, updatedAt }: Note, { entity, tag, site, from, to }: NotesQuery): boolean {
  return (
    (entity === null || (target.kind === 'entity' && target.entity === entity)) &&
    (tag === null || tags.includes(tag)) &&
    (site === null || siteOfTarget(target) === site) &&
    (from === null || updatedAt >= from) &&
    (to === null || updatedAt < to)
  );
}

function wordsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether whatever has all of these words has this one, too. */
function hasOne(words: readonly string[], one: string): boolean {
  return words.some((word) => word.includes(one));
}

function rowOf(note: Note, title: string, words: readonly string[]): NoteRow {
  const { id, target, text, tags, createdAt, updatedAt, deletedAt, copyOf } = note;
  return {
    id,
    target,
    title:
      title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).toWellFormed().trimEnd()}…` : title,
    excerpt: excerptOf(text, words),
    tags,
    createdAt,
    updatedAt,
    deletedAt,
    isCopy: copyOf !== null,
    size: bytesOf(text),
  };
}

/** A quoted passage can be as long as a page; a list has room for a few lines of it. */
const LONGEST_TITLE = 200;

function facetsOf(values: readonly string[], labelOf: (value: string) => string = (value) => value): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .slice(0, MOST_FACETS)
    .map(([value, count]) => ({ value, label: labelOf(value), count }));
}

/** Of more, nobody finds one in a list; the search finds it. */
const MOST_FACETS = 200;
