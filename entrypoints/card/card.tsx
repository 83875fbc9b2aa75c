import { render } from 'preact';
import { HoverCard } from '../../components/HoverCard.tsx';
import css from '../../components/hover-card.css?inline';
import { WordsContext } from '../../components/words.ts';
import { wordsOf } from '../../components/words-of.ts';
import type { EntityPage } from '../../library/entity-page.ts';
import type { EntityId } from '../../linking/types.ts';
import type { CardNoteAnswer } from '../../messages/protocol.ts';
import { type CardHost, createCardHost } from '../../page/card-host.ts';
import { boxOf } from '../../page/mark-boxes.ts';
import type { Mark } from '../../page/marks.ts';
import { pageDate } from '../../page/page-date.ts';
import { type Box, placeCard } from '../../page/place-card.ts';
import type { Point } from '../../page/safe-path.ts';
import type { Decision } from '../../settings/decision.ts';
import { ask } from '../reader/ask.ts';
import type { ContentApi } from '../reader/content-api.ts';

/** How a card opens. */
export interface Opening {
  /** Beside the line of the mark that the pointer is on. */
  readonly pointer: Point;
  /** As a sheet at the foot of the window. */
  readonly sheet: boolean;
  /** The focus moves into it. */
  readonly focused: boolean;
  /** Where the mark is painted now, one box a line. */
  readonly lines: () => readonly Box[];
}

/** The card of this page: shows one mark at a time. */
export interface Card {
  /** @param page what the entity's card shows, as it was asked for before */
  open(mark: Mark, opening: Opening, page: Promise<EntityPage | null>): Promise<void>;
  close(): void;
  /** Notes have changed: an open card reads its own again. */
  notesChanged(): void;
  isSourceOf(event: Event): boolean;
  /** Where it is, or null while it is closed. */
  box(): Box | null;
  remove(): void;
}

export interface CardListener {
  onDismiss(): void;
  /** The reader does something in the card. */
  onUse(): void;
}

/** An entity in the card: that of the mark first, then those that were opened from it. */
interface Shown {
  readonly page: EntityPage;
  readonly note: CardNoteAnswer | 'loading';
}

