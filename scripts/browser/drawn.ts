import type { Surface } from './surface.ts';

/** How a page of ours was drawn, as Chromium's own clocks have it. */
export interface Drawn {
  /** From the first moment of the page until something of it was drawn, ms. */
  readonly field: number;
  /** Until the largest piece of it was, ms. */
  readonly content: number;
  /** How much of what was drawn has moved since, without the reader's doing: 0 none, 1 all of it by its whole height. */
  readonly shift: number;
  /** What moved. */
  readonly moved: readonly string[];
}

/** Waits until nothing more comes in. */
export function drawnOf(surface: Surface): Promise<Drawn> {
  return surface.run<Drawn>(DRAWN);
}

/** The browser keeps what it noted before anybody asked. */
const DRAWN = `async () => {
  await new Promise((resolve) => setTimeout(resolve, 700));
  const kept = (type) => new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => { resolve(list.getEntries()); observer.disconnect(); });
    observer.observe({ type, buffered: true });
    setTimeout(() => resolve([]), 100);
  });
  const [field] = performance.getEntriesByName('first-contentful-paint');
  const largest = (await kept('largest-contentful-paint')).at(-1);
  const shifts = await kept('layout-shift');
  return {
    field: field.startTime,
    content: Math.max(field.startTime, largest ? largest.startTime : 0),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.flatMap(({ startTime, sources }) => sources.map(({ node, previousRect, currentRect }) =>
      Math.round(startTime) + ' ms: ' + (node?.className || node?.nodeName) + ' ' + previousRect.y + ' → ' + currentRect.y)),
  };
}`;
