import type { Article } from '../library/records.ts';
import { DateText } from './DateText.tsx';
import { ENGLISH } from './english.ts';
import { formatDateHint } from './format-date.ts';
import { useWords } from './words.ts';
import { MetaLine } from './MetaLine.tsx';

/** Who published an article, and when; no word on how far to trust it. */
export function ArticleLine({ article }: { readonly article: Article }) {
  const words = useWords();
  const { outlet, outletCountry, outletKind, published, dateHint, language, title, confidence } = article;
  const ours = words('language');
  const isForeign = language !== ours.split('-')[0];
  return (
    <MetaLine>
      <cite>{outlet}</cite>
      {outletCountry !== 'unknown' && <span {...ENGLISH}>{outletCountry}</span>}
      <span {...ENGLISH}>{outletKind}</span>
      {published !== null ? (
        <DateText date={published} />
      ) : (
        dateHint !== null && <span>{formatDateHint(dateHint, ours)}</span>
      )}
      {isForeign && <span>{words('inLanguage', nameOfLanguage(language, ours))}</span>}
      {title === null && <span>{words('ourWords')}</span>}
      {confidence === 'low' && <span>{words('notSure')}</span>}
    </MetaLine>
  );
}

function nameOfLanguage(code: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code;
}
