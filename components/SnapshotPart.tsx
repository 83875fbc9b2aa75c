import { useRef, useState } from 'preact/hooks';
import type { ImportCount } from '../notes/rows.ts';
import { formatDate } from './format-date.ts';
import { ImportCounts } from './ImportCounts.tsx';
import type { NotesPort } from './notes-port.ts';
import { useNotesAnswer } from './use-notes-answer.ts';
import { useFocus } from './use-focus.ts';
import { plural, useWords } from './words.ts';

/** What came of bringing back a day's notes. */
type Stage =
  | { readonly kind: 'ready'; readonly day: string; readonly count: ImportCount }
  | { readonly kind: 'done'; readonly day: string }
  | { readonly kind: 'failed' };

/** The copies that are kept of each day: to look into, and to bring back what is missing. */
export function SnapshotPart({ port }: { readonly port: NotesPort }) {
  const words = useWords();
  const language = words('language');
  const snapshots = useNotesAnswer(port, port.snapshots);
  const [stage, setStage] = useState<Stage | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section class="part" id="copies">
      <h2 tabIndex={-1} ref={title}>
        {words('partCopies')}
      </h2>
      <p>{words('copiesLead')}</p>
      {snapshots?.length === 0 && <p class="nothing">{words('copiesNoneYet')}</p>}
      <ul class="days">
        {snapshots?.map(({ day, notes }) => (
          <li key={day}>
            <div>
              <a href={`#day=${day}`}>{formatDate(day, language)}</a>
              <span class="meta">{plural(words, 'notesCount', notes)}</span>
            </div>
            {!port.isPrivate && (
              <button
                type="button"
                class="text-button"
                aria-label={words('bringBackDay', formatDate(day, language))}
                onClick={() => void preview(day)}
              >
                {words('bringBackMissing')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {stage?.kind === 'ready' && (
        <DayPreview
          key={stage.day}
          day={formatDate(stage.day, language)}
          count={stage.count}
          onImport={() => void bringBack(stage.day)}
          onCancel={() => leave(null)}
        />
      )}
      <p class="outcome" role="status">
        {stage?.kind === 'done' && words('dayBroughtBack', formatDate(stage.day, language))}
        {stage?.kind === 'failed' && words('dayFailed')}
      </p>
    </section>
  );

  async function preview(day: string): Promise<void> {
    const count = await port.previewSnapshot(day).catch(() => null);
    setStage(count ? { kind: 'ready', day, count } : { kind: 'failed' });
  }

  async function bringBack(day: string): Promise<void> {
    const name = words('copyOfDay', formatDate(day, language));
    const answer = await port.importSnapshot(day, crypto.randomUUID(), name).catch(() => null);
    leave(answer?.state === 'imported' ? { kind: 'done', day } : { kind: 'failed' });
  }

  function leave(next: Stage | null): void {
    title.current?.focus();
    setStage(next);
  }
}

interface PreviewProps {
  readonly day: string;
  readonly count: ImportCount;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

function DayPreview({ day, count, onImport, onCancel }: PreviewProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocus(() => heading.current, true);
  const isNothing = count.added + count.changed + count.conflicts === 0;
  return (
    <div class="preview">
      <h3 tabIndex={-1} ref={heading}>
        {words('dayPreview', day)}
      </h3>
      <ImportCounts count={count} />
      {isNothing && <p>{words('dayNothing')}</p>}
      <div class="buttons">
        {!isNothing && (
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
