import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { LARGE_PAGES } from './large-pages.ts';
import type { Answer } from './news-server.ts';

const FOLDER = 'tests/fixtures/pages';

/** For the page that is an app; the one library that we have for it. */
const PREACT = 'node_modules/preact/dist/preact.mjs';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A host under a news site that the extension reads, and that is not one of the site's own. */
export const SAMPLE_HOST = 'sample.thehindu.com';

/** The address of a sample page. */
export function sampleAddress(file: string, host = SAMPLE_HOST): string {
  return `https://${host}/sample/${file}`;
}

/** Answers for the sample pages; the same pages under every host. */
export function samplePage({ pathname }: URL): Answer | null {
  // Browsers ask for it unbidden, and would note its absence as an error of the page.
  if (pathname === '/favicon.ico') return { type: 'image/x-icon', body: '' };
  if (pathname === '/sample/lib/preact.mjs') return { type: 'text/javascript', body: readFileSync(PREACT) };
  const [, file] = /^\/sample\/([\w.-]+)$/.exec(pathname) ?? [];
  if (file === undefined) return null;
  const large = LARGE_PAGES[file];
  if (large) return { type: TYPES['.html']!, body: large() };
  const path = join(FOLDER, file);
  return existsSync(path) ? { type: TYPES[extname(path)] ?? 'text/plain', body: readFileSync(path) } : null;
}
