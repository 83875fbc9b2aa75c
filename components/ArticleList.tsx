import type { Article } from '../library/records.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { ENGLISH } from './english.ts';
import { FoldedList } from './FoldedList.tsx';
import { WebLink } from './WebLink.tsx';

/** Articles by headline, or by our own description where no headline is known, and how each tells it. */
export function ArticleList({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <FoldedList items={articles} first={4}>
      {(article) => (
        <>
          <p class={article.title === null ? undefined : 'headline'}>
            <WebLink
              address={article.url}
              language={article.title === null ? ENGLISH.lang : article.language}
            >
              {describeArticle(article)}
            </WebLink>
          </p>
          <ArticleLine article={article} />
          <p class="stance" {...ENGLISH}>
            {article.stance}
          </p>
        </>
      )}
    </FoldedList>
  );
}

/** What stands for an article's headline where none is known. */
export function describeArticle({ title, facts, stance }: Article): string {
  return title ?? facts[0] ?? stance;
}
