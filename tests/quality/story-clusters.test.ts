import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { readStoryClusters } from '../../scripts/evaluate/story-clusters.ts';

const clusters = readStoryClusters();
const { stories } = clusters;
const articles = readDataset('data').dataset.articles.map(({ article }) => article.id);

describe('the labels of stories', () => {
  it('give each article one story, and no other', () => {
    expect(stories.flatMap((story) => story.articles).toSorted()).toEqual(articles.toSorted());
  });

  it('name each story once, and beside it only stories that there are', () => {
    const ids = stories.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(stories.flatMap(({ near }) => near).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('call copies only articles of one story', () => {
    for (const article of articles) {
      for (const copy of clusters.copiesOf(article)) expect(clusters.gradeOf(article, copy)).toBe(3);
    }
  });

  it.each<[number, string, string, string]>([
    [3, 'one story', 'jurist-2024-03-veto', 'xinhua-2024-03-28-veto'],
    [2, 'what led to it', 'ap-ksl-2019-02-28-hanoi', 'cgtn-2018-06-12-singapore'],
    [1, 'one long affair', 'ap-ksl-2019-02-28-hanoi', 'upi-2018-04-27-panmunjom'],
    [0, 'nothing in common', 'ap-ksl-2019-02-28-hanoi', 'law360-2022-04-14-ronin'],
  ])('grade by rule: %i for %s, either way', (grade, _what, a, b) => {
    expect([clusters.gradeOf(a, b), clusters.gradeOf(b, a)]).toEqual([grade, grade]);
  });

  it('fall into halves of about one size, a story in one of them', () => {
    const open = articles.filter((article) => clusters.halfOf(article) === 'open');
    expect(open.length).toBeGreaterThan(articles.length * 0.4);
    expect(open.length).toBeLessThan(articles.length * 0.6);
    for (const story of stories) expect(new Set(story.articles.map(clusters.halfOf)).size).toBe(1);
  });
});
