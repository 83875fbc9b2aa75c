import type { Link, EntityId } from '../linking/types.ts';

/**
 * The people and bodies that a text quotes, with how often it does: a word of saying follows their name or stands right
 * before it, or a quotation stands in the same sentence.
 */
export function quotedIn(text: string, links: readonly Link[]): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { entity, mention } of links) {
    const before = text.slice(Math.max(0, mention.start - BEFORE), mention.start);
    const after = text.slice(mention.end, mention.end + AFTER).split(SENTENCE_END)[0]!;
    if (SAYS_AFTER.test(after) || SAYS_BEFORE.test(before) || QUOTATION.test(after)) {
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  return counts;
}

/** So far from a name a word of saying, or a quotation, may stand. UTF-16 units. */
const AFTER = 60;
const BEFORE = 24;
const SENTENCE_END = /[.!?…]["”»]?\s|[\n;]/;
const SAYING =
  'said|says|say|saying|told|tells|called|calls|warned|denied|denies|accused|praised|thanked|argued|argues|urged|doubted|objected|rejected|condemned|denounced|described|asked|noted|stressed|announced|promised|blamed|claimed|claims|likened|charged|alleged|complained|mocked|spoke|wrote|stated|added|replied|answered|insisted|welcomed|declared|committed|vowed';
const SAYS_AFTER = new RegExp(String.raw`^[^"“«]{0,40}?\b(?:${SAYING})\b`);
const SAYS_BEFORE = new RegExp(String.raw`\b(?:${SAYING})(?: [\p{L}.]+){0,2} $`, 'u');
const QUOTATION = /["“„«「『]/;
