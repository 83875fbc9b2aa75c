import { type Words, plural } from './words.ts';

/** What a drawn timeline shows, in a sentence or two; no word of what there is none of. */
export function toldDrawing(words: Words, events: number, articles: number): string {
  return [
    ...(events > 0 ? [plural(words, 'drawnEvents', events)] : []),
    ...(articles > 0 ? [plural(words, 'drawnArticles', articles)] : []),
  ].join(' ');
}
