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
        const written = automaton.serialize();
        return { bytes: written.length, load: () => AhoCorasick.deserialize(written) };
      },
    };
  },
};
