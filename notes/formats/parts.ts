import type { Note, Revision } from '../note.ts';
import type { Notebook } from '../plan-import.ts';
import type { SavedArticle } from '../saved/saved-article.ts';

/** Units of JSON in one message. Chromium refuses 64 MiB; a unit takes up to three bytes. */
const LARGEST_PART = 8_000_000;
const MOST_ROWS = 500;

/** Cuts a file's rows into parts, each of which fits into one message. At least one, if empty. */
export function cutParts({ notes, revisions }: Notebook): Notebook[] {
  const rows = [...notes, ...revisions];
  const parts: Notebook[] = [];
  for (let from = 0; from < rows.length || parts.length === 0;) {
    const part = takePart(rows.slice(from, from + MOST_ROWS));
    parts.push(part);
    from += part.notes.length + part.revisions.length;
  }
  return parts;
}

/** Cuts saved articles into parts, each of which fits into one message; none where there are none. */
export function cutSaved(articles: readonly SavedArticle[]): (readonly SavedArticle[])[] {
  const parts: (readonly SavedArticle[])[] = [];
  for (let from = 0; from < articles.length;) {
    const part = takeSaved(articles.slice(from, from + MOST_ROWS));
    parts.push(part);
    from += part.length;
  }
  return parts;
}

/** As many of these articles, from the first on, as fit into one message, and one at least where there is any. */
export function takeSaved(articles: readonly SavedArticle[]): readonly SavedArticle[] {
  let size = 0;
  const end = articles.findIndex((article, at) => {
    size += JSON.stringify(article).length;
    return at > 0 && size > LARGEST_PART;
  });
  return end < 0 ? articles : articles.slice(0, end);
}

/** As many of these rows, from the first on, as fit into one message, and one at least where there is any. */
export function takePart(rows: readonly (Note | Revision)[]): Notebook {
  let size = 0;
  let count = 0;
  for (const row of rows) {
    size += JSON.stringify(row).length;
    if (count > 0 && size > LARGEST_PART) break;
    count += 1;
  }
  const taken = rows.slice(0, count);
  return { notes: taken.filter(isNote), revisions: taken.filter((row): row is Revision => !isNote(row)) };
}

function isNote(row: Note | Revision): row is Note {
  return 'target' in row;
}
