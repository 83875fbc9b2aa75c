import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './news-server.ts';

/**
 * Real news pages, saved by others: they belong to their publishers and lie beside this repository, not in it.
 * `manifest.tsv` there tells each file's original address.
 */
const FOLDER = '../shared/pages';

/** Whether the saved pages are there. */
export function hasSavedPages(): boolean {
  return existsSync(join(FOLDER, 'manifest.tsv'));
}

/** A saved page under its original address. */
export interface SavedPage {
  readonly file: string;
  /** Its original address, by https. */
  readonly address: string;
}

/** The saved pages, in the order of the list. */
export function savedPages(): SavedPage[] {
  const [head, ...rows] = readFileSync(join(FOLDER, 'manifest.tsv'), 'utf8').trim().split('\n');
  const columns = head!.split('\t');
  return rows.flatMap((row) => {
    const cells = row.split('\t');
    const file = cells[columns.indexOf('file')]!;
    const address = cells[columns.indexOf('url')]!;
    return URL.canParse(address) ? [{ file, address: address.replace(/^http:/, 'https:') }] : [];
  });
}

/** Answers for the saved pages, each under the address that it had; nothing else of those sites is there. */
export function savedPage(url: URL): Answer | null {
  const page = savedPages().find(({ address }) => new URL(address).href === url.href);
  // The bytes as they were saved: the page itself names its encoding.
  return page ? { type: 'text/html', body: readFileSync(join(FOLDER, page.file)) } : null;
}
