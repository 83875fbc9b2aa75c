import { readFileSync } from 'node:fs';
import { inOneGo } from '../../page/breathe.ts';
import { parseCsv } from './csv-table.ts';
import { decodeHtml } from './decode-html.ts';
import { isVisibleInMarkup, openSavedPage } from './page-dom.ts';
import { isProseText } from './plain-text.ts';

/** A text as the linker gets it, and what the gate says of the page that it stands on. */
export interface SourceDocument {
  readonly id: string;
  readonly text: string;
  readonly gate: 'article' | 'other';
  /** BCP 47 primary subtag, or null where nothing tells. */
  readonly language: string | null;
  readonly claims: DocumentClaims;
}

/** What a document says of itself; null where it does not. */
export interface DocumentClaims {
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

const NO_CLAIMS: DocumentClaims = { title: null, published: null, outlet: null, url: null };

/**
 * Reads a saved page as the extension reads one, a bare text as it is, and of `table.csv#12`
 * the column `text` of row 12, counted from 0 without the header.
 */
export async function readDocument(file: string): Promise<SourceDocument> {
  const row = ROW.exec(file);
  if (row) return readRow(file, row[1]!, Number(row[2]));
  const source = decodeHtml(readFileSync(file));
  return MARKUP.test(source) ? readSavedPage(file, source) : toDocument(file, source, null);
}

/** A text that came without a page. */
export function toDocument(
  id: string,
  text: string,
  language: string | null,
  claims: DocumentClaims = NO_CLAIMS,
): SourceDocument {
  return { id, text, gate: isProseText(text) ? 'article' : 'other', language, claims };
}

const ROW = /^(.*\.csv)#(\d+)$/;

/** A file with one of these is a page and not a text. */
const MARKUP = /<(?:!doctype|html|head|body|p|div|table)\b/i;

function readRow(id: string, file: string, index: number): SourceDocument {
  const [header = [], ...rows] = parseCsv(decodeHtml(readFileSync(file)));
  const text = rows[index]?.[header.indexOf('text')];
  if (text === undefined) {
    throw new Error(`${file} has ${rows.length} rows and no text in row ${index}, counted from 0.`);
  }
  return toDocument(id, text, null);
}

async function readSavedPage(id: string, source: string): Promise<SourceDocument> {
  const page = openSavedPage(source);
  // Loaded after the page: they take the DOM's classes from it.
  const { findStory, isArticle, readGateSignals } = await import('../../page/article-gate.ts');
  const { readPageText } = await import('../../page/page-text.ts');
  const { readLines } = await import('../../page/read-lines.ts');
  const { readTree } = await import('../../page/page-tree.ts');
  const { readStoryClaims } = await import('../../page/story-claims.ts');
  const root = page.documentElement;
  const tree = inOneGo(readTree(root));
  const lines = inOneGo(readLines(tree, root));
  const { text } = inOneGo(readPageText(tree, findStory(page, lines), isVisibleInMarkup));
  return {
    id,
    text,
    gate: isArticle(inOneGo(readGateSignals(root, lines))) ? 'article' : 'other',
    language: page.documentElement.getAttribute('lang')?.split('-')[0]?.toLowerCase() ?? null,
    claims: { ...readStoryClaims(root, page.title), url: null },
  };
}
