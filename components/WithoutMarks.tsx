import type { PageMarks } from '../messages/protocol.ts';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly marks: PageMarks | 'notRead';
  /** Reads the page now, article or not. */
  readonly onRead: () => void;
}

/** Why nothing is marked on the page, and what the reader can do about it. */
export function WithoutMarks({ marks, onRead }: Props) {
  const words = useWords();
  const state = marks === 'notRead' ? marks : marks.state;
  const offer = OFFERS[state];
  return (
    <div class="calm">
      <p role="status">{words(SENTENCES[state])}</p>
      {offer && (
        <div class="buttons">
          <button type="button" class="button" onClick={onRead}>
            {words(offer)}
          </button>
        </div>
      )}
    </div>
  );
}

type State = PageMarks['state'] | 'notRead';

/** What is said where there is nothing to list. */
const SENTENCES: Record<State, MessageKey> = {
  marked: 'marksNone',
  notArticle: 'marksNotArticle',
  reading: 'marksReading',
  off: 'marksOff',
  noLibrary: 'noLibrary',
  unavailable: 'marksUnavailable',
  notRead: 'marksNotRead',
};

/** What the reader can do about it. */
const OFFERS: Partial<Record<State, MessageKey>> = {
  notArticle: 'readAnyway',
  noLibrary: 'retry',
  unavailable: 'retry',
  notRead: 'readNow',
};
