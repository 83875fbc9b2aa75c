import { useState } from 'preact/hooks';
import type { ImportLine } from '../messages/protocol.ts';
import { formatInstant } from './format-date.ts';
import { MetaLine } from './MetaLine.tsx';
import type { NotesPort } from './notes-port.ts';
import { RemovableList } from './RemovableList.tsx';
import { useNotesAnswer } from './use-notes-answer.ts';
import { plural, useWords } from './words.ts';

/** The imports of the last thirty days, each of which can be taken back. */
export function ImportList({ port }: { readonly port: NotesPort }) {
  const words = useWords();
  const imports = useNotesAnswer(port, port.imports) ?? [];
  const [refused, setRefused] = useState(false);
  return (
    <>
      <RemovableList
        title={words('imports')}
        empty={words('importsNone')}
        remove={words('undoImport')}
        rows={imports.map((line) => ({
          key: line.id,
          removeLabel: words('undoImportOf', line.name),
          onRemove: () => void undo(line),
          content: (
            <>
              <p>{line.name}</p>
              <MetaLine>
                {formatInstant(line.at, words('language'))}
                {plural(words, 'notesCount', line.count.added + line.count.changed + line.count.conflicts)}
                {line.articles > 0 && plural(words, 'importArticles', line.articles)}
              </MetaLine>
            </>
          ),
        }))}
      />
      {refused && (
        <p class="refusal" role="alert">
          {words('undoImportRefused')}
        </p>
      )}
    </>
  );

  async function undo({ id }: ImportLine): Promise<void> {
    setRefused(!(await port.undoImport(id).catch(() => false)));
  }
}
