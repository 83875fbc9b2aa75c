/** What the benchmark makes and keeps: its text, its names, its report. */
export const BENCH_FOLDER = '.output/bench';

/** How many names a run may have, by what a reader of the report calls it. */
export const SIZES = { '1k': 1_000, '10k': 10_000, '100k': 100_000, '1M': 1_000_000 } as const;

export type Size = keyof typeof SIZES;
