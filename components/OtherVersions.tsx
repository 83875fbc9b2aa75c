import { useState } from 'preact/hooks';
import type { SaveRefusal } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import { type Written, bothOf, draftState, isNothing, otherNotes } from './note-draft.ts';
import type { NoteProps } from './NoteEditor.tsx';
import { STATE_WORDS } from './NoteState.tsx';
import { TagList } from './TagList.tsx';
import { type MessageKey, useWords } from './words.ts';
import { WrittenText } from './WrittenText.tsx';

interface Props extends NoteProps {
  /** In a private window. */
  readonly readOnly: boolean;
}

/** The versions of a note that were written elsewhere at the same time, until the reader has chosen. */
export function OtherVersions(props: Props) {
  return otherNotes(props.draft).map((other) => <OtherVersion key={other.id} other={other} {...props} />);
}

function OtherVersion({ other, draft, questions, acts, readOnly }: Props & { readonly other: Note }) {
  const words = useWords();
  const [refused, setRefused] = useState<SaveRefusal | null>(null);
  const [settling, setSettling] = useState(false);
  const { text, tags } = other;
  const ways: readonly (readonly [MessageKey, Written | null])[] = [
    ['useVersion', { text, tags }],
    // With nothing beside it, both in one is the same.
    ...(isNothing(draft.written) ? [] : [['keepBoth', bothOf(draft.written, other)] as const]),
    ['deleteVersion', null],
  ];

  return (
    <section class="other-version">
      <h3 class="label">{words('otherVersion')}</h3>
      <WrittenText text={text} onNames={questions.entitiesNamed} onOpen={acts.onOpen} />
      <TagList tags={tags} />
      {!readOnly && (
        <div class="note-acts">
          {ways.map(([label, written]) => (
            <button
              key={label}
              type="button"
              class="text-button"
              // What is not on disk yet would be written over, and be kept nowhere.
              disabled={settling || draftState(draft) !== 'saved'}
              onClick={() => void settle(written)}
            >
              {words(label)}
            </button>
          ))}
        </div>
      )}
      {refused && (
        <p class="meta" role="status">
          {words(STATE_WORDS[refused])}
        </p>
      )}
    </section>
  );

  async function settle(written: Written | null): Promise<void> {
    setSettling(true);
    setRefused(await acts.onSettle(other, written));
    setSettling(false);
  }
}
