import { useRef } from 'preact/hooks';
import type { NotesSummary } from '../messages/protocol.ts';
import { formatBytes } from './format-bytes.ts';
import { formatDate, formatInstant } from './format-date.ts';
import type { NotesPort } from './notes-port.ts';
import { useNotesAnswer } from './use-notes-answer.ts';
import { plural, useWords } from './words.ts';

interface Props {
  readonly port: NotesPort;
  readonly summary: NotesSummary | null;
}

/** The page's name, how many notes there are, how large, and how well they are kept. */
export function NotesHead({ port, summary }: Props) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <header>
      <h1 tabIndex={-1} ref={title}>
        {words('notesTitle')}
      </h1>
      {summary && <Figures port={port} summary={summary} />}
      {summary?.isReminderDue && !port.isPrivate && (
        <section class="reminder" aria-label={words('reminderTitle')}>
          <p>{plural(words, 'reminder', summary.changedSince)}</p>
          <div class="buttons">
            <a class="button" href="#files">
              {words('reminderExport')}
            </a>
            <button type="button" class="button" onClick={() => putAside(port.putReminderAside)}>
              {words('reminderLater')}
            </button>
            <button type="button" class="button" onClick={() => putAside(port.stopReminding)}>
              {words('reminderNever')}
            </button>
          </div>
        </section>
      )}
    </header>
  );

  /** The button goes with the reminder: the focus goes to the page's name, and the next Tab leads on from there. */
  function putAside(how: () => Promise<void>): void {
    title.current?.focus();
    how().catch((error: unknown) => console.error('The reminder could not be put aside.', error));
  }
}

function Figures({ port, summary }: { readonly port: NotesPort; readonly summary: NotesSummary }) {
  const words = useWords();
  const language = words('language');
  const snapshots = useNotesAnswer(port, port.snapshots) ?? [];
  const newest = snapshots[0];
  return (
    <dl class="figures">
      <div>
        <dt>{words('figureNotes')}</dt>
        <dd>{new Intl.NumberFormat(language).format(summary.notes)}</dd>
      </div>
      <div>
        <dt>{words('figureSize')}</dt>
        <dd>{formatBytes(summary.bytes, language)}</dd>
      </div>
      <div>
        <dt>{words('figureExported')}</dt>
        <dd>
          {summary.exportedAt === null ? words('exportedNever') : formatInstant(summary.exportedAt, language)}
        </dd>
      </div>
      <div>
        <dt>{words('figureCopies')}</dt>
        <dd>
          {newest ? <a href="#files">{plural(words, 'copyDays', snapshots.length)}</a> : words('copiesNone')}
          {newest && <span class="meta">{words('copyNewest', formatDate(newest.day, language))}</span>}
        </dd>
      </div>
    </dl>
  );
}
