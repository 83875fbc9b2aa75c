import type { Engine } from '../engine.ts';

/** One alternation of all names, as it is often written. */
export const oneRegExp: Engine = {
  title: 'one RegExp',
  finds: 'names side by side',
  build(names) {
    // Names are words and spaces: nothing in them needs an escape.
    const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
    // It is compiled when it is first used.
    pattern.test('');
    return {
      scan(text) {
        pattern.lastIndex = 0;
        const lower = text.toLowerCase();
        let hits = 0;
        while (pattern.test(lower)) hits += 1;
        return hits;
      },
      stored: () => null,
    };
  },
};
