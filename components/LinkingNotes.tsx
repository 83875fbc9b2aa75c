import { useState } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import type { LinkingNoteLine } from '../messages/protocol.ts';
import { ENGLISH } from './english.ts';
import { EntityLink } from './EntityLink.tsx';
import { FoldedList } from './FoldedList.tsx';
import type { NoteQuestions } from './note-questions.ts';
import { useAnswer } from './use-answer.ts';
import { WebLink } from './WebLink.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly entity: EntityId;
  /** Whatever changes when notes do. */
  readonly state: unknown;
  readonly onAsk: NoteQuestions['notesLinkingTo'];
  readonly onOpen: (entity: EntityId) => void;
}

/** So many are shown before the reader asks for all. */
const FIRST = 4;

/** The reader's notes on other things that link to an entity; nothing where there are none. */
export function LinkingNotes({ entity, state, onAsk, onOpen }: Props) {
  const words = useWords();
  const [notes, setNotes] = useState<readonly LinkingNoteLine[]>([]);
  useAnswer(
    () => onAsk(entity),
    [entity, state],
    setNotes,
    (error) => console.warn('What links here is not shown: the background did not answer.', error),
  );

  if (notes.length === 0) return null;
  return (
    <section class="section">
      <h3 class="label">{words('linkingNotes')}</h3>
      <FoldedList items={notes} first={FIRST}>
        {({ about, excerpt }) => (
          <>
            <p class="headline">
              {about.kind === 'entity' ? (
                <EntityLink entity={about.entity.id} onOpen={onOpen}>
                  <span {...ENGLISH}>{about.entity.name}</span>
                </EntityLink>
              ) : (
                <WebLink address={about.page.address}>
                  {about.page.title === '' ? about.page.address : about.page.title}
                </WebLink>
              )}
            </p>
            <p class="meta" dir="auto">
              {excerpt}
            </p>
          </>
        )}
      </FoldedList>
    </section>
  );
}
