import { LONGEST_TAG, MOST_TAGS } from './check-note.ts';

/** What ends a tag where several are typed at once: a comma, in any script. */
const ENDS = /[,，、،;\n]/;

/** What is left where a cut goes through a character. */
const HALF = /[\ud800-\udbff]$/;

/**
 * What was typed into a field of tags: the tags that are complete, because a comma follows, and what is still being
 * typed.
 */
export function splitTags(typed: string): { readonly complete: readonly string[]; readonly rest: string } {
  const parts = typed.split(ENDS);
  return { complete: parts.slice(0, -1), rest: parts.at(-1) ?? '' };
}

/** The tags with some more: without the `#` that many write, and without one that is there in other capitals. */
export function withTags(tags: readonly string[], typed: readonly string[]): readonly string[] {
  const result = [...tags];
  for (const raw of typed) {
    const tag = raw
      .replace(/^[\s#]+/, '')
      .replace(/\s+/g, ' ')
      .slice(0, LONGEST_TAG)
      .replace(HALF, '')
      .trim();
    const isThere = result.some((other) => other.toLowerCase() === tag.toLowerCase());
    if (tag !== '' && !isThere && result.length < MOST_TAGS) result.push(tag);
  }
  return result.length === tags.length ? tags : result;
}
