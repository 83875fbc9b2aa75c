import { useState } from 'preact/hooks';
import { Choice } from './Choice.tsx';
import { EXPORT_FORMATS, type ExportFormat, type NotesPort } from './notes-port.ts';
import { useExport } from './use-export.tsx';
import { useWords } from './words.ts';

/** The way out: all notes as a file of the reader's own. */
export function ExportPart({ port }: { readonly port: NotesPort }) {
  const words = useWords();
  const [format, setFormat] = useState<ExportFormat>('json');
  const { start, forget, progress } = useExport((task) => port.exportFile(format, task));
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
          forget();
        }}
      />
      <button type="button" class="button" onClick={start}>
        {words('exportNow')}
      </button>
      {progress}
    </section>
  );
}
