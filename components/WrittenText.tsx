import { useMemo, useState } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import { linkedNames, readMarkdown } from '../notes/markdown.ts';
import type { NoteQuestions } from './note-questions.ts';
import { NoteText } from './NoteText.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly text: string;
  readonly onNames: NoteQuestions['entitiesNamed'];
  readonly onOpen: (entity: EntityId) => void;
}

/** A note as it reads; names in `[[…]]` become links once it is known whose they are. */
export function WrittenText({ text, onNames, onOpen }: Props) {
  const named = useNamed(text, onNames);
  const blocks = useMemo(() => readMarkdown(text, (name) => named.get(name) ?? null), [text, named]);
  return (
    <div class="note-text">
      <NoteText blocks={blocks} onOpen={onOpen} />
    </div>
  );
}

function useNamed(text: string, ask: Props['onNames']): ReadonlyMap<string, EntityId | null> {
  const [named, setNamed] = useState<ReadonlyMap<string, EntityId | null>>(new Map());
  const unknown = linkedNames(text).filter((name) => !named.has(name));
  useAnswer(
    unknown.length > 0 ? () => ask(unknown) : null,
    [unknown.join('\n')],
    (found) =>
      setNamed(
        (before) => new Map([...before, ...unknown.map((name, at) => [name, found[at] ?? null] as const)]),
      ),
    (error) => console.warn('Names in a note stay text: the background did not answer.', error),
  );
  return named;
}
