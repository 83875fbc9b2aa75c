import { type IndexContent, type IndexRow, type Listed, encodeIndex } from './encode-index.ts';
import { type IndexWords, type Sections, readIndex } from './layout.ts';
import { type PostingLists, PostingWriter, eachPosting } from './posting-lists.ts';

/** An index, and those of its documents, by their numbers, that are wanted no more. */
export interface IndexToMerge {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gone: ReadonlySet<number>;
}

interface Part {
  readonly sections: Sections;
  /** The new number of each document; -1 where it is gone. */
  readonly numbers: Int32Array;
}

/**
 * One index of several, as if it had been built of all their documents that are not gone, in their order. No text is
 * read again.
 * @param parts with documents of one kind alone, the same in all
 * @throws Error with a sentence for a reader when bytes are no index of this version
 */
export function mergeIndexes(parts: readonly IndexToMerge[]): Uint8Array<ArrayBuffer> {
  const rows: IndexRow[] = [];
  const keys: IndexContent['keys'][number][] = [];
  const opened = parts.map(({ bytes, gone }): Part => {
    const sections = readIndex(bytes);
    const kinds = [...sections.counts.keys()].filter((kind) => sections.counts[kind]! > 0);
    const kind = kinds[0] ?? 0;
    if (kinds.length > 1 || (rows[0] && kinds.length > 0 && rows[0].kind !== kind)) {
      throw new Error('Only indexes of documents of one kind can be merged.');
    }
    const { labels } = JSON.parse(new TextDecoder().decode(sections.words)) as IndexWords;
    const numbers = new Int32Array(sections.weights.length).fill(-1);
    for (let document = 0; document < numbers.length; document += 1) {
      if (gone.has(document)) continue;
      numbers[document] = rows.length;
      rows.push({
        kind,
        weight: sections.weights[document]!,
        type: sections.types[document]!,
        country: labels[sections.countries[document]!]!,
        outletKind: labels[sections.outletKinds[document]!]!,
        date: sections.dates[document]!,
      });
    }
    sections.keys.forEach((key, place) => {
      const number = numbers[sections.keyDocuments[place]!]!;
      if (number >= 0) keys.push([key, number]);
    });
    return { sections, numbers };
  });
  return encodeIndex({
    rows,
    keys,
    terms: mergeLists(opened.map(termsIn)),
    pairs: mergeLists(opened.map(pairsIn)),
  });
}

interface Source<By> {
  readonly size: number;
  readonly at: (place: number) => By;
  readonly lists: PostingLists;
  readonly numbers: Int32Array;
}

function termsIn({ sections, numbers }: Part): Source<string> {
  const { letters, termStarts, postings, postingStarts } = sections;
  return {
    size: termStarts.length - 1,
    at: (term) => String.fromCharCode(...letters.subarray(termStarts[term], termStarts[term + 1])),
    lists: { bytes: postings, starts: postingStarts },
    numbers,
  };
}

function pairsIn({ sections, numbers }: Part): Source<number> {
  const { pairs, pairPostings, pairStarts } = sections;
  return {
    size: pairs.length,
    at: (place) => pairs[place]!,
    lists: { bytes: pairPostings, starts: pairStarts },
    numbers,
  };
}

/** Goes through all sources at once, each in its order: what stands in several has one list of theirs. */
function mergeLists<By extends string | number>(sources: readonly Source<By>[]): Listed<By> {
  const by: By[] = [];
  const writer = new PostingWriter();
  const places = sources.map(() => 0);
  const next = sources.map(({ size, at }) => (size === 0 ? null : at(0)));
  for (;;) {
    let least: By | null = null;
    for (const one of next) if (one !== null && (least === null || one < least)) least = one;
    if (least === null) return { by, lists: writer.lists() };
    sources.forEach(({ size, at, lists, numbers }, source) => {
      if (next[source] !== least) return;
      eachPosting(lists, places[source]!, (document, field) => {
        if (numbers[document]! >= 0) writer.add(numbers[document]!, field);
      });
      const place = (places[source]! += 1);
      next[source] = place < size ? at(place) : null;
    });
    if (writer.isEmpty) continue;
    by.push(least);
    writer.endList();
  }
}
