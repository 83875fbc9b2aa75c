import type { Library } from '../../library/library.ts';
import type { RelatedAnswer, StoryOnPage } from '../../messages/protocol.ts';
import type { RelatedFinder } from '../../related/find-related.ts';
import type { Reason } from '../../related/types.ts';
import { type Settings, hostOf } from '../../settings/settings.ts';
import { linesOf, linksOnPage } from './linked-page.ts';

/** What else was written on a page's story, with the entities that the reasons name. */
export function answerRelated(
  library: Library,
  settings: Settings,
  findRelated: RelatedFinder,
  story: StoryOnPage,
): RelatedAnswer {
  const links = linksOnPage(library, settings, { ...story, host: hostOf(story.address) });
  const related = findRelated({ ...story, links });
  const named = related.flatMap(({ why }) => why.flatMap(entitiesIn));
  return { related, entities: linesOf(library, [...new Set(named)]) };
}

function entitiesIn(reason: Reason) {
  if (reason.kind === 'shares' || reason.kind === 'theme') return reason.entities;
  return reason.kind === 'bothQuote' ? [reason.entity] : [];
}
