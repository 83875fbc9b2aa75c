import type { Library } from '../library/library.ts';
import type { Article } from '../library/records.ts';
import { type ArticleReader, createArticleReader } from './article-reader.ts';
import { type ArticleBeside, indexBeside } from './articles-beside.ts';
import { type Report, areCopies } from './copies.ts';
import { type LibraryIndex, indexLibrary } from './library-index.ts';
import type { Line, Related } from './line.ts';
import { isOnBeat } from './on-beat.ts';
import { type Ranked, rankArticles } from './rank-articles.ts';
import { readStory } from './read-story.ts';
import { type Reasoner, createReasoner } from './reasons.ts';
import { MOST_WORTH } from './related-weights.ts';
import { isPageOf } from './same-address.ts';
import { chooseLines } from './choose-lines.ts';
import type { PageStory, RelatedArticle } from './types.ts';

/** Finds what else was written on the story of a page: the most closely related first, none where nothing is known. */
export type RelatedFinder = (
  story: PageStory,
  /** A few articles that may be related, too; those that the library has are left out. */
  beside?: readonly ArticleBeside[],
) => RelatedArticle[];

/** So many of the closest articles are asked for their reasons. */
const MOST_ASKED = 60;
/** What is worth less than this beside the closest is related to it and not to the page. */
const LEAST_SHARE = 0.25;
/** And what is worth this stands close to it. */
const CLOSE_SHARE = 0.4;

/** Prepares a library, once, for questions about pages. */
export function createRelatedFinder(library: Library): RelatedFinder {
  const own = indexLibrary(library);
  const ownReader = createArticleReader(library, own);
  return (story, beside = []) => {
    const asked = readStory(own, story);
    const index = indexBeside(
      own,
      beside.filter(({ article }) => !isKnown(article)),
    );
    const reader = index === own ? ownReader : ownReader.over(index);
    const ranked = rankArticles(index, asked).filter(
      ({ article }) => !isPageOf(index.articles[article]!, story),
    );
    if (
      !isOnBeat(
        own,
        asked,
        ranked.filter(({ article }) => article < own.articles.length),
      )
    )
      return [];
    const reasoner = createReasoner(index, reader, story, asked);
    const lines = foldCopies(index, reader, withReasons(ranked, reasoner));
    return chooseLines(index, lines, story).map((line) => ({
      article: index.articles[line.article]!,
      score: line.worth / MOST_WORTH,
      why: [...line.why, ...reasoner.bothQuote(line.article)],
      alsoIn: line.alsoIn,
    }));
  };

  function isKnown({ url, title, outlet }: Article): boolean {
    return own.articles.some((article) => isPageOf(article, { address: url, title: title ?? '', outlet }));
  }
}

function withReasons(ranked: readonly Ranked[], reasoner: Reasoner): Related[] {
  const best = ranked[0]?.worth ?? 0;
  return ranked
    .slice(0, MOST_ASKED)
    .filter(({ worth }) => worth >= best * LEAST_SHARE)
    .map((one) => ({ ...one, why: reasoner.reasonsFor(one, one.worth >= best * CLOSE_SHARE) }))
    .filter(({ why }) => why.length > 0);
}

/** Copies of one report as one line: that of the closest, with the others in it. */
function foldCopies(index: LibraryIndex, reader: ArticleReader, related: readonly Related[]): Line[] {
  const folded: { readonly first: Related; readonly reports: Report[]; readonly alsoIn: Article[] }[] = [];
  for (const one of related) {
    const article = index.articles[one.article]!;
    const report = reader.report(one.article);
    const original = folded.find(({ reports }) => reports.some((other) => areCopies(other, report)));
    if (original) {
      original.reports.push(report);
      original.alsoIn.push(article);
    } else folded.push({ first: one, reports: [report], alsoIn: [] });
  }
  return folded.map(({ first, alsoIn }) => ({ ...first, alsoIn }));
}
