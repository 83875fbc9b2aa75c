import { AhoCorasick } from '@monyone/aho-corasick';
import type { Engine } from '../engine.ts';
import { isWhole } from '../word-boundary.ts';

export const monyone: Engine = {
  title: '@monyone/aho-corasick',
  finds: 'every name',
  build(names) {
    const automaton = new AhoCorasick([...names]);
    return {
      scan(text) {
        const lower = text.toLowerCase();
        return automaton.matchInText(lower).filter(({ begin, end }) => isWhole(lower, begin, end)).length;
      },
      stored: () => null,
    };
  },
};
