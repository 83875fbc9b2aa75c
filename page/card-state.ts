/** How the reader stands to the page's marks, and so what the card does. Marks are known by their number. */
export type CardState =
  | { readonly kind: 'away' }
  /** The pointer rushes over a mark, on its way to something else. */
  | { readonly kind: 'passing'; readonly mark: number }
  | { readonly kind: 'dwelling'; readonly mark: number }
  /** Long enough on a mark that the card's content is being fetched. */
  | { readonly kind: 'preparing'; readonly mark: number }
  | { readonly kind: 'open'; readonly mark: number }
  | { readonly kind: 'leaving'; readonly mark: number }
  /** Open until it is dismissed, wherever the pointer is: asked for with a click or a key, or the reader is in it. */
  | { readonly kind: 'pinned'; readonly mark: number }
  /** Open as a sheet at the foot of the window, by a tap. */
  | { readonly kind: 'touch'; readonly mark: number };

export type CardEvent =
  /** The pointer is on a mark; `fast` where it is still on its way. */
  | { readonly kind: 'entered'; readonly mark: number; readonly fast: boolean }
  | { readonly kind: 'left' }
  /** On the way from the mark to its card, perhaps over other marks. */
  | { readonly kind: 'approached' }
  | { readonly kind: 'enteredCard' }
  | { readonly kind: 'waited' }
  /** A click on a mark, the command for the next one, or a mark chosen in the list. */
  | { readonly kind: 'asked'; readonly mark: number }
  | { readonly kind: 'tapped'; readonly mark: number }
  /** The reader has put the focus into the card, selected in it or opened a menu of it. */
  | { readonly kind: 'usedCard' }
  /** The page moves under the pointer: what comes to lie there was not chosen. */
  | { readonly kind: 'scrolled' }
  /** Escape, a click elsewhere, a tab that is hidden. */
  | { readonly kind: 'dismissed' };

/**
 * How long each state lasts before `waited`, in ms: 150, 500 in all, and 300, the figures that Wikimedia settled on
 * for page previews; `passing` is ours: so long after its last move a pointer has come to rest.
 */
export const WAIT_MS: Partial<Record<CardState['kind'], number>> = {
  passing: 60,
  dwelling: 150,
  preparing: 350,
  leaving: 300,
};

export const AWAY: CardState = { kind: 'away' };

/**
 * What comes after an event; the same object where nothing changes, and a new one where the wait begins anew.
 * A pure function: timers, listeners and requests live where it is used.
 */
export function nextCard(state: CardState, event: CardEvent): CardState {
  switch (event.kind) {
    case 'entered':
      return afterEntering(state, event);
    case 'enteredCard':
      return state.kind === 'leaving' ? { kind: 'open', mark: state.mark } : state;
    case 'left':
      if (isHeld(state)) return state;
      return state.kind === 'open' || state.kind === 'leaving' ? { kind: 'leaving', mark: state.mark } : AWAY;
    case 'approached':
      return state.kind === 'open' || state.kind === 'leaving'
        ? { kind: 'leaving', mark: state.mark }
        : state;
    case 'waited':
      return afterWaiting(state);
    case 'asked':
      return { kind: 'pinned', mark: event.mark };
    case 'tapped':
      return { kind: 'touch', mark: event.mark };
    case 'usedCard':
      return state.kind === 'open' || state.kind === 'leaving' ? { kind: 'pinned', mark: state.mark } : state;
    case 'scrolled':
      return isHeld(state) ? state : AWAY;
    case 'dismissed':
      return AWAY;
  }
}

/** The mark whose card is to be seen, or null. */
export function shownMark(state: CardState): number | null {
  return state.kind === 'open' || state.kind === 'leaving' || isHeld(state) ? state.mark : null;
}

/** Whether a card stays until it is dismissed. */
export function isHeld(state: CardState): state is CardState & { readonly kind: 'pinned' | 'touch' } {
  return state.kind === 'pinned' || state.kind === 'touch';
}

function afterEntering(state: CardState, { mark, fast }: { mark: number; fast: boolean }): CardState {
  if (isHeld(state)) return state;
  const isSame = state.kind !== 'away' && state.mark === mark;
  if (isSame && state.kind === 'leaving') return { kind: 'open', mark };
  if (isSame && state.kind !== 'passing') return state;
  return { kind: fast ? 'passing' : 'dwelling', mark };
}

function afterWaiting(state: CardState): CardState {
  switch (state.kind) {
    case 'passing':
      return { kind: 'dwelling', mark: state.mark };
    case 'dwelling':
      return { kind: 'preparing', mark: state.mark };
    case 'preparing':
      return { kind: 'open', mark: state.mark };
    case 'leaving':
      return AWAY;
    case 'away':
    case 'open':
    case 'pinned':
    case 'touch':
      return state;
  }
}
