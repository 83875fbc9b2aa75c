import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PassageCalls } from '../../messages/protocol.ts';
import { createHighlighter } from '../../page/highlighter.ts';
import { claimsOf, rootOf } from '../../page/safe-document.ts';
import { readStoryClaims } from '../../page/story-claims.ts';
import { answerTab } from '../reader/ask.ts';
import { keptApi } from '../reader/content-api.ts';
import { findPassages, rangeOfPassage } from './page-passages.ts';
import { notedPage } from './noted-page.ts';
import { scrollTo } from './scroll-to.ts';

/**
 * Comes into a page when the popup or the panel asks for notes on it, or for what it says of itself. It leaves nothing there: a page must not learn
 * that there is a note on it, and sees no more than that the reader went to a passage.
 */
export default defineUnlistedScript(() => {
  const api = keptApi();
  if (!api) return;
  const world = globalThis as { backgrounderPassages?: AbortController };
  // What came before, perhaps of an earlier version.
  if (Object.hasOwn(world, 'backgrounderPassages')) world.backgrounderPassages?.abort();
  const ending = new AbortController();
  world.backgrounderPassages = ending;
  const highlighter = createHighlighter();

  answerTab<PassageCalls>(
    api,
    {
      notedPage,
      storyClaims: () => readStoryClaims(rootOf(document), claimsOf(document).title),
      findPassages: ({ passages }) => findPassages(passages),
      showPassage({ passage }) {
        const range = rangeOfPassage(passage);
        if (!range) return { shown: false };
        scrollTo(range);
        highlighter.flash(range);
        return { shown: true };
      },
    },
    ending.signal,
  );
});
