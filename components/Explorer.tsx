import { useLayoutEffect, useRef } from 'preact/hooks';
import { NO_FILTERS } from '../search/query.ts';
import { DamageNotice } from './DamageNotice.tsx';
import type { ExplorerPort } from './explorer-port.ts';
import { type Start, hasForward, placeOf, selectedRow, viewOf } from './explorer-state.ts';
import { ExplorerFoot } from './ExplorerFoot.tsx';
import { ExplorerView } from './ExplorerView.tsx';
import { UnfoldedContext } from './FoldedList.tsx';
import { refuseForged } from './refuse-forged.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { useAltArrows } from './use-alt-arrows.ts';
import { useDamage } from './use-damage.ts';
import { useExplorer } from './use-explorer.ts';
import { useFocus } from './use-focus.ts';
import { useScroll } from './use-scroll.ts';
import { useTabTitle } from './use-tab-title.ts';
import { useWords } from './words.ts';

interface Props {
  readonly port: ExplorerPort;
  readonly start: Start;
}

/** The whole popup or side panel: a search, what is on the page, an entity with its note, the site's switch. */
export function Explorer({ port, start }: Props) {
  const words = useWords();
  const { state, notes, pageNotes, acts } = useExplorer(port, start);
  const [damage, forgetDamage] = useDamage(port, !start.isPrivate);
  const field = useRef<HTMLInputElement | null>(null);
  const rows = useRef<HTMLDivElement>(null);
  const view = viewOf(state);
  useTabTitle(state, port.ownTab !== null);
  useScroll(`${view} ${placeOf(state).entity ?? ''}`, start.scroll ?? 0, port.rememberScroll);
  useAltArrows(view === 'entity' ? acts.back : null, hasForward(state) ? acts.forward : null);
  useFocus(() => field.current, view === 'results' || (view === 'marks' && state.cameFrom === null));
  // What was typed the last time is there again, and the first key replaces it.
  useLayoutEffect(() => field.current?.select(), []);

  return (
    <main class="explorer" data-view={view} onClickCapture={refuseForged} onKeyDown={onKeyDown}>
      <h1 class="unseen">{words('extensionName')}</h1>
      <SearchBox
        field={field}
        query={state.query}
        selected={selectedRow(state) ? state.selected : null}
        onType={acts.type}
        onMove={move}
        onChoose={choose}
      />
      {(view === 'results' || (view === 'marks' && port.ownTab)) && (
        <SearchFilters
          filters={state.filters}
          counts={typeof state.results === 'string' ? null : state.results.counts}
          onFilter={acts.filter}
        />
      )}
      <div class="view" ref={rows}>
        {damage && <DamageNotice damage={damage} onExport={port.exportReadable} onForget={forgetDamage} />}
        <UnfoldedContext.Provider value={port.ownTab !== null}>
          <ExplorerView
            state={state}
            port={port}
            isPrivate={start.isPrivate}
            notes={notes}
            pageNotes={pageNotes}
            acts={acts}
          />
        </UnfoldedContext.Provider>
      </div>
      <ExplorerFoot port={port} site={state.site} acts={acts} />
    </main>
  );

  /** Where nothing is searched for, the arrow leads to what is listed instead. */
  function move(by: 1 | -1): void {
    if (view === 'results') acts.move(by);
    else if (by === 1) rows.current?.querySelector<HTMLElement>('.mention-row')?.focus();
  }

  function choose(inTab: boolean): void {
    const row = selectedRow(state);
    if (inTab) acts.chooseInTab(row);
    else if (row) acts.choose(row);
  }

  /** Escape goes one step back; where there is no step, it is the browser's and closes the popup. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (view === 'entity') acts.back();
    else if (state.query !== '') acts.type('');
    else if (view === 'results') acts.filter(NO_FILTERS);
    else return;
    event.preventDefault();
  }
}
