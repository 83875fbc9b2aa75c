/**
 * Links texts and prints one JSON line a document.
 *
 *   npm run annotate -- page.html story.txt …   saved pages, and bare texts
 *   npm run --silent annotate < docs.jsonl      one {"id","text","lang"?,"url"?} a line
 *
 * Offsets are UTF-16 units into `text`. All links are printed, not only those that a page would paint.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { decodePack } from '../pack/decode-pack.ts';
import { linkText } from '../linking/link-text.ts';
import { isProseText, unwrapLines } from './annotate/plain-text.ts';
import { isVisibleInMarkup, openSavedPage } from './annotate/page-dom.ts';
import { decodeHtml } from './annotate/decode-html.ts';
import { sentenceOf } from './annotate/why.ts';
import { buildPack } from './dataset/build-pack.ts';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly gate: 'article' | 'other';
  readonly language: string | null;
}

/** A file with one of these is a page and not a text. */
const MARKUP = /<(?:!doctype|html|head|body|p|div|table)\b/i;

const { lexicon } = decodePack(buildPack('data'));
const files = process.argv.slice(2);

if (files.length > 0) {
  for (const file of files) print(await readFile(file));
} else {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') print(readLine(line));
  }
}

function print({ id, gate, text, language }: Document): void {
  const mentions = linkText(lexicon, unwrapLines(text), language).map(
    ({ mention, entity, score, evidence }) => ({
      start: mention.start,
      end: mention.end,
      surfaceForm: text.slice(mention.start, mention.end),
      entity,
      score,
      why: sentenceOf(evidence),
    }),
  );
  process.stdout.write(`${JSON.stringify({ id, gate, text, mentions })}\n`);
}

async function readFile(file: string): Promise<Document> {
  const source = decodeHtml(readFileSync(file));
  if (!MARKUP.test(source)) return readText(file, source, null);
  const page = openSavedPage(source);
  // Loaded after the page: they take the DOM's classes from it.
  const { findStory, isArticle, readGateSignals } = await import('../page/article-gate.ts');
  const { readPageText } = await import('../page/page-text.ts');
  const reading = readPageText(findStory(page), isVisibleInMarkup);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return {
    id: file,
    text: step.value.text,
    gate: isArticle(readGateSignals(page)) ? 'article' : 'other',
    language: page.documentElement.getAttribute('lang')?.split('-')[0]?.toLowerCase() ?? null,
  };
}

function readLine(line: string): Document {
  const { id, text, lang } = JSON.parse(line) as { id: string; text: string; lang?: string };
  return readText(id, text, lang ?? null);
}

function readText(id: string, text: string, language: string | null): Document {
  return { id, text, gate: isProseText(text) ? 'article' : 'other', language };
}
