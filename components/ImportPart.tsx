import { useRef, useState } from 'preact/hooks';
import type { RefusalReason } from '../notes/refusal.ts';
import type { ImportCount } from '../notes/rows.ts';
import { ImportCounts } from './ImportCounts.tsx';
import type { NotesPort, ReadFile } from './notes-port.ts';
import { Progress } from './Progress.tsx';
import { useFocus } from './use-focus.ts';
import { useTask } from './use-task.ts';
import { plural, useWords } from './words.ts';

/** Where an import stands. */
type Stage =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'odd'; readonly name: string; readonly place: string; readonly reason: string }
  | { readonly kind: 'failed' }
  /** What it would do stands there, and nothing is written yet. */
  | { readonly kind: 'ready'; readonly file: ReadFile }
  | { readonly kind: 'importing'; readonly file: ReadFile }
  | { readonly kind: 'imported'; readonly name: string; readonly count: ImportCount }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** The way in: a file is chosen or dropped, what it would do is said, and only then it is imported. */
export function ImportPart({ port }: { readonly port: NotesPort }) {
  const words = useWords();
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const [isOver, setOver] = useState(false);
  const task = useTask();
  const chooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isBusy = stage.kind === 'reading' || stage.kind === 'importing';
  return (
    <section class="part" id="import">
      <h2>{words('partImport')}</h2>
      <div
        class="drop-place"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file && !isBusy) void read(file);
        }}
      >
        <p>{words('importLead')}</p>
        <button
          type="button"
          class="button"
          ref={button}
          disabled={isBusy}
          onClick={() => chooser.current?.click()}
        >
          {words('importChoose')}
        </button>
        <input
          ref={chooser}
          type="file"
          class="file-chooser"
          accept=".json,.jsonld,application/json,application/ld+json"
          aria-label={words('importChoose')}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void read(file);
            // The same file can be chosen once more.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {task.done !== null && stage.kind === 'reading' && (
        <Progress label={words('importReading', stage.name)} done={task.done} onCancel={() => cancel(null)} />
      )}
      {task.done !== null && stage.kind === 'importing' && (
        // From here on it is done whole or not at all.
        <Progress label={words('importing', stage.file.name)} done={task.done} />
      )}
      {stage.kind === 'ready' && (
        <Preview
          file={stage.file}
          onImport={() => void commit(stage.file)}
          onCancel={() => cancel(stage.file)}
        />
      )}
      <div class="outcome" role="status">
        <Outcome stage={stage} />
      </div>
    </section>
  );

  async function read(file: File): Promise<void> {
    if (stage.kind === 'ready') void stage.file.drop();
    setStage({ kind: 'reading', name: file.name });
    try {
      const answer = await task.run((running) => port.readFile(file, running));
      if (answer === null) return;
      if (answer.state === 'read') setStage({ kind: 'ready', file: answer.file });
      else if (answer.state === 'failed') setStage({ kind: 'failed' });
      else setStage({ kind: 'odd', name: file.name, place: answer.place, reason: answer.reason });
    } catch (error) {
      console.error('The file could not be read.', error);
      setStage({ kind: 'failed' });
    }
  }

  async function commit(file: ReadFile): Promise<void> {
    setStage({ kind: 'importing', file });
    button.current?.focus();
    try {
      const answer = await task.run((running) => file.commit(running));
      if (answer?.state === 'imported') setStage({ kind: 'imported', name: file.name, count: answer.count });
      else if (answer) setStage({ kind: 'refused', reason: answer.reason });
    } catch (error) {
      console.error('The file was not imported.', error);
      setStage({ kind: 'refused', reason: 'unavailable' });
    }
  }

  function cancel(file: ReadFile | null): void {
    task.cancel();
    void file?.drop();
    button.current?.focus();
    setStage({ kind: 'none' });
  }
}

interface PreviewProps {
  readonly file: ReadFile;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

function Preview({ file, onImport, onCancel }: PreviewProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocus(() => heading.current, true);
  const { added, changed, conflicts } = file.count;
  const { articles } = file;
  const isNothing = added + changed + conflicts + articles === 0;
  return (
    <div class="preview">
      <h3 tabIndex={-1} ref={heading}>
        {words('importPreview', file.name)}
      </h3>
      <ImportCounts count={file.count} />
      {articles > 0 && <p>{plural(words, 'importArticles', articles)}</p>}
      {conflicts > 0 && <p class="meta">{words('importConflicts')}</p>}
      {isNothing && <p>{words('importNothing')}</p>}
      {file.hasSettings && <p class="meta">{words('importSettings')}</p>}
      <div class="buttons">
        {(!isNothing || file.hasSettings) && (
          <button type="button" class="button" onClick={onImport}>
            {words('importNow')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words('cancel')}
        </button>
      </div>
    </div>
  );
}

function Outcome({ stage }: { readonly stage: Stage }) {
  const words = useWords();
  switch (stage.kind) {
    case 'odd':
      return (
        <p>
          {stage.place === ''
            ? words('importOdd', stage.name, stage.reason)
            : words('importOddAt', stage.name, stage.place, stage.reason)}
        </p>
      );
    case 'failed':
      return <p>{words('importFailed')}</p>;
    case 'refused':
      return <p>{words(stage.reason === 'full' ? 'importFull' : 'importRefused')}</p>;
    case 'imported':
      return <p>{words('imported', stage.name)}</p>;
    case 'none':
    case 'reading':
    case 'ready':
    case 'importing':
      return null;
  }
}
