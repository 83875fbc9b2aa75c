import type { PageForNotes } from '../../messages/protocol.ts';
import { LONGEST_TITLE } from '../../notes/check-note.ts';
import { addressOfPage } from '../../notes/clean-address.ts';
import { addressAtLoad } from '../../page/address-at-load.ts';
import { claimsOf } from '../../page/safe-document.ts';
import { selectedPassage } from './page-passages.ts';

/** The page as notes know it, and what is selected on it. */
export function notedPage(): PageForNotes {
  const { title, canonical } = claimsOf(document);
  const address = addressOfPage(location.href, canonical, addressAtLoad());
  return {
    page: address === null ? null : { address, title: title.slice(0, LONGEST_TITLE) },
    selected: selectedPassage(),
  };
}
