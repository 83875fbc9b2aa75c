import { useState } from 'preact/hooks';
import type { LinkChoice } from '../messages/protocol.ts';
import { type BegunLink, begunLink } from './link-in-text.ts';
import type { NoteQuestions } from './note-questions.ts';
import { useAnswer } from './use-answer.ts';

/** What a link that is being written may mean, and which of it is selected. */
export interface LinkChoices {
  /** The link that is being written, where there is something to choose. */
  readonly begun: BegunLink | null;
  readonly choices: readonly LinkChoice[];
  readonly selected: number;
  /** The reader has written, or gone elsewhere in the field. */
  readonly look: (field: HTMLTextAreaElement) => void;
  readonly move: (by: 1 | -1) => void;
  readonly close: () => void;
  /** The reader wants no choice for this link. */
  readonly dismiss: () => void;
}

/** More than that, and another word is sooner written than the list is read. */
const MOST = 12;

/** Asks what may be meant by the link that is being written in a field. */
export function useLinkChoices(ask: NoteQuestions['linkChoices']): LinkChoices {
  const [begun, setBegun] = useState<BegunLink | null>(null);
  const [choices, setChoices] = useState<readonly LinkChoice[]>([]);
  const [selected, setSelected] = useState(0);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const query = begun?.query;
  useAnswer(
    query === undefined ? null : () => ask(query),
    [query],
    (found) => {
      setChoices(found.slice(0, MOST));
      setSelected(0);
    },
    (error) => console.warn('No links are offered: the background did not answer.', error),
  );
  return {
    begun: choices.length > 0 ? begun : null,
    choices,
    selected,
    look({ value, selectionStart, selectionEnd }) {
      const next = selectionStart === selectionEnd ? begunLink(value, selectionStart) : null;
      if (next?.start !== begun?.start) setChoices([]);
      if (next?.start !== dismissed) setDismissed(null);
      setBegun(next?.start === dismissed ? null : next);
    },
    move: (by) => setSelected((selected + by + choices.length) % choices.length),
    close: () => setBegun(null),
    dismiss() {
      setDismissed(begun?.start ?? null);
      setBegun(null);
    },
  };
}
