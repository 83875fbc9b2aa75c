import { useRef } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import type { MarkedEntity, PageMarks } from '../messages/protocol.ts';
import { MetaLine } from './MetaLine.tsx';
import { useFocus } from './use-focus.ts';
import { type MessageKey, plural, useWords } from './words.ts';

interface Props {
  readonly marks: PageMarks | 'notRead';
  /** The entity from which the reader comes back: its row has the focus. */
  readonly cameFrom: EntityId | null;
  /** Goes to the entity's mention on the page, and opens it. */
  readonly onChoose: (entity: EntityId) => void;
  /** Reads the page now, article or not. */
  readonly onRead: () => void;
}

/** What is marked on the page, as rows that keys can reach: the paint on the page can take no focus. */
export function MentionList({ marks, cameFrom, onChoose, onRead }: Props) {
  const words = useWords();
  const state = marks === 'notRead' ? marks : marks.state;
  if (marks !== 'notRead' && marks.state === 'marked' && marks.entities.length > 0) {
    return (
      <section class="mentions">
        <h2 class="label">{words('onThisPage')}</h2>
        <ul>
          {marks.entities.map((marked) => (
            <li key={marked.entity.id}>
              <MentionRow marked={marked} focused={marked.entity.id === cameFrom} onChoose={onChoose} />
            </li>
          ))}
        </ul>
        {marks.cutShort && <p class="calm">{words('marksCutShort')}</p>}
      </section>
    );
  }
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

interface RowProps {
  readonly marked: MarkedEntity;
  readonly focused: boolean;
  readonly onChoose: Props['onChoose'];
}

function MentionRow({ marked, focused, onChoose }: RowProps) {
  const words = useWords();
  const row = useRef<HTMLButtonElement>(null);
  useFocus(() => row.current, focused);
  const { entity, mentions, sentence } = marked;
  return (
    <button ref={row} type="button" class="row mention-row" onClick={() => onChoose(entity.id)}>
      <span class="row-name">{entity.name}</span>
      <MetaLine>
        {words(`kind${entity.type}`)}
        {plural(words, 'mentions', mentions)}
      </MetaLine>
      <span class="sentence" dir="auto">
        {sentence.before}
        <b>{sentence.words}</b>
        {sentence.after}
      </span>
    </button>
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
