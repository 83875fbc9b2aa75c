import { type PostingLists, PostingWriter, eachPosting, listLengths } from './posting-lists.ts';

/**
 * A beginning of terms that have more postings than this between them has a list of its own, if that is half as long:
 * who types a first letter would otherwise wait for all that begins with it.
 */
const LONG = 20_000;
const LONGEST_BEGINNING = 6;
const NOT_THERE = 4;

/**
 * Terms with their postings as the sections of an index.
 * @param terms ascending
 * @param lists the documents of each term
 */
export function encodeTerms(terms: readonly string[], lists: PostingLists, documents: number) {
  const beginnings = mergeBeginnings(terms, lists, documents);
  const letters = new Uint16Array(terms.reduce((sum, term) => sum + term.length, 0));
  const termStarts = new Uint32Array(terms.length + 1);
  const shared = new Uint8Array(terms.length);
  let end = 0;
  terms.forEach((term, number) => {
    shared[number] = number === 0 ? 0 : sharedLength(terms[number - 1]!, term);
    for (let at = 0; at < term.length; at += 1) letters[end + at] = term.charCodeAt(at);
    end += term.length;
    termStarts[number + 1] = end;
  });
  const { bytes: postings, starts: postingStarts } = append(lists, beginnings.lists);
  return { letters, termStarts, shared, postings, postingStarts, beginnings: beginnings.texts };
}

/** The beginnings that are worth a list of their own, with their lists. */
function mergeBeginnings(
  terms: readonly string[],
  lists: PostingLists,
  documents: number,
): { readonly texts: readonly string[]; readonly lists: PostingLists } {
  const texts: string[] = [];
  const writer = new PostingWriter();
  const lengths = listLengths(lists);
  const fields = new Uint8Array(documents);
  for (let length = 1; length <= LONGEST_BEGINNING; length += 1) {
    for (let first = 0; first < terms.length;) {
      const beginning = terms[first]!.slice(0, length);
      let end = first;
      let count = 0;
      for (; end < terms.length && terms[end]!.startsWith(beginning); end += 1) count += lengths[end]!;
      if (count > LONG) {
        fields.fill(NOT_THERE);
        let merged = 0;
        for (let term = first; term < end; term += 1) {
          eachPosting(lists, term, (document, field) => {
            if (fields[document] === NOT_THERE) merged += 1;
            if (field < fields[document]!) fields[document] = field;
          });
        }
        if (merged <= count / 2) {
          texts.push(beginning);
          fields.forEach((field, document) => {
            if (field !== NOT_THERE) writer.add(document, field);
          });
          writer.endList();
        }
      }
      first = end;
    }
  }
  return { texts, lists: writer.lists() };
}

function append(first: PostingLists, then: PostingLists): PostingLists {
  const bytes = new Uint8Array(first.bytes.length + then.bytes.length);
  bytes.set(first.bytes);
  bytes.set(then.bytes, first.bytes.length);
  const starts = new Uint32Array(first.starts.length + then.starts.length - 1);
  starts.set(first.starts);
  then.starts.forEach((start, list) => {
    starts[first.starts.length - 1 + list] = first.bytes.length + start;
  });
  return { bytes, starts };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
