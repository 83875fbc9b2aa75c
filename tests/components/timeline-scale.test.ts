import { describe, expect, it } from 'vitest';
import { timelineScale } from '../../components/timeline-scale.ts';

describe('The scale of a timeline', () => {
  it('goes from the first date to the last, in whatever order they come', () => {
    const scale = timelineScale(['2014', '2020-05-01', '2010-02'])!;
    expect([scale.first, scale.last]).toEqual(['2010-02', '2020-05-01']);
    expect([scale.placeOf('2010-02'), scale.placeOf('2020-05-01')]).toEqual([0, 100]);
  });

  it('takes a year for its middle, and a month for its middle', () => {
    const { placeOf } = timelineScale(['2018-01-01', '2018-12-31'])!;
    expect(placeOf('2018')).toBeCloseTo(50, 0);
    expect(placeOf('2018-07')).toBeCloseTo(placeOf('2018-07-16'), 0);
  });

  it.each<[string, string[]]>([
    ['no date', []],
    ['one date', ['2018']],
    ['the same date twice', ['2018-01', '2018-01']],
  ])('is none for %s', (_case, dates) => {
    expect(timelineScale(dates)).toBeNull();
  });
});
