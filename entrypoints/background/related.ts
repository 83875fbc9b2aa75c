import type { Library } from '../../library/library.ts';
import { paintOrder } from '../../library/paint-order.ts';
import { storyBehind } from '../../library/story-behind.ts';
import type { RelatedAnswer, StoryOnPage } from '../../messages/protocol.ts';
import type { RelatedFinder } from '../../related/find-related.ts';
import type { Reason } from '../../related/types.ts';
import { type Settings, hostOf } from '../../settings/settings.ts';
import type { Saved } from './saved.ts';
import { linesOf, linksOnPage } from './linked-page.ts';

/** What else was written on a page's story and what is behind it, with the entities that the reasons name. */
export async function answerRelated(
  library: Library,
  settings: Settings,
  findRelated: RelatedFinder,
  saved: Pick<Saved, 'beside' | 'savedAt'>,
  story: StoryOnPage,
): Promise<RelatedAnswer> {
  const links = linksOnPage(library, settings, { ...story, host: hostOf(story.address) });
  const related = findRelated({ ...story, links }, await saved.beside(library, links));
  const addresses = related.flatMap(({ article: { url } }) => url ?? []);
  const named = related.flatMap(({ why }) => why.flatMap(entitiesIn));
  const about = paintOrder(library, story.text, links, false);
  return {
    related,
    saved: await saved.savedAt(addresses),
    entities: linesOf(library, [...new Set(named)]),
    ...storyBehind(library, about, new Set(related.flatMap(({ why }) => why.flatMap(datesIn)))),
  };
}

function entitiesIn(reason: Reason) {
  if (reason.kind === 'shares' || reason.kind === 'theme') return reason.entities;
  return reason.kind === 'bothQuote' ? [reason.entity] : [];
}

function datesIn(reason: Reason) {
  return 'event' in reason && reason.event ? [reason.event.date] : [];
}
