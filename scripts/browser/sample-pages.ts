import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
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
  if (pathname === '/sample/long.html') return { type: TYPES['.html']!, body: longPage() };
  if (pathname === '/sample/lib/preact.mjs') return { type: 'text/javascript', body: readFileSync(PREACT) };
  const [, file] = /^\/sample\/([\w.-]+)$/.exec(pathname) ?? [];
  if (file === undefined) return null;
  const path = join(FOLDER, file);
  return existsSync(path) ? { type: TYPES[extname(path)] ?? 'text/plain', body: readFileSync(path) } : null;
}

/** An article of ten million characters: longer than anybody's patience. */
function longPage(): string {
  const paragraph = `<p>The 1718 Committee met to talk about North Korea. ${'Nobody said much, and it took long. '.repeat(20)}</p>\n`;
  const body = paragraph.repeat(Math.ceil(10_000_000 / paragraph.length));
  return `<!doctype html><html lang="en"><head><title>Long</title><meta property="og:type" content="article"></head><body><h1>A long story</h1>${body}</body></html>`;
}
