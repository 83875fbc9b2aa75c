import { expect, it } from 'vitest';
import { createNoteBudget } from '../../entrypoints/background/note-budget.ts';

function budget() {
  let time = 0;
  const mayShow = createNoteBudget(() => time);
  return {
    mayShow,
    shown: (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => mayShow(`entity ${from + at}`)).filter(Boolean).length,
    wait: (milliseconds: number) => (time += milliseconds),
  };
}

it('cards show notes as fast as a reader opens them', () => {
  const { mayShow, wait } = budget();
  for (let at = 0; at < 1000; at += 1) {
    wait(5_000);
    expect(mayShow(`entity ${at}`)).toBe(true);
  }
});

it('and no more than forty in one go', () => {
  expect(budget().shown(0, 1000)).toBe(40);
});

it('then one more every five seconds, however often they are asked for', () => {
  const { shown, wait } = budget();
  shown(0, 1000);
  let more = 0;
  for (let at = 0; at < 600; at += 1) {
    wait(100);
    more += shown(1000 + at * 10, 1010 + at * 10);
  }
  expect(more).toBe(12);
});

it('a note that was shown is shown again', () => {
  const { mayShow, shown } = budget();
  expect(mayShow('quay')).toBe(true);
  shown(0, 1000);
  expect([mayShow('quay'), mayShow('pier')]).toEqual([true, false]);
});

it('whoever has waited for a day has forty again, and not more', () => {
  const { shown, wait } = budget();
  shown(0, 40);
  wait(86_400_000);
  expect(shown(40, 1000)).toBe(40);
});
