import type { ToldStory } from '../../messages/protocol.ts';
import type { Told } from './story.ts';

/** So much of a story is told on: what it is about is said by then. UTF-16 units. */
const LONGEST_TEXT = 50_000;

/** A story as the extension's own pages may ask for it. What the page says of it, another script reads when it is asked for. */
export function storyOnPage({ text, language }: Told): ToldStory {
  return { text: text.text.slice(0, LONGEST_TEXT), language, address: location.href };
}
