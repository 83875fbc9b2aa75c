import type { NotesSummary } from '../messages/protocol.ts';
import { DamageNotice } from './DamageNotice.tsx';
import { NotesFiles } from './NotesFiles.tsx';
import { NotesHead } from './NotesHead.tsx';
import { NotesList } from './NotesList.tsx';
import type { NotesSource } from './notes-list-state.ts';
import type { NotesPort } from './notes-port.ts';
import { useNotesAnswer } from './use-notes-answer.ts';
import { useDamage } from './use-damage.ts';
import { useHash } from './use-hash.ts';
import { useNoteKeeper } from './use-note-keeper.ts';
import { useWords } from './words.ts';

/** All notes: to find, read, write, delete and bring back, and to take out and in. */
export function NotesPage({ port }: { readonly port: NotesPort }) {
  const words = useWords();
  const view = viewOf(useHash());
  const summary = useNotesAnswer(port, port.summary);
  const keeper = useNoteKeeper(port);
  const [damage, forgetDamage] = useDamage(port, !port.isPrivate);
  return (
    <main class="sheet notes-page">
      <NotesHead port={port} summary={summary} />
      <Views view={view} summary={summary} />
      {damage && <DamageNotice damage={damage} onExport={port.exportReadable} onForget={forgetDamage} />}
      {port.isPrivate && <p class="refusal">{words('notesPagePrivate')}</p>}
      {view.kind === 'files' ? (
        <NotesFiles port={port} summary={summary} />
      ) : (
        <NotesList key={keyOf(view)} port={port} source={view} keeper={keeper} />
      )}
    </main>
  );
}

type View = NotesSource | { readonly kind: 'files' };

function viewOf(hash: string): View {
  const [, day] = /^day=(\d{4}-\d{2}-\d{2})$/.exec(hash) ?? [];
  if (day !== undefined) return { kind: 'day', day };
  return hash === 'deleted' || hash === 'files' ? { kind: hash } : { kind: 'live' };
}

function keyOf(view: NotesSource): string {
  return view.kind === 'day' ? view.day : view.kind;
}

/** The ways to the page's parts: addresses of their own, so that the browser's way back leads through them. */
function Views({ view, summary }: { readonly view: View; readonly summary: NotesSummary | null }) {
  const words = useWords();
  const views = [
    { kind: 'live', hash: '#', label: words('notesAll'), count: summary?.notes },
    { kind: 'deleted', hash: '#deleted', label: words('notesDeleted'), count: summary?.deleted },
    { kind: 'files', hash: '#files', label: words('notesFiles'), count: undefined },
  ] as const;
  const number = new Intl.NumberFormat(words('language'));
  return (
    <nav class="views" aria-label={words('notesViews')}>
      {views.map(({ kind, hash, label, count }) => (
        <a
          key={kind}
          href={hash}
          aria-current={kind === view.kind || (kind === 'files' && view.kind === 'day') ? 'page' : undefined}
        >
          {label}
          {count !== undefined && <span class="count"> {number.format(count)}</span>}
        </a>
      ))}
    </nav>
  );
}
