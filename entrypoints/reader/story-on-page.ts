import type { StoryOnPage } from '../../messages/protocol.ts';
import { claimsOf } from '../../page/safe-document.ts';
import { readStoryClaims } from '../../page/story-claims.ts';
import type { Told } from './story.ts';

/** So much of a story is told on: what it is about is said by then. UTF-16 units. */
const LONGEST_TEXT = 50_000;

/** A story as the extension's own pages may ask for it. */
export function storyOnPage({ text, language }: Told): StoryOnPage {
  const claims = readStoryClaims(document.documentElement, claimsOf(document).title);
  return {
    ...claims,
    text: text.text.slice(0, LONGEST_TEXT),
    language,
    outlet: claims.outlet ?? location.hostname,
    address: location.href,
  };
}
