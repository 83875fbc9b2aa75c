import type { Article } from '../library/records.ts';
import { DateText } from './DateText.tsx';
import { ENGLISH } from './english.ts';
import { formatDateHint, formatInstant } from './format-date.ts';
import { useWords } from './words.ts';
import { MetaLine } from './MetaLine.tsx';

/** BCP 47: nobody knows in what language it is. */
const UNTOLD = 'und';

interface Props {
  readonly article: Article;
  /** When the reader saved it, ms since 1970; left out where that is not so. */
  readonly savedAt?: number | undefined;
}

/** Who published an article, and when; no word on how far to trust it. */
export function ArticleLine({ article, savedAt }: Props) {
  const words = useWords();
  const { outlet, outletCountry, outletKind, published, dateHint, language, title, confidence } = article;
  const ours = words('language');
  const isForeign = language !== UNTOLD && language !== ours.split('-')[0];
  return (
    <MetaLine>
      <cite>{outlet}</cite>
      {outletCountry !== 'unknown' && <span {...ENGLISH}>{outletCountry}</span>}
      {outletKind !== 'unknown' && <span {...ENGLISH}>{outletKind}</span>}
      {published !== null ? (
        <DateText date={published} />
      ) : (
        dateHint !== null && <span {...ENGLISH}>{formatDateHint(dateHint)}</span>
      )}
      {isForeign && <span>{words('inLanguage', nameOfLanguage(language, ours))}</span>}
      {title === null && <span>{words('ourWords')}</span>}
      {savedAt !== undefined && words('savedOn', formatInstant(savedAt, ours))}
      {confidence === 'low' && <span>{words('notSure')}</span>}
    </MetaLine>
  );
}

function nameOfLanguage(code: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code;
}
