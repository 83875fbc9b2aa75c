import { LONGEST_SAVED_TEXT } from '../notes/saved/saved-article.ts';
import { formatInstant } from './format-date.ts';
import type { SavedPageView } from './use-saved-page.ts';
import { useWords } from './words.ts';

interface Props {
  readonly view: SavedPageView;
  /** In a private window. */
  readonly isPrivate: boolean;
}

/** Saves the page in view, or says that it is saved, with the way back. Nothing is saved unasked. */
export function SavePage({ view, isPrivate }: Props) {
  const words = useWords();
  const { article, isBusy, refusal } = view;
  const isSaved = article !== null && article.removedAt === null;
  if (isPrivate && !isSaved) return <p class="save-page meta">{words('saveArticlePrivate')}</p>;
  return (
    <div class="save-page">
      {/* One button at one place, whatever it does: the focus stays on it. */}
      <div class="save-line">
        <p class="meta" role="status">
          {state()}
        </p>
        {!isPrivate && (
          <button
            type="button"
            class={isSaved ? 'text-button' : 'button'}
            aria-disabled={isBusy}
            onClick={isSaved ? view.remove : article ? view.restore : view.save}
          >
            {words(isSaved ? 'removeArticle' : article ? 'undo' : 'saveArticle')}
          </button>
        )}
      </div>
      {refusal && (
        <p class="meta" role="alert">
          {words(`saveArticle_${refusal}`)}
        </p>
      )}
    </div>
  );

  function state(): string {
    const language = words('language');
    if (isBusy) return words('savingArticle');
    if (!article) return words('saveArticleWhat');
    if (!isSaved) return words('articleRemoved');
    const day = formatInstant(article.savedAt, language);
    return article.isCut
      ? words('articleSavedCut', day, new Intl.NumberFormat(language).format(LONGEST_SAVED_TEXT))
      : words('articleSaved', day);
  }
}
