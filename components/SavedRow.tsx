import { useState } from 'preact/hooks';
import type { FoundArticle } from '../messages/saved-calls.ts';
import { KEPT_DELETED_MS } from '../notes/note.ts';
import { DateText } from './DateText.tsx';
import { formatInstant } from './format-date.ts';
import { MarkedText } from './MarkedText.tsx';
import { MetaLine } from './MetaLine.tsx';
import type { SavedPagePort } from './saved-page-port.ts';
import { useAnswer } from './use-answer.ts';
import { WebLink } from './WebLink.tsx';
import { plural, useWords } from './words.ts';

interface Props {
  readonly line: FoundArticle;
  /** It stands in the list of the removed ones. */
  readonly removed: boolean;
  /** It was removed, or brought back, a moment ago. */
  readonly isGone: boolean;
  readonly port: SavedPagePort;
  readonly onTake: () => void;
  readonly onGiveBack: () => void;
}

/** A saved article in a list; opened, with its text to read. */
export function SavedRow({ line, removed, isGone, port, onTake, onGiveBack }: Props) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const { article } = line;
  const title = article.headline || article.id;
  if (isGone) {
    return (
      <li class="note-row gone" data-saved={article.id}>
        <p role="status">{words(removed ? 'savedRowBack' : 'savedRowRemoved', title)}</p>
        <button type="button" class="text-button" aria-label={words('undoFor', title)} onClick={onGiveBack}>
          {words('undo')}
        </button>
      </li>
    );
  }
  return (
    <li class="note-row" data-saved={article.id}>
      <h2>
        <button type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <span lang={article.language ?? ''} dir="auto">
            <MarkedText text={line.title} />
          </span>
        </button>
      </h2>
      {opened ? (
        <KeptText article={article} port={port} />
      ) : (
        <p class="excerpt" lang={article.language ?? ''} dir="auto">
          <MarkedText text={line.excerpt} />
        </p>
      )}
      <Meta line={line} />
      <div class="note-acts">
        <WebLink address={article.id}>{words('savedOpen')}</WebLink>
        {!port.isPrivate && (
          <button
            type="button"
            class="text-button"
            aria-label={words(removed ? 'bringBackFor' : 'removeArticleFor', title)}
            onClick={onTake}
          >
            {words(removed ? 'bringBack' : 'removeArticle')}
          </button>
        )}
      </div>
    </li>
  );
}

function Meta({ line: { article } }: Pick<Props, 'line'>) {
  const words = useWords();
  const day = formatInstant(article.savedAt, words('language'));
  return (
    <div class="note-meta">
      <MetaLine>
        <cite>{article.outlet}</cite>
        {article.published !== null && <DateText date={article.published} />}
        {article.removedAt === null
          ? words('savedOn', day)
          : plural(words, 'daysLeft', daysLeft(article.removedAt))}
        {article.isCut && words('savedIsCut')}
      </MetaLine>
    </div>
  );
}

function KeptText({
  article,
  port,
}: {
  readonly article: FoundArticle['article'];
  readonly port: SavedPagePort;
}) {
  const words = useWords();
  const [text, setText] = useState<string | null | undefined>(undefined);
  useAnswer(
    () => port.text(article.id),
    [article.id],
    setText,
    () => setText(null),
  );
  if (text === undefined) return null;
  if (text === null) return <p class="meta">{words('savedTextGone')}</p>;
  return (
    // A long text scrolls, and what scrolls must be within reach of the keys.
    <div class="saved-text" lang={article.language ?? ''} tabIndex={0}>
      {text.split('\n').map((block, at) => (
        <p key={at} dir="auto">
          {block}
        </p>
      ))}
    </div>
  );
}

/** How many days a removed article has left, the one that has begun among them. */
function daysLeft(removedAt: number): number {
  return Math.max(1, Math.ceil((removedAt + KEPT_DELETED_MS - Date.now()) / (24 * 60 * 60 * 1000)));
}
