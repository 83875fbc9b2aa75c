import type { Import, ImportCount } from './rows.ts';
import {
  MOST_ANCESTORS,
  type Note,
  type NotedPage,
  type Passage,
  type Revision,
  type Target,
} from './note.ts';

/** Why a value is no note: where in it, and what is wrong there. */
export class NoteProblem extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(path === '' ? reason : `${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** UTF-16 units. Nobody types as much; a file that holds more is no file of notes. */
const LONGEST_TEXT = 4_000_000;
export const LONGEST_TAG = 100;
export const MOST_TAGS = 100;
export const LONGEST_ID = 2_200;
export const LONGEST_ADDRESS = 2_000;
export const LONGEST_TITLE = 1_000;
const LONGEST_QUOTE = 100_000;
/** The last moment that a date can name. */
const LAST_TIME = 8.64e15;

/**
 * The note in a value from outside, with nothing in it that is not a note's. Half of a pair of surrogates, which is
 * no character and which browsers' stores do not keep, becomes U+FFFD.
 * @throws {NoteProblem} where it is no note
 */
export function checkNote(value: unknown): Note {
  const fields = fieldsAt(value, '');
  return {
    id: textAt(fields, 'id', LONGEST_ID, 1),
    target: checkTarget(fields['target']),
    text: textAt(fields, 'text', LONGEST_TEXT),
    tags: checkTags(fields['tags'], 'tags'),
    createdAt: timeAt(fields, 'createdAt'),
    updatedAt: timeAt(fields, 'updatedAt'),
    revision: textAt(fields, 'revision', LONGEST_ID, 1),
    ancestors: listAt(fields['ancestors'], 'ancestors', MOST_ANCESTORS).map((id, at) =>
      textOf(id, `ancestors[${at}]`, LONGEST_ID, 1),
    ),
    copyOf: fields['copyOf'] === null ? null : textAt(fields, 'copyOf', LONGEST_ID, 1),
    deletedAt: fields['deletedAt'] === null ? null : timeAt(fields, 'deletedAt'),
  };
}

/**
 * The revision in a value from outside.
 * @throws {NoteProblem} where it is none
 */
export function checkRevision(value: unknown): Revision {
  const fields = fieldsAt(value, '');
  return {
    id: textAt(fields, 'id', LONGEST_ID, 1),
    note: textAt(fields, 'note', LONGEST_ID, 1),
    text: textAt(fields, 'text', LONGEST_TEXT),
    tags: checkTags(fields['tags'], 'tags'),
    at: timeAt(fields, 'at'),
  };
}

/**
 * The record of an import in a value from outside.
 * @throws {NoteProblem} where it is none
 */
export function checkImport(value: unknown): Import {
  const fields = fieldsAt(value, '');
  return {
    id: textAt(fields, 'id', LONGEST_ID, 1),
    name: textAt(fields, 'name', LONGEST_TITLE),
    at: timeAt(fields, 'at'),
    count: checkCount(fields['count']),
    left: listAt(fields['left'], 'left', Infinity).map((pair, at) => {
      const [note, revision] = listAt(pair, `left[${at}]`, 2);
      return [
        textOf(note, `left[${at}][0]`, LONGEST_ID, 1),
        textOf(revision, `left[${at}][1]`, LONGEST_ID, 1),
      ];
    }),
    before: listAt(fields['before'], 'before', Infinity).map(checkNote),
    revisions: listAt(fields['revisions'], 'revisions', Infinity).map((id, at) =>
      textOf(id, `revisions[${at}]`, LONGEST_ID, 1),
    ),
  };
}

function checkCount(value: unknown): ImportCount {
  const fields = fieldsAt(value, 'count');
  const numberAt = (name: string) => offsetAt(fields, name, 'count');
  return {
    added: numberAt('added'),
    changed: numberAt('changed'),
    conflicts: numberAt('conflicts'),
    same: numberAt('same'),
  };
}

/**
 * What a note is about, in a value from outside.
 * @throws {NoteProblem} where it is nothing of the kind
 */
export function checkTarget(value: unknown): Target {
  const fields = fieldsAt(value, 'target');
  switch (fields['kind']) {
    case 'entity':
      return { kind: 'entity', entity: textAt(fields, 'entity', LONGEST_ID, 1, 'target.') };
    case 'article':
      return { kind: 'article', page: checkPage(fields['page']) };
    case 'passage':
      return { kind: 'passage', page: checkPage(fields['page']), passage: checkPassage(fields['passage']) };
    default:
      throw new NoteProblem('target.kind', 'is neither entity, article nor passage');
  }
}

function checkPage(value: unknown): NotedPage {
  const fields = fieldsAt(value, 'target.page');
  const address = textAt(fields, 'address', LONGEST_ADDRESS, 1, 'target.page.');
  if (!/^https?:\/\//i.test(address)) throw new NoteProblem('target.page.address', 'is no web address');
  return { address, title: textAt(fields, 'title', LONGEST_TITLE, 0, 'target.page.') };
}

function checkPassage(value: unknown): Passage {
  const path = 'target.passage';
  const fields = fieldsAt(value, path);
  return {
    exact: textAt(fields, 'exact', LONGEST_QUOTE, 1, `${path}.`),
    prefix: textAt(fields, 'prefix', LONGEST_QUOTE, 0, `${path}.`),
    suffix: textAt(fields, 'suffix', LONGEST_QUOTE, 0, `${path}.`),
    start: offsetAt(fields, 'start', path),
    end: offsetAt(fields, 'end', path),
  };
}

function checkTags(value: unknown, path: string): string[] {
  return listAt(value, path, MOST_TAGS).map((tag, at) => textOf(tag, `${path}[${at}]`, LONGEST_TAG, 1));
}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsAt(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new NoteProblem(path, value === undefined ? 'is missing' : 'is no object');
  }
  return value as Fields;
}

function listAt(value: unknown, path: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new NoteProblem(path, value === undefined ? 'is missing' : 'is no list');
  if (value.length > most) throw new NoteProblem(path, `has more than ${most} entries`);
  return value;
}

export function textAt(fields: Fields, name: string, longest: number, shortest = 0, path = ''): string {
  return textOf(fields[name], `${path}${name}`, longest, shortest);
}

function textOf(value: unknown, path: string, longest: number, shortest: number): string {
  if (typeof value !== 'string') {
    throw new NoteProblem(path, value === undefined ? 'is missing' : 'is no text');
  }
  if (value.length < shortest) throw new NoteProblem(path, 'is empty');
  if (value.length > longest) throw new NoteProblem(path, `has more than ${longest} characters`);
  return value.toWellFormed();
}

export function timeAt(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > LAST_TIME) {
    throw new NoteProblem(name, value === undefined ? 'is missing' : 'is no time in milliseconds');
  }
  return value;
}

function offsetAt(fields: Fields, name: string, path: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new NoteProblem(`${path}.${name}`, value === undefined ? 'is missing' : 'is no offset');
  }
  return value;
}
