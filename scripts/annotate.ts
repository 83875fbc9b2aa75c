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
import { decodePack } from '../pack/decode-pack.ts';
import { linkText } from '../linking/link-text.ts';
import { unwrapLines } from './annotate/plain-text.ts';
import type { SourceDocument } from './annotate/read-document.ts';
import { readDocuments } from './annotate/read-documents.ts';
import { sentenceOf } from './annotate/why.ts';
import { buildPack } from './dataset/build-pack.ts';

const { lexicon } = decodePack(buildPack('data'));
for await (const document of readDocuments(process.argv.slice(2), process.stdin)) print(document);

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
