/** A link that is being written: `[[` and the beginning of a name, up to where one writes. */
export interface BegunLink {
  /** UTF-16 offset of its `[[`. */
  readonly start: number;
  /** Where one writes. */
  readonly end: number;
  readonly query: string;
}

/** Longer ones are no name. */
const LONGEST_QUERY = 100;

/** The link that a text has open where one writes, or null. One that is worded already (`[[name|…`) is done with. */
export function begunLink(text: string, caret: number): BegunLink | null {
  const before = text.slice(Math.max(0, caret - LONGEST_QUERY), caret);
  const [, query] = /\[\[([^[\]|\n]*)$/.exec(before) ?? [];
  if (query === undefined || query.trim() === '') return null;
  return { start: caret - query.length - 2, end: caret, query: query.trim() };
}

/** Where a whole link goes in place of the one that was begun: brackets that closed it already go with it. */
export function placeOfLink(text: string, { start, end }: BegunLink): readonly [start: number, end: number] {
  const [closed = ''] = /^[^[\]|\n]{0,100}\]\]/.exec(text.slice(end)) ?? [];
  return [start, end + closed.length];
}
