import { EnglishNotice } from './EnglishNotice.tsx';
import type { ExplorerPort } from './explorer-port.ts';
import { BEGINNING, type ExplorerState } from './explorer-state.ts';
import { SiteOf, hasSwitch } from './SiteOf.tsx';
import type { ExplorerActs } from './use-explorer.ts';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly port: ExplorerPort;
  readonly site: ExplorerState['site'];
  readonly acts: ExplorerActs;
}

/** The switch of the page's site, and the ways to all that lies elsewhere. */
export function ExplorerFoot({ port, site, acts }: Props) {
  return (
    <footer>
      {!port.ownTab && hasSwitch(site) && <SiteOf site={site} acts={acts} />}
      <div class="ways-out">
        <Way to="readText" onGo={readText} />
        <Way to="notesTitle" onGo={acts.openNotes} />
        <Way to="savedShort" onGo={port.openSaved} />
        <Way to="settings" onGo={acts.openSettings} />
        {port.beside && <Way to={port.beside.label} onGo={acts.openBeside} />}
        {!port.ownTab && <Way to="openInTab" onGo={acts.openInTab} />}
      </div>
      <EnglishNotice />
    </footer>
  );

  /** The popup closes when the reader goes to fetch the text: there it is read in a tab. */
  function readText(): void {
    if (port.beside) port.openInTab({ ...BEGINNING, isText: true });
    else acts.turnToText(true);
  }
}

function Way({ to, onGo }: { readonly to: MessageKey; readonly onGo: () => void }) {
  const words = useWords();
  return (
    <button type="button" class="text-button" onClick={onGo}>
      {words(to)}
    </button>
  );
}
