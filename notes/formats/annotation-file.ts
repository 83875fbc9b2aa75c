import { NoteProblem, checkNote } from '../check-note.ts';
import { cleanAddress } from '../clean-address.ts';
import type { Note, Target } from '../note.ts';
import { hashOf } from '../seal.ts';
import { FileProblem, WHOLE_FILE } from './file-problem.ts';

/**
 * Notes as the W3C's Web Annotation Data Model has them (JSON-LD), both ways, without those that are deleted. What we
 * write comes back as the same note; of others' files, what can be a note is taken: a page, a passage of it, text, tags.
 */
export function writeAnnotations(notes: readonly Note[]): string {
  const items = notes
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(annotationOf);
  return `${JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', items }, null, 1)}\n`;
}

/** Whether a value of JSON means to be annotations: one, a page or collection of them, a list, or rows of Hypothesis. */
export function areAnnotations(value: unknown): boolean {
  return listIn(value, '') !== null;
}

/** @throws {FileProblem} that names the place and what is wrong there */
export function readAnnotations(value: unknown): Note[] {
  const list = listIn(value, '');
  if (!list) throw new FileProblem(WHOLE_FILE, 'has no annotations in it');
  const seen = new Set<string>();
  return list.items.map((item, at) => {
    const place = `${list.place}[${at}]`;
    const note = noteAt(item, place);
    if (seen.has(note.id)) throw new FileProblem(`${place}.id`, 'is there twice');
    seen.add(note.id);
    return note;
  });
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const NOTE_URN = 'urn:backgrounder:note:';
const ENTITY_URN = 'urn:backgrounder:entity:';

type Fields = Readonly<Record<string, unknown>>;

function annotationOf(note: Note): Fields {
  const { id, target, text, tags, createdAt, updatedAt, revision, copyOf } = note;
  return {
    id: NOTE_URN + encodeURIComponent(id),
    type: 'Annotation',
    motivation: 'commenting',
    created: new Date(createdAt).toISOString(),
    modified: new Date(updatedAt).toISOString(),
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: text },
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: targetOf(target),
    'backgrounder:revision': revision,
    ...(copyOf === null ? {} : { 'backgrounder:copyOf': copyOf }),
  };
}

