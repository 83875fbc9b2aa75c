import type { Article } from '../library/records.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { FoldedList } from './FoldedList.tsx';
import { WebLink } from './WebLink.tsx';

/** Articles by headline, or by our own description where no headline is known. */
export function ArticleList({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <FoldedList items={articles} first={3}>
      {(article) => (
        <>
          <p class={article.title === null ? undefined : 'headline'}>
            {article.title === null ? (
              <WebLink address={article.url}>{describeArticle(article)}</WebLink>
            ) : (
              <WebLink address={article.url} language={article.language}>
                {article.title}
              </WebLink>
            )}
          </p>
          <ArticleLine article={article} />
        </>
      )}
    </FoldedList>
  );
}

/** What stands for an article's headline where none is known. */
export function describeArticle({ title, facts, stance }: Article): string {
  return title ?? facts[0] ?? stance;
}
