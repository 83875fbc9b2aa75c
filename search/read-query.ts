import { withoutParticles } from '../languages/korean.ts';
import { foldWord, readWords } from './words.ts';

/** A word of a query. */
export interface QueryWord {
  /** Folded, as terms are. */
  readonly term: string;
  /** The term without what a language glues to it; null where that is nothing. */
  readonly stem: string | null;
  /** So many typos are forgiven in it. */
  readonly typos: 0 | 1 | 2;
}

/** The words of what was typed, each once, in their order. */
export function readQuery(text: string): QueryWord[] {
  const words = new Map<string, QueryWord>();
  const read = readWords(text.slice(0, LONGEST_QUERY));
  read.forEach(({ start, end, term }, index) => {
    // The second character of two that stand together is in the term of both.
    const isTail = index > 0 && read[index - 1]!.end > start && end - start === 1;
    if (isTail || words.has(term)) return;
    const bare = withoutParticles(text.slice(start, end));
    words.set(term, { term, stem: bare === null ? null : foldWord(bare), typos: typosIn(term) });
  });
  return [...words.values()].slice(0, MOST_WORDS);
}

/** None in short words and in numbers, which are other words and other numbers with another letter. */
function typosIn(term: string): 0 | 1 | 2 {
  if (term.length < 4 || /\p{N}/u.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}

const LONGEST_QUERY = 200;
const MOST_WORDS = 12;
