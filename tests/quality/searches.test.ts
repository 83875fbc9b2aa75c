import { expect, it } from 'vitest';
import { decodePack } from '../../pack/decode-pack.ts';
import { buildPack } from '../../scripts/dataset/build-pack.ts';
import { rankSearches } from '../../scripts/evaluate/rank-searches.ts';
import { HALVES, type Half } from '../../scripts/evaluate/labelled-document.ts';

/** What searches must reach, in each half. `npm run evaluate` says more, and compares with other engines. */
const LEAST_RANK = 0.94;

it.each<Half>([...HALVES])(
  'What is looked for comes first, in the half %s',
  async (half) => {
    const ranks = await rankSearches(decodePack(buildPack('data')), 'Backgrounder');
    const own = ranks.filter(({ query }) => query.half === half);
    const mean = own.reduce((sum, { rank }) => sum + rank, 0) / own.length;
    const missed = own.filter(({ rank }) => rank === 0).map(({ query }) => query.query);
    expect(mean, `not found: ${missed.join(', ')}`).toBeGreaterThanOrEqual(LEAST_RANK);
  },
  60_000,
);
