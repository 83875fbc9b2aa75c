import { NoteProblem, checkNote } from '../check-note.ts';
import type { Note, Target } from '../note.ts';
import { FileProblem } from './file-problem.ts';

/**
 * Notes as the W3C's Web Annotation Data Model has them (JSON-LD), both ways. What we write comes back as the same
 * note; of others' files, what can be a note is taken: a page, a passage of it, text and tags.
 */
export function writeAnnotations(notes: readonly Note[]): string {
  const items = notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(annotationOf);
  return `${JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', items }, null, 1)}\n`;
}

/** Whether a value of JSON means to be annotations: one, a page or collection of them, a list, or rows of Hypothesis. */
export function areAnnotations(value: unknown): boolean {
  return listIn(value) !== null;
}

/** @throws {FileProblem} that names the place and what is wrong there */
export function readAnnotations(value: unknown): Note[] {
  const list = listIn(value);
  if (!list) throw new FileProblem('', 'has no annotations in it');
  const seen = new Set<string>();
  return list.map((item, at) => {
    const note = noteAt(item, `items[${at}]`);
    if (seen.has(note.id)) throw new FileProblem(`items[${at}].id`, 'is there twice');
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

function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.length > 0 && value.every(isAnnotation) ? value : null;
  const { items, rows, first } = fieldsOf(value);
  if (Array.isArray(items)) return items;
  if (Array.isArray(rows)) return rows;
  if (first !== undefined) return listIn(first);
  return isAnnotation(value) ? [value] : null;
}

function isAnnotation(value: unknown): boolean {
  const { type, target } = fieldsOf(value);
  return (Array.isArray(type) ? type : [type]).includes('Annotation') || target !== undefined;
}

function noteAt(item: unknown, place: string): Note {
  const fields = fieldsOf(item);
  const id = textOf(fields['id']);
  const updated = timeOf(fields['modified'] ?? fields['updated'] ?? fields['created']);
  const created = timeOf(fields['created']) ?? updated;
  if (id === '') throw new FileProblem(`${place}.id`, 'is missing');
  try {
    return checkNote({
      id: id.startsWith(NOTE_URN) ? decode(id.slice(NOTE_URN.length)) : `annotation:${id}`,
      target: readTarget(fields, place),
      text: readBody(fields),
      tags: readTags(fields),
      createdAt: created ?? 0,
      updatedAt: updated ?? created ?? 0,
      revision: textOf(fields['backgrounder:revision']) || `annotation:${id}:${updated ?? 0}`,
      ancestors: [],
      copyOf: textOf(fields['backgrounder:copyOf']) || null,
      deletedAt: null,
    });
  } catch (error) {
    if (!(error instanceof NoteProblem)) throw error;
    throw new FileProblem(`${place}.${error.path}`, error.reason);
  }
}

function readTarget(fields: Fields, place: string): unknown {
  const [first] = [fields['target']].flat();
  const target = typeof first === 'string' ? { source: first } : fieldsOf(first);
  const source = textOf(target['source']) || textOf(target['id']) || textOf(fields['uri']);
  if (source === '') throw new FileProblem(`${place}.target`, 'names no page');
  if (source.startsWith(ENTITY_URN))
    return { kind: 'entity', entity: decode(source.slice(ENTITY_URN.length)) };
  const page = { address: source, title: titleIn(target, fields) };
  const selectors = [target['selector']].flat().map(fieldsOf);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote || textOf(quote['exact']) === '') return { kind: 'article', page };
  const { start, end } = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {
    start: 0,
    end: 0,
  };
  return {
    kind: 'passage',
    page,
    passage: {
      exact: textOf(quote['exact']),
      prefix: textOf(quote['prefix']),
      suffix: textOf(quote['suffix']),
      start: start ?? 0,
      end: end ?? 0,
    },
  };
}

function titleIn(target: Fields, fields: Fields): string {
  const [title] = [fieldsOf(fields['document'])['title']].flat();
  return textOf(target['dc:title']) || textOf(title);
}

/** Hypothesis has the text as a field; the model has bodies, or one body as a text. */
function readBody(fields: Fields): string {
  if (typeof fields['text'] === 'string') return fields['text'];
  if (typeof fields['bodyValue'] === 'string') return fields['bodyValue'];
  const bodies = [fields['body']].flat();
  return bodies
    .filter((body) => fieldsOf(body)['purpose'] !== 'tagging')
    .map((body) => (typeof body === 'string' ? body : textOf(fieldsOf(body)['value'])))
    .filter((text) => text !== '')
    .join('\n\n');
}

function readTags(fields: Fields): string[] {
  const bodies = [fields['body']].flat().map(fieldsOf);
  const tagged = bodies.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => textOf(value));
  const listed = Array.isArray(fields['tags']) ? fields['tags'].map(textOf) : [];
  return [...tagged, ...listed].filter((tag) => tag !== '');
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
