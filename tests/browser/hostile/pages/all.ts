import type { HostilePage } from '../hostile-page.ts';
import { FIGHTS } from './fights.ts';
import { FRAMES } from './frames.ts';
import { NAMES } from './names.ts';
import { PROTOTYPES } from './prototypes.ts';
import { TREES } from './trees.ts';

/**
 * The hostile pages. What is hard without being hostile stands elsewhere: dialogs, full screen, printing, the cache for
 * going back and pages that show their story late in `hard-pages.test.ts`, framesets and bodyless drawings in
 * `odd-pages.test.ts`, pages that are prepared ahead in `prerender.test.ts`.
 */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...NAMES,
  ...PROTOTYPES,
  ...FIGHTS,
  ...TREES,
  ...FRAMES,
];