function targetOf(target: Target): Fields {
  if (target.kind === 'entity') return { source: ENTITY_URN + encodeURIComponent(target.entity) };
  const { address: source, title } = target.page;
  if (target.kind === 'article') return { source, 'dc:title': title };
  const { exact, prefix, suffix, start, end } = target.passage;
  return {
    source,
    'dc:title': title,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

interface List {
  readonly items: readonly unknown[];
  /** What the list is called in the file. */
  readonly place: string;
}

/** `parseJson` has seen to it that collections are not nested without end. */
function listIn(value: unknown, place: string): List | null {
  if (Array.isArray(value))
    return value.length > 0 && value.every(isAnnotation) ? { items: value, place } : null;
  const { items, rows, first } = fieldsOf(value);
  if (Array.isArray(items)) return { items, place: `${place}items` };
  if (Array.isArray(rows)) return { items: rows, place: `${place}rows` };
  if (first !== undefined) return listIn(first, `${place}first.`);
  return isAnnotation(value) ? { items: [value], place } : null;
}

function isAnnotation(value: unknown): boolean {
  const { type, target } = fieldsOf(value);
  return (Array.isArray(type) ? type : [type]).includes('Annotation') || target !== undefined;
}

function noteAt(item: unknown, place: string): Note {
  const fields = fieldsOf(item);
  const id = textOf(fields['id']);
  if (id === '') throw new FileProblem(`${place}.id`, 'is missing');
  const isOurs = id.startsWith(NOTE_URN);
  const updated = timeOf(fields['modified'] ?? fields['updated'] ?? fields['created']) ?? 0;
  const said = {
    target: readTarget(fields, place, isOurs),
    text: readBody(fields, place),
    tags: readTags(fields, place),
  };
  try {
    return checkNote({
      ...said,
      id: isOurs ? decode(id.slice(NOTE_URN.length)) : `annotation:${id}`,
      createdAt: timeOf(fields['created']) ?? updated,
      updatedAt: updated,
      // Others' annotations that say the same are the same state, so that a file that is read again changes nothing.
      revision:
        textOf(fields['backgrounder:revision']) ||
        `annotation:${hashOf(JSON.stringify([id, said])).join(':')}`,
      ancestors: [],
      copyOf: textOf(fields['backgrounder:copyOf']) || null,
      deletedAt: null,
    });
  } catch (error) {
    if (!(error instanceof NoteProblem)) throw error;
    throw new FileProblem(`${place}.${placeInAnnotation(error.path)}`, error.reason);
  }
}

/** What a note's field is called in an annotation. */
function placeInAnnotation(path: string): string {
  return path
    .replace('target.page.address', 'target.source')
    .replace('target.page.title', 'target.dc:title')
    .replace('target.passage', 'target.selector');
}

function readTarget(fields: Fields, place: string, isOurs: boolean): unknown {
  const [first] = [fields['target']].flat();
  const target = typeof first === 'string' ? { source: first } : fieldsOf(first);
  const source = textOf(target['source']) || textOf(target['id']) || textOf(fields['uri']);
  if (source === '') throw new FileProblem(`${place}.target`, 'names no page');
  if (source.startsWith(ENTITY_URN))
    return { kind: 'entity', entity: decode(source.slice(ENTITY_URN.length)) };
  const page = { address: isOurs ? source : addressForNotes(source), title: titleIn(target, fields) };
  const selectors = [target['selector']].flat().map(fieldsOf);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote) return { kind: 'article', page };
  const { exact, prefix = '', suffix = '' } = quote;
  const { start = 0, end = 0 } = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
  return { kind: 'passage', page, passage: { exact, prefix, suffix, start, end } };
}

/** A page's notes are looked for under its clean address; what has none is no page's, and refused with the note. */
function addressForNotes(source: string): string {
  return cleanAddress(source) ?? source;
}

function titleIn(target: Fields, fields: Fields): string {
  const [title] = [fieldsOf(fields['document'])['title']].flat();
  return textOf(target['dc:title']) || textOf(title);
}

/** Hypothesis has the text as a field; the model has bodies, or one body as a text. */
function readBody(fields: Fields, place: string): string {
  for (const name of ['text', 'bodyValue']) {
    if (fields[name] !== undefined) return textAt(fields[name], `${place}.${name}`);
  }
  return bodiesOf(fields, place)
    .filter(({ purpose }) => purpose !== 'tagging')
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n');
}

function readTags(fields: Fields, place: string): string[] {
  const tagged = bodiesOf(fields, place).filter(({ purpose }) => purpose === 'tagging');
  const listed = [fields['tags'] ?? []].flat();
  return [...tagged.map(({ text }) => text), ...listed.map((tag, at) => textAt(tag, `${place}.tags[${at}]`))];
}

/** The bodies that are text; of a picture, or of what lies elsewhere, there is nothing to note. */
function bodiesOf(fields: Fields, place: string): { purpose: unknown; text: string }[] {
  return [fields['body'] ?? []].flat().flatMap((body: unknown, at) => {
    if (typeof body === 'string') return [{ purpose: null, text: body }];
    const { type, purpose, value } = fieldsOf(body);
    if (type !== 'TextualBody' && value === undefined) return [];
    return [{ purpose, text: textAt(value, `${place}.body[${at}].value`) }];
  });
}

function textAt(value: unknown, place: string): string {
  if (typeof value !== 'string')
    throw new FileProblem(place, value === undefined ? 'is missing' : 'is no text');
  return value;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // It was not written by us: it stands for itself.
    return text;
  }
}

function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) && time >= 0 ? time : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
