import AhoCorasick from 'modern-ahocorasick';
import type { Engine } from '../engine.ts';
import { isWhole } from '../word-boundary.ts';

export const modernAhoCorasick: Engine = {
  title: 'modern-ahocorasick',
  finds: 'every name',
  build(names) {
    const automaton = new AhoCorasick(names);
    return {
      scan(text) {
        const lower = text.toLowerCase();
        let hits = 0;
        for (const { start, end } of automaton.iterate(lower)) if (isWhole(lower, start, end)) hits += 1;
        return hits;
      },
      stored() {
        const written = serialized(automaton);
        return written === null
          ? null
          : { bytes: written.length, load: () => AhoCorasick.deserialize(written) };
      },
    };
  },
};

/** What it writes is text, and with a million names longer than a string may be. */
function serialized(automaton: AhoCorasick): string | null {
  try {
    return automaton.serialize();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
