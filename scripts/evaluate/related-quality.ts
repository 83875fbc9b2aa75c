import { linkText } from '../../linking/link-text.ts';
import type { Library } from '../../library/library.ts';
import type { Article } from '../../library/records.ts';
import { createRelatedFinder } from '../../related/find-related.ts';
import { indexLibrary, textOf } from '../../related/library-index.ts';
import { rankArticles } from '../../related/rank-articles.ts';
import { readStory } from '../../related/read-story.ts';
import { dateOfArticle } from '../../related/times.ts';
import type { PageStory } from '../../related/types.ts';
import { createWordIndex } from '../../related/word-index.ts';
import { countWords } from '../../related/words.ts';
import { HALVES, type Half } from './labelled-document.ts';
import { type StoryClusters, readStoryClusters } from './story-clusters.ts';
import { alignTable } from './table.ts';

/** So many places of an answer are looked at. */
const PLACES = 5;
/** What the first right answer must at least be: of the same story, or of one next to it. */
const RIGHT_GRADE = 2;

/** Answers a page with articles, the closest first. */
type System = (library: Library, page: Article) => string[];

const SYSTEMS: Readonly<Record<string, System>> = {
  'related coverage': findRelated,
  'nothing left out': rankAll,
  'BM25 alone': findByWords,
};

/**
 * Asks each article, as a page, for the others: it and its copies are taken out of the library before. Its entities are
 * those that are linked in its text.
 */
export function relatedTable(library: Library): string {
  const clusters = readStoryClusters();
  const rows = Object.entries(SYSTEMS).flatMap(([name, system]) => {
    const scores = library.articles().flatMap((page) => judge(library, clusters, page, system));
    return [...HALVES, null].map((half) => {
      const own = scores.filter((score) => half === null || score.half === half);
      const ranks = own.flatMap(({ reciprocalRank }) => reciprocalRank ?? []);
      return [
        `${name}, ${half === null ? 'both halves' : half}`,
        String(own.length),
        mean(own.map(({ gain }) => gain)).toFixed(3),
        mean(ranks).toFixed(3),
      ];
    });
  });
  return alignTable([['', 'pages', `nDCG@${PLACES}`, 'MRR'], ...rows]);
}

interface Score {
  readonly half: Half;
  readonly gain: number;
  /** Null where no article is right. */
  readonly reciprocalRank: number | null;
}

/** None for a page to which no article is worth anything. */
function judge(library: Library, clusters: StoryClusters, page: Article, system: System): Score[] {
  const left = new Set(clusters.copiesOf(page.id));
  const others = without(library, left);
  const isFirstCopy = (id: string, place: number, all: readonly string[]) =>
    !all.slice(0, place).some((before) => clusters.copiesOf(id).includes(before));
  const grades = (ids: readonly string[]) =>
    ids.filter(isFirstCopy).map((id) => clusters.gradeOf(page.id, id));
  const ideal = grades(others.articles().map(({ id }) => id)).toSorted((a, b) => b - a);
  if (ideal[0] === undefined || ideal[0] === 0) return [];
  const answer = grades(system(others, page));
  const right = answer.findIndex((grade) => grade >= RIGHT_GRADE);
  return [
    {
      half: clusters.halfOf(page.id),
      gain: discounted(answer) / discounted(ideal),
      reciprocalRank: ideal[0] < RIGHT_GRADE ? null : right < 0 ? 0 : 1 / (right + 1),
    },
  ];
}

function discounted(grades: readonly number[]): number {
  return grades
    .slice(0, PLACES)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function findRelated(library: Library, page: Article): string[] {
  const related = createRelatedFinder(library)(storyOf(library, page));
  return related.flatMap(({ article, alsoIn }) => [article.id, ...alsoIn.map(({ id }) => id)]);
}

/** What the floor costs, and that each line must have a reason. */
function rankAll(library: Library, page: Article): string[] {
  const index = indexLibrary(library);
  const ranked = rankArticles(index, readStory(index, storyOf(library, page)));
  return ranked.map(({ article }) => index.articles[article]!.id);
}

function storyOf(library: Library, page: Article): PageStory {
  const text = textOf(page);
  return {
    title: page.title ?? '',
    text,
    language: 'en',
    published: dateOfArticle(page),
    outlet: page.outlet,
    address: page.url,
    links: [...linkText(library.lexicon, text, 'en')],
  };
}

function findByWords(library: Library, page: Article): string[] {
  const articles = library.articles();
  const scores = new Float64Array(articles.length);
  createWordIndex(articles.map(textOf)).addScores(countWords(textOf(page)), scores);
  return [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]!).map((number) => articles[number]!.id);
}

/** A library without some of its articles. */
function without(library: Library, left: ReadonlySet<string>): Library {
  const keep = (articles: readonly Article[]) => articles.filter(({ id }) => !left.has(id));
  return {
    ...library,
    entityIds: library.entityIds,
    articles: () => keep(library.articles()),
    articlesOn: (id) => keep(library.articlesOn(id)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
