/**
 * Links texts and prints one JSON line a document.
 *
 *   npm run annotate -- page.html story.txt …   saved pages, and bare texts
 *   npm run annotate -- table.csv#12 …          the text in one row of a table, counted from 0
 *   npm run --silent annotate < docs.jsonl      one {"id","text","lang"?,"url"?} a line
 *
 * Offsets are UTF-16 units into `text`. All links are printed, not only those that a page would paint.
 */
import { pageLanguage } from '../languages/guess-language.ts';
import { createInterface } from 'node:readline/promises';
import { decodePack } from '../pack/decode-pack.ts';
import { linkText } from '../linking/link-text.ts';
import { unwrapLines } from './annotate/plain-text.ts';
import { type SourceDocument, readDocument, toDocument } from './annotate/read-document.ts';
import { sentenceOf } from './annotate/why.ts';
import { buildPack } from './dataset/build-pack.ts';

const { lexicon } = decodePack(buildPack('data'));
const files = process.argv.slice(2);

if (files.length > 0) {
  for (const file of files) print(await readDocument(file));
} else {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') print(readLine(line));
  }
}

function print({ id, gate, text, language }: SourceDocument): void {
  const mentions = [...linkText(lexicon, unwrapLines(text), pageLanguage(text, language))].map(
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

function readLine(line: string): SourceDocument {
  const { id, text, lang } = JSON.parse(line) as { id: string; text: string; lang?: string };
  return toDocument(id, text, lang ?? null);
}
