import { describe, expect, it } from 'vitest';
import { type Pace, inSlices } from '../../page/breathe.ts';

/** A clock that goes on by 1 ms at each step of the work, and the tasks that were waited for. */
function steadyPace() {
  const tasks: number[] = [];
  let time = 0;
  const pace: Pace = {
    now: () => time,
    nextTask: async () => void tasks.push(time),
  };
  return { pace, tasks, tick: () => (time += 1) };
}

function* work(steps: number, tick: () => void): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    tick();
    yield;
  }
  return 'done';
}

const { signal } = new AbortController();

describe('work in slices', () => {
  it('lets the page do its own work after 4 ms, goes on, and ends', async () => {
    const { pace, tasks, tick } = steadyPace();
    await expect(inSlices(work(10, tick), signal, pace)).resolves.toBe('done');
    expect(tasks).toEqual([0, 4, 8]);
  });

  it('does one step at a time where each takes longer than a slice', async () => {
    const { pace, tasks, tick } = steadyPace();
    const slow = () => Array.from({ length: 20 }, tick);
    await inSlices(work(3, slow), signal, pace);
    expect(tasks).toEqual([0, 20, 40, 60]);
  });

  it('begins in a task of its own', async () => {
    let begun = false;
    const end = inSlices(
      work(1, () => (begun = true)),
      signal,
    );
    expect(begun).toBe(false);
    await end;
    expect(begun).toBe(true);
  });

  it('ends when it is aborted, without another step', async () => {
    const { pace, tick } = steadyPace();
    const ending = new AbortController();
    let steps = 0;
    const endless = work(Infinity, () => {
      steps += 1;
      tick();
      if (steps === 6) ending.abort();
    });
    await expect(inSlices(endless, ending.signal, pace)).rejects.toThrow(/abort/i);
    expect(steps).toBe(8);
  });

  it('passes on what goes wrong in it', async () => {
    // oxlint-disable-next-line require-yield
    function* failing(): Generator<void, never> {
      throw new Error('The page is odd.');
    }
    await expect(inSlices(failing(), signal, steadyPace().pace)).rejects.toThrow('The page is odd.');
  });
});
