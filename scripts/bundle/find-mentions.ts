import { EXPLAINED_MENTIONS, type ExplainedMention } from './explained-mentions.ts';
import { NETWORK_RULES } from './network-rules.ts';

/** So much of the text before and behind it tells what a mention is, in characters. */
const AROUND = 80;

/** A place that a rule has found. */
export interface Mention {
  readonly file: string;
  readonly what: string;
  /** The text around it, on one line. */
  readonly excerpt: string;
  /** Why it is none, where that is known. */
  readonly explained: ExplainedMention | null;
}

/** What in the text of a built file looks like a way to a network. */
export function findMentions(file: string, text: string): Mention[] {
  return NETWORK_RULES.filter(({ files }) => files.some((end) => file.endsWith(end))).flatMap(
    ({ what, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => {
        const [from, to] = [Math.max(0, index - AROUND), index + length + AROUND];
        return {
          file,
          what,
          excerpt: text.slice(from, to).replaceAll(/\s+/g, ' ').trim(),
          explained: explain(file, text.slice(from, to), index - from, index - from + length),
        };
      }),
  );
}

/** The explanation whose words the mention itself stands in, and not only near. */
function explain(file: string, text: string, from: number, to: number): ExplainedMention | null {
  return (
    EXPLAINED_MENTIONS.filter((explained) => explained.file.test(file)).find((explained) =>
      [...text.matchAll(new RegExp(explained.text, 'g'))].some(
        ({ index, 0: words }) => index < to && index + words.length > from,
      ),
    ) ?? null
  );
}
