import { beforeAll, describe, expect, it } from 'vitest';
import { readHandLabels } from '../../scripts/evaluate/hand-labels.ts';
import type { Judgement } from '../../scripts/evaluate/judge.ts';
import { HALVES } from '../../scripts/evaluate/labelled-document.ts';
import { isCommon, runSystem } from '../../scripts/evaluate/report.ts';
import { type Systems, createSystems } from '../../scripts/evaluate/systems.ts';
import { tally } from '../../scripts/evaluate/tally.ts';

/** What linking must reach on real texts with labels of ours, in each half. `npm run evaluate` says more. */
const FLOORS = {
  topic: { precision: 0.98, recall: 0.975 },
  /** On the topic, without places, UN, EU and NATO. */
  topicWithoutCommon: { precision: 0.95, recall: 0.96 },
  /** Wrong links, a text full of confusable names. */
  confusable: 0.15,
  /** False marks, an off-topic news page. */
  news: 0.1,
};

describe('linking on real texts', () => {
  let judgements: readonly Judgement[];
  let systems: Systems;

  beforeAll(async () => {
    systems = createSystems();
    judgements = runSystem((await readHandLabels()).documents, systems.backgrounder, systems);
  }, 120_000);

  it('has texts to measure on', () => {
    expect(judgements.length, 'tests/quality/labels/ holds no labels').toBeGreaterThan(0);
  });

  describe.each(HALVES)('in the half %s', (half) => {
    const part = (category: string) =>
      judgements.filter(({ document }) => document.half === half && document.set === category);
    const wrongEach = (category: string) =>
      tally(part(category)).marks.wrong / Math.max(1, part(category).length);

    it('links what a careful editor would, and nothing else', () => {
      const { precision, recall } = tally(part('topic'));
      expect(precision).toBeGreaterThanOrEqual(FLOORS.topic.precision);
      expect(recall).toBeGreaterThanOrEqual(FLOORS.topic.recall);
    });

    it('does so without the names that are on any news page', () => {
      const { precision, recall } = tally(part('topic'), (entity) => !isCommon(entity, systems.typeOf));
      expect(precision).toBeGreaterThanOrEqual(FLOORS.topicWithoutCommon.precision);
      expect(recall).toBeGreaterThanOrEqual(FLOORS.topicWithoutCommon.recall);
    });

    it('is not led astray by names that are said of much else', () => {
      expect(wrongEach('confusable')).toBeLessThanOrEqual(FLOORS.confusable);
    });

    it('leaves off-topic news alone', () => {
      expect(wrongEach('news')).toBeLessThanOrEqual(FLOORS.news);
    });
  });
});
