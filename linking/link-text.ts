import { leaveCreditsOut } from './credit.ts';
import { decideNames } from './decide-names.ts';
import { linksOf } from './links.ts';
import { recognize } from './recognize.ts';
import { addShortForms } from './short-forms.ts';
import type { Lexicon, Links } from './types.ts';

/**
 * Links the names in a text to the entities they mean there; a name that means none of its candidates
 * has no link. Longer names are decided before the shorter ones inside them, and a name before the short
 * forms that lean on it. Links do not overlap, and come in reading order.
 *
 * @param text the page's text, blocks parted by line breaks
 * @param language the page's BCP 47 primary subtag (`en`), or null where it is not known
 * @param isSpent asked now and then; once it says yes, the links found so far are all
 */
export function linkText(
  lexicon: Lexicon,
  text: string,
  language: string | null,
  isSpent: () => boolean = () => false,
): Links {
  const page = recognize(lexicon, text, language, isSpent);
  const decisions = decideNames(page, isSpent);
  addShortForms(page, decisions, isSpent);
  leaveCreditsOut(page, decisions);
  const links = linksOf(page, decisions);
  page.release();
  return links;
}
