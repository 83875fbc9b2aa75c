import type { Engine } from './engine.ts';
import { linking, matching } from './engines/backgrounder.ts';
import { modernAhoCorasick } from './engines/modern-ahocorasick.ts';
import { monyone, monyoneFast } from './engines/monyone.ts';
import { oneRegExp } from './engines/one-regexp.ts';

/** The engines that run in Node, this project's first. mark.js needs a page and is measured in a browser. */
export const ENGINES = {
  matching,
  linking,
  modernAhoCorasick,
  monyone,
  monyoneFast,
  oneRegExp,
} as const satisfies Record<string, Engine>;

export type EngineName = keyof typeof ENGINES;
