/** Does something once; how long it took, in ms, and what came of it. */
export function timed<Result>(work: () => Result): { readonly ms: number; readonly result: Result } {
  const begun = performance.now();
  const result = work();
  return { ms: performance.now() - begun, result };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
