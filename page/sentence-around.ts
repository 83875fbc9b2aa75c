import type { Span } from '../linking/types.ts';

/** The sentence that a mention stands in, in three parts; cut to a length with "…" where it is longer. */
export interface SentenceAround {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** UTF-16 units on either side of a mention. */
const MOST_BEFORE = 80;
const MOST_AFTER = 120;

/**
 * The sentence of a page's text around a mention. Sentences are the browser's, within the mention's own block.
 * @param language a BCP 47 tag, or null where it is not known
 */
export function sentenceAround(text: string, { start, end }: Span, language: string | null): SentenceAround {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  const first = segmenter.segment(line).containing(start - from);
  const last = segmenter.segment(line).containing(end - 1 - from);
  const sentenceStart = from + (first?.index ?? 0);
  const sentenceEnd = from + (last ? last.index + last.segment.length : line.length);
  return {
    before: cutStart(text.slice(sentenceStart, start)),
    words: text.slice(start, end),
    after: cutEnd(text.slice(end, sentenceEnd)),
  };
}

function cutStart(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trimStart();
  if (flat.length <= MOST_BEFORE) return flat;
  const cut = flat.slice(-MOST_BEFORE);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function cutEnd(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trimEnd();
  if (flat.length <= MOST_AFTER) return flat;
  const cut = flat.slice(0, MOST_AFTER);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}
