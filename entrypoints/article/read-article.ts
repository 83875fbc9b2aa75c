import type { PageArticle } from '../../messages/saved-calls.ts';
import { LONGEST_TITLE } from '../../notes/check-note.ts';
import { addressOfPage } from '../../notes/clean-address.ts';
import { LONGEST_OUTLET, LONGEST_SAVED_TEXT } from '../../notes/saved/saved-article.ts';
import { addressAtLoad } from '../../page/address-at-load.ts';
import { readArticleClaims } from '../../page/article-claims.ts';
import { claimsOf, rootOf } from '../../page/safe-document.ts';
import { readArticleText } from './article-text.ts';

/** The page as it is saved; null where it has no address of the web, or no text. */
export function readArticle(): PageArticle | null {
  const { title, canonical } = claimsOf(document);
  const address = addressOfPage(location.href, canonical, addressAtLoad());
  const whole = readArticleText(document);
  if (address === null || whole === '') return null;
  const { headline, outlet, published, language } = readArticleClaims(rootOf(document), title);
  const text = whole.slice(0, LONGEST_SAVED_TEXT).toWellFormed();
  return {
    id: address,
    headline: headline.slice(0, LONGEST_TITLE).toWellFormed(),
    outlet: (outlet ?? hostIn(address)).slice(0, LONGEST_OUTLET).toWellFormed(),
    published,
    language,
    isCut: text.length < whole.length,
    text,
  };
}

function hostIn(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