export function createCard(api: ContentApi, siteName: string, { onDismiss, onUse }: CardListener): Card {
  const words = wordsOf((key, substitutions) => api.i18n.getMessage(key, substitutions));
  let host: CardHost | null = null;
  let mark: Mark | null = null;
  let opening: Opening = { pointer: { x: 0, y: 0 }, sheet: false, focused: false, lines: () => [] };
  let trail: readonly Shown[] = [];
  let editRefused = false;
  /** Counts what was asked for: an answer to anything but the last is late, and dropped. */
  let token = 0;
  /** What had the focus on the page when the card opened. */
  let focusBefore: Element | null = null;

  return {
    async open(next, how, page) {
      // From card to card, the reader's place on the page is the one before the first.
      if (!mark) focusBefore = document.activeElement;
      // What is left of the last mark must not be drawn over this one.
      clear();
      mark = next;
      opening = how;
      if (!(await show(next.link.entity, page))) return;
      if (how.focused) host?.focus();
    },
    close() {
      if (!mark) return;
      mark = null;
      token += 1;
      const hadFocus = host?.hasFocus() ?? false;
      clear();
      host?.hide();
      if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
    notesChanged() {
      const top = trail.at(-1);
      if (top) void readNote(top.page.entity.id, token);
    },
    isSourceOf: (event) => host?.isSourceOf(event) ?? false,
    box: () => (mark && trail.length > 0 ? (host?.box() ?? null) : null),
    remove: () => host?.remove(),
  };

  /** The card leaves nothing of itself behind, least of all the reader's note. */
  function clear(): void {
    trail = [];
    editRefused = false;
    if (host) render(null, host.root);
  }

  /** Shows an entity on top of those before it; false where the reader has gone on meanwhile, or nothing is known of it. */
  async function show(entity: EntityId, asked: Promise<EntityPage | null>): Promise<boolean> {
    const own = ++token;
    const page = await asked;
    if (own !== token || !page) return false;
    trail = [...trail, { page, note: 'loading' }];
    editRefused = false;
    draw();
    void readNote(entity, own);
    return true;
  }

  function back(): void {
    token += 1;
    trail = trail.slice(0, -1);
    draw();
  }

  async function readNote(entity: EntityId, own: number): Promise<void> {
    const note = (await ask(api, 'noteOn', { entity })) ?? { state: 'unavailable' };
    const top = trail.at(-1);
    if (own !== token || top?.page.entity.id !== entity) return;
    trail = [...trail.slice(0, -1), { ...top, note }];
    draw();
  }

  async function openPanel(entity: EntityId, writing: boolean): Promise<void> {
    const own = token;
    const answer = await ask(api, 'openPanel', { entity, writing, tether: mark?.number ?? null });
    if (own !== token) return;
    editRefused = answer?.opened !== true;
    if (!editRefused && !writing) onDismiss();
    else draw();
  }

  async function decide(decision: Decision): Promise<boolean> {
    return (await ask(api, 'decide', { decision }))?.decided === true;
  }

  function draw(): void {
    const top = trail.at(-1);
    if (!mark || !top) return;
    const { surfaceForm } = mark.link.mention;
    const { id } = top.page.entity;
    host ??= openHost();
    host.show();
    render(
      <WordsContext.Provider value={words}>
        <HoverCard
          page={top.page}
          surfaceForm={surfaceForm}
          evidence={mark.link.evidence}
          note={top.note}
          editRefused={editRefused}
          pageDate={pageDate(document.documentElement)}
          trail={trail.length - 1}
          host={siteName}
          sheet={opening.sheet}
          onEditNote={() => isMeant() && void openPanel(id, true)}
          onPin={() => isMeant() && void openPanel(id, false)}
          onClose={onDismiss}
          onOpen={(entity) => void show(entity, ask(api, 'describeEntity', { entity, needsCard: false }))}
          onBack={back}
          onNotThis={async (instead, everywhere) =>
            isMeant() && decide({ kind: 'notThis', surfaceForm, entity: id, instead, everywhere })
          }
          onOff={async (where) => isMeant() && decide({ kind: 'off', where })}
        />
      </WordsContext.Provider>,
      host.root,
    );
    place();
  }

  function openHost(): CardHost {
    const opened = createCardHost(document, css, onDismiss);
    // A list that is unfolded makes the card larger: it must still not lie over its word.
    opened.onResize(place);
    for (const kind of ['pointerdown', 'focusin'] as const) {
      opened.root.addEventListener(kind, (event) => event.isTrusted && onUse());
    }
    for (const kind of ['click', 'auxclick']) opened.root.addEventListener(kind, holdLink, true);
    return opened;
  }

  /** Whether the reader means what is pressed in the card: it then does something outside of it. */
  function isMeant(): boolean {
    return host?.isSeen() ?? false;
  }

  /** A link leads out of the card, too. */
  function holdLink(event: Event): void {
    const isLink = event.target instanceof Element && event.target.closest('a[href]') !== null;
    if (isLink && !(event.isTrusted && isMeant())) event.preventDefault();
  }

  function place(): void {
    if (!host || !mark) return;
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    if (opening.sheet) {
      const { height } = host.size();
      host.moveTo({ left: 0, top: viewport.height - height, maxHeight: viewport.height });
      return;
    }
    const word = boxOf(opening.lines(), opening.pointer);
    if (!word) return;
    const around = mark.range.startContainer.parentElement;
    const fromRight = around !== null && getComputedStyle(around).direction === 'rtl';
    host.moveTo(placeCard(word, host.size(), viewport, fromRight));
  }
}
