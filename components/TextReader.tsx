import { useRef, useState } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import type { PagePart, TextRead } from './explorer-state.ts';
import { ThisPage } from './ThisPage.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly text: TextRead;
  readonly part: PagePart;
  readonly cameFrom: EntityId | null;
  readonly onWrite: (text: string) => void;
  readonly onPart: (part: PagePart) => void;
  readonly onOpen: (entity: EntityId) => void;
  /** Back to the page; null where there is none. */
  readonly onLeave: (() => void) | null;
}

/** Larger files are no texts that anybody reads, in bytes. */
const LARGEST_FILE = 2_000_000;

/** A text that the reader puts in, and what it names: for what lies in files and pages that cannot be marked. */
export function TextReader({
  text: { text, read },
  part,
  cameFrom,
  onWrite,
  onPart,
  onOpen,
  onLeave,
}: Props) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isRefused, setRefused] = useState(false);
  return (
    <section class="text-reader">
      <div class="text-head">
        <h2 class="label">{words('readText')}</h2>
        {onLeave && (
          <button type="button" class="text-button" onClick={onLeave}>
            {words('readTextLeave')}
          </button>
        )}
      </div>
      <textarea
        ref={field}
        class="pasted"
        rows={text === '' ? 8 : 4}
        aria-label={words('readTextLabel')}
        placeholder={words('readTextPlaceholder')}
        spellcheck={false}
        dir="auto"
        value={text}
        onInput={(event) => onWrite(event.currentTarget.value)}
        onDragOver={(event) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
        onDrop={(event) => void takeFile(event)}
      />
      <p class="meta">{words('readTextHint')}</p>
      {isRefused && (
        <p class="meta" role="alert">
          {words('readTextRefused')}
        </p>
      )}
      {read === 'failed' && (
        <p class="calm" role="status">
          {words('noLibrary')}
        </p>
      )}
      {typeof read !== 'string' &&
        (read.marks.entities.length === 0 ? (
          <p class="calm" role="status">
            {words('readTextNone')}
          </p>
        ) : (
          <ThisPage
            marks={read.marks}
            coverage={read.coverage}
            part={part}
            cameFrom={cameFrom}
            onPart={onPart}
            onChoose={onOpen}
            onOpen={onOpen}
          />
        ))}
    </section>
  );

  /** A text file that is dropped is put in; what is no text is not. */
  async function takeFile(event: DragEvent): Promise<void> {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    const isText = file.size <= LARGEST_FILE && (file.type === '' || file.type.startsWith('text/'));
    const dropped = isText ? await file.text() : '\0';
    const isReadable = !dropped.includes('\0');
    setRefused(!isReadable);
    if (isReadable) onWrite(dropped);
  }
}
