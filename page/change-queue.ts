import { nextReading, paceChanged, paceRead, paceTaken, startPace } from './change-pace.ts';
import { getterOf } from './safe-dom.ts';
import type { Changes } from './watch-changes.ts';

/** What has changed on a page and was not read yet. */
export interface ChangeQueue {
  note(changes: Changes): void;
  /** Resolves with all changes when it is time to read the page again; rejects when aborted. One waits at a time. */
  due(): Promise<Changes>;
  /** The page was read just now. */
  wasRead(): void;
}

/** Not as the document has it: in Firefox a picture of that name would stand there. */
const isHidden = getterOf(Document.prototype, 'hidden');

/** A queue that lets a page finish what it is at, a busy one work, and one in the background sleep. */
export function createChangeQueue(document: Document, signal: AbortSignal): ChangeQueue {
  let pace = startPace(performance.now());
  let changes: Changes = { content: new Set(), looks: new Set() };
  let hand: ((changes: Changes) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = () => {
    clearTimeout(timer);
    const at = nextReading(pace);
    if (at !== null && hand && !isHidden(document)) timer = setTimeout(give, at - performance.now());
  };
  const give = () => {
    hand?.(changes);
    hand = null;
    changes = { content: new Set(), looks: new Set() };
    pace = paceTaken(pace);
  };
  document.addEventListener('visibilitychange', ({ isTrusted }) => isTrusted && schedule(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    note({ content, looks }) {
      for (const node of content) changes.content.add(node);
      for (const element of looks) changes.looks.add(element);
      pace = paceChanged(pace, performance.now());
      schedule();
    },
    due: () =>
      new Promise((resolve, reject) => {
        hand = resolve;
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        schedule();
      }),
    wasRead() {
      pace = paceRead(pace, performance.now());
    },
  };
}
