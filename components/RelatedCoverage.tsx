import type { EntityLine } from '../library/entity-page.ts';
import type { Article } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import type { RelatedArticle } from '../related/types.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { describeArticle } from './ArticleList.tsx';
import { ENGLISH } from './english.ts';
import { MetaLine } from './MetaLine.tsx';
import { ReasonText } from './ReasonText.tsx';
import { WebLink } from './WebLink.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly related: readonly RelatedArticle[];
  /** When the reader saved articles among these, by their addresses. */
  readonly saved: Readonly<Record<string, number>>;
  /** The entities that the reasons name. */
  readonly entities: readonly EntityLine[];
  readonly onOpen: (entity: EntityId) => void;
}

/** What else was written on the page's story, each line with why it is here; copies of one report are one line. */
export function RelatedCoverage({ related, saved, entities, onOpen }: Props) {
  const lines = new Map(entities.map((line) => [line.id, line]));
  return (
    <ul class="list part-body">
      {related.map(({ article, why, alsoIn }) => (
        <li key={article.id}>
          <p class={article.title === null ? undefined : 'headline'}>
            <WebLink
              address={article.url}
              language={article.title === null ? ENGLISH.lang : article.language}
            >
              {describeArticle(article)}
            </WebLink>
          </p>
          <ArticleLine article={article} savedAt={saved[article.url ?? '']} />
          {alsoIn.length > 0 && <AlsoIn articles={alsoIn} />}
          <ul class="reasons">
            {why.map((reason) => (
              <li key={reason.kind}>
                <ReasonText reason={reason} entities={lines} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Other outlets that have the same report. */
function AlsoIn({ articles }: { readonly articles: readonly Article[] }) {
  const words = useWords();
  return (
    <p class="also-in">
      <span class="reason-label">{words('alsoIn')}</span>{' '}
      <MetaLine>
        {articles.map(({ id, url, outlet }) => (
          <WebLink key={id} address={url}>
            <cite>{outlet}</cite>
          </WebLink>
        ))}
      </MetaLine>
    </p>
  );
}
