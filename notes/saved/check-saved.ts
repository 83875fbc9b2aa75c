import { LONGEST_ADDRESS, LONGEST_TITLE, NoteProblem, fieldsAt, textAt, timeAt } from '../check-note.ts';
import { LONGEST_OUTLET, LONGEST_SAVED_TEXT, type SavedArticle } from './saved-article.ts';

const LONGEST_LANGUAGE = 35;
const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * The saved article in a value from outside, with nothing in it that is not one's.
 * @throws {NoteProblem} where it is none
 */
export function checkSaved(value: unknown): SavedArticle {
  const fields = fieldsAt(value, '');
  const { published, language, removedAt, isCut } = fields;
  const id = textAt(fields, 'id', LONGEST_ADDRESS, 1);
  if (!/^https?:\/\//i.test(id)) throw new NoteProblem('id', 'is no web address');
  if (published !== null && !(typeof published === 'string' && PARTIAL_DATE.test(published)))
    throw new NoteProblem('published', published === undefined ? 'is missing' : 'is no date');
  if (typeof isCut !== 'boolean')
    throw new NoteProblem('isCut', isCut === undefined ? 'is missing' : 'is neither true nor false');
  return {
    id,
    headline: textAt(fields, 'headline', LONGEST_TITLE),
    outlet: textAt(fields, 'outlet', LONGEST_OUTLET),
    published,
    language: language === null ? null : textAt(fields, 'language', LONGEST_LANGUAGE, 1),
    savedAt: timeAt(fields, 'savedAt'),
    removedAt: removedAt === null ? null : timeAt(fields, 'removedAt'),
    isCut,
    text: textAt(fields, 'text', LONGEST_SAVED_TEXT),
  };
}
