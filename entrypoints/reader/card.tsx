import { render } from 'preact';
import { HoverCard } from '../../components/HoverCard.tsx';
import css from '../../components/hover-card.css?inline';
import { type Words, WordsContext } from '../../components/words.ts';
import type { EntityPage } from '../../library/entity-page.ts';
import type { NoteAnswer } from '../../messages/protocol.ts';
import { type CardHost, createCardHost } from '../../page/card-host.ts';
import type { Mark } from '../../page/marks.ts';
import { placeCard } from '../../page/place-card.ts';
import { boxOf, rectsOf } from '../../page/watch-pointer.ts';
import { ask } from './ask.ts';
import type { ContentApi } from './content-api.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The card of this page: shows one mark at a time. */
export interface Card {
  /** Begins to fetch what the card will show, so that it is there when the pointer has rested long enough. */
  prepare(mark: Mark): void;
  /** Opens over a mark, beside the line of it that the pointer, in the window's pixels, is on. */
  open(mark: Mark, pointer: Point): Promise<void>;
  close(): void;
  /** The note on an entity has changed: an open card of it reads it again. */
  noteChanged(entity: string): void;
  isSourceOf(event: Event): boolean;
}

export function createCard(api: ContentApi, onDismiss: () => void): Card {
  const words: Words = (key, ...substitutions) => api.i18n.getMessage(key, substitutions);
  let host: CardHost | null = null;
  let shown: Mark | null = null;
  let pointer: Point = { x: 0, y: 0 };
  let page: EntityPage | null = null;
  let note: NoteAnswer | 'loading' = 'loading';
  let editRefused = false;
  let prepared: { readonly entity: string; readonly page: Promise<EntityPage | null> } | null = null;

  return {
    prepare(mark) {
      prepared = { entity: mark.link.entity, page: ask(api, 'describeEntity', { entity: mark.link.entity }) };
    },
    async open(mark, at) {
      shown = mark;
      pointer = at;
      // What is left of the last mark must not be drawn over this one.
      page = null;
      editRefused = false;
      const { entity } = mark.link;
      const description =
        prepared?.entity === entity ? prepared.page : ask(api, 'describeEntity', { entity });
      note = 'loading';
      page = await description;
      // The pointer may have gone on while we waited: then another mark, or none, is meant.
      if (shown !== mark || !page) return;
      draw();
      await readNote(mark);
    },
    close() {
      shown = null;
      if (!host) return;
      // The card leaves nothing of itself behind, least of all the reader's note.
      render(null, host.root);
      host.hide();
    },
    noteChanged(entity) {
      if (shown?.link.entity === entity) void readNote(shown);
    },
    isSourceOf: (event) => host?.isSourceOf(event) ?? false,
  };

  async function editNote(mark: Mark): Promise<void> {
    const answer = await ask(api, 'openPanel', {
      entity: mark.link.entity,
      writing: true,
      tether: mark.number,
    });
    editRefused = answer?.opened !== true;
    if (shown === mark) draw();
  }

  async function readNote(mark: Mark): Promise<void> {
    const answer = (await ask(api, 'noteOn', { entity: mark.link.entity })) ?? { state: 'unavailable' };
    if (shown !== mark) return;
    note = answer;
    draw();
  }

  function draw(): void {
    if (!shown || !page) return;
    const mark = shown;
    host ??= openHost();
    host.show();
    render(
      <WordsContext.Provider value={words}>
        <HoverCard
          page={page}
          evidence={mark.link.evidence}
          note={note}
          editRefused={editRefused}
          onEditNote={() => void editNote(mark)}
          onClose={onDismiss}
        />
      </WordsContext.Provider>,
      host.root,
    );
    place();
  }

  function openHost(): CardHost {
    const opened = createCardHost(document, css);
    // A list that is unfolded makes the card larger: it must still not lie over its word.
    opened.onResize(place);
    return opened;
  }

  function place(): void {
    const word = shown && boxOf(rectsOf(document, shown.range), pointer);
    if (!host || !word) return;
    host.moveTo(placeCard(word, host.size(), { width: window.innerWidth, height: window.innerHeight }));
  }
}
