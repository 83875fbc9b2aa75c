import type { PageMarkup } from './markup.ts';
import type { PageMetadata } from './metadata.ts';
import type { TextSignals } from './text-signals.ts';

/** What a page says of itself, what it is made of and how its text runs: enough to tell an article from other pages. */
export type GateSignals = PageMetadata & PageMarkup & TextSignals;

/** What a signal speaks for, from a value on. Several rows of one signal add up. */
export interface Weight {
  readonly signal: keyof GateSignals;
  readonly from: number;
  readonly weight: number;
}

/** What a page must make up for: most pages of the web are no articles. */
export const BIAS = -3;

/** Every reason for and against an article. A page is one when those that hold add up to the bias or more. */
export const WEIGHTS: readonly Weight[] = [
  // The page calls itself news.
  { signal: 'newsTypes', from: 1, weight: 5 },
  // It calls many things news: the teasers of a front page.
  { signal: 'newsTypes', from: 5, weight: -2 },
  // It calls itself an article, as encyclopedias and company blogs do too.
  { signal: 'articleType', from: 1, weight: 1.5 },
  { signal: 'openGraphArticle', from: 1, weight: 2 },
  // It names its day of publication, or its section, keywords and author, in the fields that newsrooms fill.
  { signal: 'publicationDate', from: 1, weight: 1 },
  { signal: 'newsroomFields', from: 1, weight: 0.5 },
  // It calls itself a product, a question, a recipe, a film.
  { signal: 'otherType', from: 1, weight: -3 },
  { signal: 'openGraphOther', from: 1, weight: -3.5 },
  // It calls itself a site, as front pages do, and any page whose maker never thought of it.
  { signal: 'openGraphSite', from: 1, weight: -0.5 },
  // It was made by a program for wikis, forums, shops or manuals.
  { signal: 'otherGenerator', from: 1, weight: -2.5 },

  // There is a story: running text without the names, dates and links of others between.
  { signal: 'run', from: 300, weight: 1 },
  { signal: 'run', from: 900, weight: 1 },
  { signal: 'run', from: 2000, weight: 0.5 },
  // There is none: a picture, a player, a list, a page that is yet to be filled.
  { signal: 'emptiness', from: 1, weight: -10 },
  // A day stands above or below its headline, or a time in its markup.
  { signal: 'dated', from: 1, weight: 1.5 },
  { signal: 'times', from: 1, weight: 0.5 },
  // Somebody signs it.
  { signal: 'bylines', from: 1, weight: 0.5 },
  // It tells who said something, as reporters do.
  { signal: 'attributions', from: 2, weight: 1 },
  { signal: 'attributions', from: 4, weight: 0.5 },

  // Most of what stands there leads elsewhere: a front page, results of a search.
  { signal: 'linkShare', from: 0.4, weight: -1 },
  { signal: 'linkShare', from: 0.6, weight: -1 },
  { signal: 'linkShare', from: 0.85, weight: -4 },
  // Its text is many short ones, or the longest is not the first: teasers, posts, answers.
  { signal: 'scatter', from: 0.5, weight: -0.5 },
  { signal: 'scatter', from: 0.7, weight: -1 },
  { signal: 'proseBefore', from: 0.3, weight: -1 },
  // Several stories, each with its day: a weekly issue, an archive of columns.
  { signal: 'datedStories', from: 3, weight: -1.5 },
  { signal: 'datedStories', from: 4, weight: -2 },
  // Many dates and times: one for each post, teaser or message.
  { signal: 'stamps', from: 12, weight: -1 },
  { signal: 'stamps', from: 40, weight: -1 },
  { signal: 'posts', from: 40, weight: -1 },
  // As long as a book: chapters, whole threads, archives of a month.
  { signal: 'prose', from: 60_000, weight: -2 },
  // Numbers that lead to notes at the foot: an encyclopedia, a paper.
  { signal: 'references', from: 5, weight: -2.5 },
  // Code, numbered sections, links beside each heading: a manual.
  { signal: 'codeShare', from: 0.03, weight: -2 },
  { signal: 'codeShare', from: 0.15, weight: -2 },
  { signal: 'numberedHeadings', from: 2, weight: -2 },
  { signal: 'manualParts', from: 2, weight: -1.5 },
  // More is spoken than told: fiction, a play.
  { signal: 'dialogue', from: 0.5, weight: -2 },
  // A chapter is told as one.
  { signal: 'chapters', from: 1, weight: -2.5 },
  // Prices and baskets; ingredients; fields of a mail program.
  { signal: 'prices', from: 2, weight: -1 },
  { signal: 'prices', from: 8, weight: -2 },
  { signal: 'shopParts', from: 1, weight: -2 },
  { signal: 'recipeParts', from: 1, weight: -2.5 },
  { signal: 'programs', from: 3, weight: -2 },
];
