import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Half } from './labelled-document.ts';

const LABELS = 'tests/quality/story-clusters.yaml';

/** A story of `tests/quality/story-clusters.yaml`, which says what its fields mean. */
interface Story {
  readonly id: string;
  readonly threads: readonly string[];
  readonly near: readonly string[];
  readonly articles: readonly string[];
}

/** Which articles tell one story, and what each is worth to the reader of another. */
export interface StoryClusters {
  readonly stories: readonly Story[];
  /** From 0 to 3, by the rule at the head of the file. */
  gradeOf(article: string, other: string): number;
  halfOf(article: string): Half;
  /** The copies of an article's report, itself among them. */
  copiesOf(article: string): readonly string[];
}

export function readStoryClusters(): StoryClusters {
  const read = parse(readFileSync(LABELS, 'utf8')) as {
    stories: (Omit<Story, 'near'> & { near?: string[] })[];
    copies: string[][];
  };
  const stories = read.stories.map((story) => ({ ...story, near: story.near ?? [] }));
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((article) => [article, story])));
  const halves = halve(stories);
  const of = (article: string) => {
    const story = storyOf.get(article);
    if (!story) throw new Error(`${LABELS} has no story with ${article}.`);
    return story;
  };
  return {
    stories,
    gradeOf(article, other) {
      const [a, b] = [of(article), of(other)];
      if (a === b) return 3;
      if (a.near.includes(b.id) || b.near.includes(a.id)) return 2;
      return a.threads.some((thread) => b.threads.includes(thread)) ? 1 : 0;
    },
    halfOf: (article) => halves.get(of(article).id)!,
    copiesOf: (article) => read.copies.find((copies) => copies.includes(article)) ?? [article],
  };
}

/** Stories are dealt out in turn, the largest first, so that the halves are about as large. */
function halve(stories: readonly Story[]): Map<string, Half> {
  const bySize = stories.toSorted((a, b) => b.articles.length - a.articles.length);
  return new Map(bySize.map(({ id }, turn) => [id, turn % 2 === 0 ? 'open' : 'aside']));
}
