import { findNames } from '../../../linking/find-names.ts';
import { linkText } from '../../../linking/link-text.ts';
import { giveRowsBack } from '../../../linking/number-rows.ts';
import { scanText } from '../../../linking/scan-text.ts';
import type { Lexicon } from '../../../linking/types.ts';
import { decodePack } from '../../../pack/decode-pack.ts';
import { type PackSource, encodePack } from '../../../pack/encode-pack.ts';
import type { Engine, Matcher } from '../engine.ts';
import { bareWorld, worldOf } from '../named-world.ts';

/** This project's engine, as far as finding the names. */
export const matching: Engine = {
  title: 'backgrounder, match',
  finds: 'every name',
  build: (names) => ready(bareWorld(names), namesIn),
};

/** This project's engine, with the decision on what each name means. */
export const linking: Engine = {
  title: 'backgrounder, link',
  finds: 'links',
  build: (names) => ready(worldOf(names), linksIn),
};

/** How many names stand in a text, also inside others. */
export function namesIn(lexicon: Lexicon, text: string): number {
  const tokens = scanText(lexicon.vocabulary, text);
  const names = findNames(lexicon.trie, text, tokens);
  giveRowsBack(tokens.rows);
  giveRowsBack(names.rows);
  return names.count;
}

/** How many names of a text are linked. */
export function linksIn(lexicon: Lexicon, text: string): number {
  return linkText(lexicon, text, 'en').length;
}

function ready(source: PackSource, count: (lexicon: Lexicon, text: string) => number): Matcher {
  const bytes = encodePack(source);
  const { lexicon } = decodePack(bytes);
  return {
    scan: (text) => count(lexicon, text),
    stored: () => ({ bytes: bytes.length, load: () => decodePack(bytes) }),
  };
}
