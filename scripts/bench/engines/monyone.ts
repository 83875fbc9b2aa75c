import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import type { Engine } from '../engine.ts';
import { isWhole } from '../word-boundary.ts';

export const monyone = engineOf('@monyone/aho-corasick', (names) => new AhoCorasick(names));
export const monyoneFast = engineOf('@monyone/aho-corasick/fast', (names) => new FastAhoCorasick(names));

interface Automaton {
  matchInText(text: string): { begin: number; end: number }[];
}

function engineOf(title: string, automatonOf: (names: string[]) => Automaton): Engine {
  return {
    title,
    finds: 'every name',
    build(names) {
      const automaton = automatonOf([...names]);
      return {
        scan(text) {
          const lower = text.toLowerCase();
          return automaton.matchInText(lower).filter(({ begin, end }) => isWhole(lower, begin, end)).length;
        },
        stored: () => null,
      };
    },
  };
}
