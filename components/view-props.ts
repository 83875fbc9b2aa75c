import type { ExplorerPort } from './explorer-port.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { NoteKeeper } from './note-keeper.ts';
import type { ExplorerActs } from './use-explorer.ts';
import type { PageNotesView } from './use-page-notes.ts';

/** What each view of the explorer is drawn from. */
export interface ViewProps {
  readonly state: ExplorerState;
  readonly port: ExplorerPort;
  /** In a private window. */
  readonly isPrivate: boolean;
  readonly notes: NoteKeeper;
  readonly pageNotes: PageNotesView;
  readonly acts: ExplorerActs;
}
