import type { EntityId } from '../linking/types.ts';
import type { LibraryIndex } from './library-index.ts';
import type { Asked } from './rank-articles.ts';
import { drawSketch } from './sketch.ts';
import { timeOf } from './times.ts';
import type { PageStory } from './types.ts';
import { countWords } from './words.ts';

/** News says first what it is about: of a story, so much is read for its words. UTF-16 units. */
const LEAD = 2_500;

/** A page as articles are compared with it. */
export function readStory(index: LibraryIndex, story: PageStory): Asked {
  const words = countWords(`${story.title}\n${story.text.slice(0, LEAD)}`);
  const mentions = countMentions(story);
  const entities = [...mentions].map(
    ([id, count]) => [id, index.rarity(id) * (1 + Math.log2(count))] as const,
  );
  const time = story.published === null ? null : timeOf(story.published);
  return { text: story.text, words, mentions, sketch: drawSketch(index.backdrop, words, entities, time) };
}

/** How often a page names each entity. */
function countMentions({ links }: PageStory): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { entity } of links) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
