import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TabCalls } from '../../messages/protocol.ts';
import { createHighlighter } from '../../page/highlighter.ts';
import { sweepLeftovers } from '../../page/sweep-leftovers.ts';
import { hostOf } from '../../settings/settings.ts';
import { answerTab } from './ask.ts';
import { loadCard } from './card-loader.ts';
import { createCardControl } from './card-control.ts';
import { type ContentApi, isAlive, keptApi, takeOver } from './content-api.ts';
import { createMentionWalk } from './mention-walk.ts';
import { type Reading, createPageReader } from './page-reader.ts';

export default defineUnlistedScript(() => {
  const api = keptApi();
  const ending = new AbortController();
  if (api && takeOver(api, () => ending.abort())) startReader(api, ending);
});

/** Reads the page, paints what it names, and answers the popup, until the extension goes or another copy takes over. */
function startReader(api: ContentApi, ending: AbortController): void {
  const { signal } = ending;
  const host = hostOf(location.href);
  sweepLeftovers(document);
  const highlighter = createHighlighter();
  const card = loadCard(api, host ?? '', {
    onDismiss: () => control.onEvent({ kind: 'dismissed' }),
    onUse: () => control.onEvent({ kind: 'usedCard' }),
  });
  const control = createCardControl(card, highlighter, signal);
  let reading: Reading | null = null;
  const reader = createPageReader(
    api,
    {
      onRead(next) {
        reading = next;
        control.setReading(next);
        if (next && next.painted.length > 0) highlighter.show(next.painted.map(({ range }) => range));
        else highlighter.clear();
      },
      onStale(marks) {
        control.forget(marks);
        highlighter.drop(marks.map(({ range }) => range));
      },
    },
    signal,
  );
  const mentions = createMentionWalk(() => reading, control, highlighter);

  answerTab<TabCalls>(
    api,
    {
      marksOnPage: () => reader.state(),
      pageStory: () => reader.story(),
      showMention: ({ entity, tether }) => mentions.show(entity, tether),
      stepMention: ({ by }) => mentions.step(by),
      notesChanged: () => card.notesChanged(),
      settingsChanged: () => void reader.read(false),
      hostOfPage: () => host ?? '',
      readNow: () => void reader.read(true),
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    highlighter.clear();
    card.remove();
  });
  // An extension that was updated or removed says nothing to its old copies: they look when the page is looked at.
  for (const kind of ['visibilitychange', 'pointermove', 'scroll', 'keydown']) {
    document.addEventListener(kind, ({ isTrusted }) => !isTrusted || isAlive(api) || ending.abort(), {
      signal,
      passive: true,
      capture: true,
    });
  }
  // A page that comes back from the cache may have missed that its site was switched.
  window.addEventListener(
    'pageshow',
    ({ isTrusted, persisted }) => void (isTrusted && persisted && reader.read(false)),
    { signal },
  );
  void reader.read(false);
}
