import { fold } from '../linking/fold.ts';
import type { NoteDocument } from './answer.ts';
import { dateNumber, isWithin, lastDay } from './partial-dates.ts';
import type { SearchFilters } from './query.ts';
import type { QueryWord } from './read-query.ts';

/** Finds notes by looking through all of them: they are short, and any of them may have changed since the last key. */
export interface NoteScanner {
  /** The notes that have each word, or one that begins with it, in their order. */
  scan(notes: readonly NoteDocument[], words: readonly QueryWord[], filters: SearchFilters): NoteDocument[];
}

/** @param nameOf what a note without a title of its own is on */
export function createNoteScanner(nameOf: (note: NoteDocument) => string): NoteScanner {
  const folded = new Map<string, { readonly revision: string; readonly text: string }>();
  let last: {
    readonly notes: readonly NoteDocument[];
    readonly typed: readonly string[];
    readonly found: NoteDocument[];
  } | null = null;

  return {
    scan(notes, words, filters) {
      if (folded.size > 2 * notes.length) folded.clear();
      const typed = words.map(({ term }) => term);
      // Whoever types on narrows what was found before, unless a word has a shorter one in it from now on.
      const isNarrower =
        last?.notes === notes &&
        words.every(({ stem }) => stem === null) &&
        last.typed.every((one) => typed.some((now) => now.startsWith(one)));
      const among = isNarrower && last ? last.found : notes;
      // Long words are rare, and a note that lacks one need not be searched for the others.
      const longestFirst = words.toSorted((a, b) => b.term.length - a.term.length);
      const found = among.filter((note) => {
        const text = foldedOf(note);
        return longestFirst.every(
          ({ term, stem }) => hasWord(text, term) || (stem !== null && hasWord(text, stem)),
        );
      });
      last = { notes, typed, found };
      return found.filter((note) => fits(note, filters));
    },
  };

  function foldedOf(note: NoteDocument): string {
    const known = folded.get(note.id);
    if (known?.revision === note.revision) return known.text;
    const text = fold(`${note.title || nameOf(note)}\n${note.text}`).replaceAll("'", '');
    folded.set(note.id, { revision: note.revision, text });
    return text;
  }
}

/** Whether a folded text has a word that begins with a term; in scripts without spaces, the term anywhere. */
function hasWord(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (at === 0 || SOLID.test(term) || !LETTER.test(text[at - 1]!)) return true;
  }
  return false;
}

const SOLID = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /[\p{L}\p{N}]/u;

function fits(note: NoteDocument, filters: SearchFilters): boolean {
  const { entityTypes, outletCountries, outletKinds, from, until } = filters;
  if (entityTypes.length > 0 || outletCountries.length > 0 || outletKinds.length > 0) return false;
  if (from === null && until === null) return true;
  return isWithin(dateNumber(note.date), dateNumber(from), until === null ? 0 : lastDay(dateNumber(until)));
}
