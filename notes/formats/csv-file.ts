import type { Note } from '../note.ts';
import { type NameOf, titleOf } from './markdown-file.ts';

const COLUMNS = ['kind', 'about', 'address', 'quote', 'note', 'tags', 'created', 'updated', 'id'];

/** All notes as a table (RFC 4180). */
export function writeCsv(notes: readonly Note[], nameOf: NameOf): string {
  return [COLUMNS, ...notes.map((note) => rowOf(note, nameOf))]
    .map((cells) => cells.map(cellOf).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function rowOf({ id, target, text, tags, createdAt, updatedAt }: Note, nameOf: NameOf): string[] {
  return [
    target.kind,
    titleOf(target, nameOf),
    target.kind === 'entity' ? '' : target.page.address,
    target.kind === 'passage' ? target.passage.exact : '',
    text,
    tags.join(', '),
    new Date(createdAt).toISOString(),
    new Date(updatedAt).toISOString(),
    id,
  ];
}

/** A cell that a spreadsheet would take for a formula, and run, begins with an apostrophe (OWASP, CSV injection). */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
