import type { NotesSummary } from '../messages/protocol.ts';
import { ExportPart } from './ExportPart.tsx';
import { ImportList } from './ImportList.tsx';
import { ImportPart } from './ImportPart.tsx';
import type { NotesPort } from './notes-port.ts';
import { SnapshotPart } from './SnapshotPart.tsx';
import { WipePart } from './WipePart.tsx';

interface Props {
  readonly port: NotesPort;
  readonly summary: NotesSummary | null;
}

/** All ways by which notes leave and come in; what would write is left out in a private window. */
export function NotesFiles({ port, summary }: Props) {
  return (
    <>
      <ExportPart port={port} />
      {!port.isPrivate && (
        <>
          <ImportPart port={port} />
          <ImportList port={port} />
        </>
      )}
      <SnapshotPart port={port} />
      {!port.isPrivate && <WipePart port={port} count={summary?.notes ?? 0} />}
    </>
  );
}
