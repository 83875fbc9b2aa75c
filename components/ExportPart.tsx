import { useState } from 'preact/hooks';
import { MOST_FILES, TooManyFiles } from '../notes/formats/markdown-file.ts';
import { Choice } from './Choice.tsx';
import { EXPORT_FORMATS, type ExportFormat, type NotesPort } from './notes-port.ts';
import { Progress } from './Progress.tsx';
import { useTask } from './use-task.ts';
import { useWords } from './words.ts';

/** The way out: all notes as a file of the reader's own. */
export function ExportPart({ port }: { readonly port: NotesPort }) {
  const words = useWords();
  const [format, setFormat] = useState<ExportFormat>('json');
  const [end, setEnd] = useState<'done' | 'failed' | 'tooMany' | null>(null);
  const task = useTask();
  return (
    <section class="part" id="export">
      <h2>{words('partExport')}</h2>
      <Choice
        title={words('exportFormat')}
        options={EXPORT_FORMATS.map((value) => ({
          value,
          label: words(`format_${value}`),
          hint: words(`formatHint_${value}`),
        }))}
        chosen={format}
        onChoose={(chosen) => {
          setFormat(chosen);
          setEnd(null);
        }}
      />
      <button type="button" class="button" onClick={() => void start()}>
        {words('exportNow')}
      </button>
      {task.done !== null && <Progress label={words('exporting')} done={task.done} onCancel={task.cancel} />}
      <p class="outcome" role="status">
        {end === 'done' && words('exported')}
        {end === 'failed' && words('exportFailed')}
        {end === 'tooMany' &&
          words('exportTooMany', new Intl.NumberFormat(words('language')).format(MOST_FILES))}
      </p>
    </section>
  );

  async function start(): Promise<void> {
    setEnd(null);
    try {
      const answer = await task.run(async (running) => {
        await port.exportFile(format, running);
        return 'done' as const;
      });
      setEnd(answer);
    } catch (error) {
      console.error('The notes were not exported.', error);
      setEnd(error instanceof TooManyFiles ? 'tooMany' : 'failed');
    }
  }
}
