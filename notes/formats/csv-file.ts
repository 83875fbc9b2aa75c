import type { Note } from '../note.ts';
import { type NameOf, titleOf } from './markdown-file.ts';

const COLUMNS = ['kind', 'about', 'address', 'quote', 'note', 'tags', 'created', 'updated', 'id'];

/** Without this sign (RFC 3629) Excel takes UTF-8 for another encoding, and every accent for two wrong letters. */
const BYTE_ORDER_MARK = '\ufeff';

/** All notes that are not deleted as a table (RFC 4180) for spreadsheets, oldest first. */
export function writeCsv(notes: readonly Note[], nameOf: NameOf): string {
  const rows = notes
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .map((note) => rowOf(note, nameOf));
  const lines = [COLUMNS, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
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
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
