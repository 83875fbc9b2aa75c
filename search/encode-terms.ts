/**
 * A beginning of terms that have more postings than this between them has a list of its own, if that is half as long:
 * who types a first letter would otherwise wait for all that begins with it.
 */
const LONG = 20_000;
const LONGEST_BEGINNING = 6;
const NOT_THERE = 4;

/**
 * Terms with their postings as the sections of an index.
 * @param postings for each term the documents that have it, ascending: document × 4 + its best field
 */
export function encodeTerms(postings: ReadonlyMap<string, readonly number[]>, documents: number) {
  const terms = [...postings.keys()].sort();
  const beginnings = mergeBeginnings(terms, postings, documents);
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
  const lists = [...terms.map((term) => postings.get(term)!), ...beginnings.values()];
  return { letters, termStarts, shared, ...encodePostings(lists), beginnings: [...beginnings.keys()] };
}

function encodePostings(lists: readonly (readonly number[])[]) {
  const starts = new Uint32Array(lists.length + 1);
  const bytes = new ByteList();
  lists.forEach((list, number) => {
    let last = 0;
    for (const posting of list) {
      const document = posting >>> 2;
      bytes.pushNumber((document - last) * 4 + (posting & 3));
      last = document;
    }
    starts[number + 1] = bytes.length;
  });
  return { postings: bytes.view(), postingStarts: starts };
}

/** The postings of the beginnings that are worth a list of their own. */
function mergeBeginnings(
  terms: readonly string[],
  postings: ReadonlyMap<string, readonly number[]>,
  documents: number,
): Map<string, readonly number[]> {
  const beginnings = new Map<string, readonly number[]>();
  const fields = new Uint8Array(documents);
  for (let length = 1; length <= LONGEST_BEGINNING; length += 1) {
    for (let first = 0; first < terms.length;) {
      const beginning = terms[first]!.slice(0, length);
      let end = first;
      let count = 0;
      for (; end < terms.length && terms[end]!.startsWith(beginning); end += 1) {
        count += postings.get(terms[end]!)!.length;
      }
      if (count > LONG) {
        fields.fill(NOT_THERE);
        for (const term of terms.slice(first, end)) {
          for (const posting of postings.get(term)!) {
            const field = posting & 3;
            if (field < fields[posting >>> 2]!) fields[posting >>> 2] = field;
          }
        }
        const merged = Array.from(fields, (field, document) => document * 4 + field).filter(
          (_, document) => fields[document] !== NOT_THERE,
        );
        if (merged.length <= count / 2) beginnings.set(beginning, merged);
      }
      first = end;
    }
  }
  return beginnings;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Bytes that grow; a number takes seven bits a byte, the lowest first, with the eighth for "more follows". */
class ByteList {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  pushNumber(number: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = number;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  view(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}
