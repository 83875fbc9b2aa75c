import { type IndexContent, encodeIndex } from './encode-index.ts';
import { KINDS } from './kinds.ts';
import { type IndexWords, type Sections, readIndex } from './layout.ts';

/** An index, and those of its documents, by their numbers, that are wanted no more. */
export interface IndexToMerge {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gone: ReadonlySet<number>;
}

/**
 * One index of several, as if it had been built of all their documents that are not gone: of each kind, those of the
 * first index come first. No text is read again.
 * @throws Error with a sentence for a reader when bytes are no index of this version
 */
export function mergeIndexes(parts: readonly IndexToMerge[]): Uint8Array<ArrayBuffer> {
  const content = {
    rows: [] as IndexContent['rows'],
    keys: [] as IndexContent['keys'],
    postings: new Map<string, number[]>(),
  };
  const opened = parts.map(({ bytes, gone }) => {
    const sections = readIndex(bytes);
    return { sections, gone, numbers: new Int32Array(sections.weights.length).fill(-1) };
  });
  KINDS.forEach((_, kind) => {
    for (const { sections, gone, numbers } of opened) {
      const { labels } = JSON.parse(new TextDecoder().decode(sections.words)) as IndexWords;
      const first = sections.counts.subarray(0, kind).reduce((sum, count) => sum + count, 0);
      for (let document = first; document < first + sections.counts[kind]!; document += 1) {
        if (gone.has(document)) continue;
        numbers[document] = content.rows.length;
        content.rows.push({
          kind,
          weight: sections.weights[document]!,
          type: sections.types[document]!,
          country: labels[sections.countries[document]!]!,
          outletKind: labels[sections.outletKinds[document]!]!,
          date: sections.dates[document]!,
        });
      }
    }
  });
  for (const { sections, numbers } of opened) {
    sections.keys.forEach((key, place) => {
      const number = numbers[sections.keyDocuments[place]!]!;
      if (number >= 0) content.keys.push([key, number]);
    });
    addPostings(sections, numbers, content.postings);
  }
  for (const list of content.postings.values()) list.sort((a, b) => a - b);
  return encodeIndex(content);
}

/** Adds the postings of an index's terms under the documents' new numbers. */
function addPostings(
  { letters, termStarts, postings, postingStarts }: Sections,
  numbers: Int32Array,
  all: Map<string, number[]>,
): void {
  for (let term = 0; term + 1 < termStarts.length; term += 1) {
    const kept = readPostings(postings, postingStarts[term]!, postingStarts[term + 1]!).flatMap((posting) => {
      const number = numbers[posting >>> 2]!;
      return number < 0 ? [] : number * 4 + (posting & 3);
    });
    if (kept.length === 0) continue;
    const text = String.fromCharCode(...letters.subarray(termStarts[term], termStarts[term + 1]));
    const list = all.get(text);
    if (list) for (const posting of kept) list.push(posting);
    else all.set(text, kept);
  }
}

/** A list of postings, as `encodeTerms` takes them. */
function readPostings(postings: Uint8Array, start: number, end: number): number[] {
  const list: number[] = [];
  let document = 0;
  for (let at = start; at < end;) {
    let number = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = postings[at]!;
      at += 1;
      number |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    document += number >>> 2;
    list.push(document * 4 + (number & 3));
  }
  return list;
}
