/**
 * Finds what else was written on the stories of texts and prints one JSON line a document: {"id","related":[…]}, each
 * with the article's id, how closely it is related (0 to 1), why, in plain English, and the copies folded into it.
 *
 *   npm run related -- page.html story.txt …   the same documents as `npm run annotate` takes
 *   npm run --silent related < docs.jsonl      one {"id","text","lang"?,"url"?,"title"?,"published"?,"outlet"?} a line
 */
import { pageLanguage } from '../languages/guess-language.ts';
import { linkText } from '../linking/link-text.ts';
import { decodePack } from '../pack/decode-pack.ts';
import { createRelatedFinder } from '../related/find-related.ts';
import { unwrapLines } from './annotate/plain-text.ts';
import type { SourceDocument } from './annotate/read-document.ts';
import { readDocuments } from './annotate/read-documents.ts';
import { buildPack } from './dataset/build-pack.ts';
import { phraseOf } from './related/phrase-of.ts';

const library = decodePack(buildPack('data'));
const findRelated = createRelatedFinder(library);
const nameOf = (id: string) => library.entity(id)?.name ?? id;

for await (const document of readDocuments(process.argv.slice(2), process.stdin)) print(document);

function print({ id, text: lines, language: declared, claims }: SourceDocument): void {
  const text = unwrapLines(lines);
  const language = pageLanguage(text, declared);
  const related = findRelated({
    title: claims.title ?? headlineOf(text),
    text,
    language,
    published: claims.published,
    outlet: claims.outlet,
    address: claims.url,
    links: [...linkText(library.lexicon, text, language)],
  }).map(({ article, score, why, alsoIn }) => ({
    article: article.id,
    score: Math.round(score * 1000) / 1000,
    why: why.map((reason) => phraseOf(reason, nameOf)),
    alsoIn: alsoIn.map((copy) => copy.id),
  }));
  process.stdout.write(`${JSON.stringify({ id, related })}\n`);
}

/** The first line, where it may be a headline. */
function headlineOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0]!.trim();
  return line.length <= 200 ? line : '';
}
