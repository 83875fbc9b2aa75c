/** Where the pointer stands with the page's marks, and so what the card does. Marks are known by their number. */
export type Hover =
  | { readonly kind: 'away' }
  | { readonly kind: 'dwelling'; readonly mark: number }
  /** Long enough on a mark that the card's content is being fetched. */
  | { readonly kind: 'preparing'; readonly mark: number }
  | { readonly kind: 'open'; readonly mark: number }
  | { readonly kind: 'leaving'; readonly mark: number };

export type HoverEvent =
  | { readonly kind: 'entered'; readonly mark: number }
  | { readonly kind: 'left' }
  | { readonly kind: 'enteredCard' }
  | { readonly kind: 'waited' }
  /** Escape, a scroll, a click elsewhere, a tab that is hidden. */
  | { readonly kind: 'dismissed' };

/** How long each state lasts before `waited`, in ms; the figures are the ones Wikimedia settled on for page previews. */
export const WAIT_MS: Partial<Record<Hover['kind'], number>> = {
  dwelling: 150,
  preparing: 350,
  leaving: 300,
};

export const AWAY: Hover = { kind: 'away' };

/** What comes after an event. A pure function: timers, listeners and requests live where it is used. */
export function nextHover(hover: Hover, event: HoverEvent): Hover {
  switch (event.kind) {
    case 'entered':
      if (hover.kind === 'away') return { kind: 'dwelling', mark: event.mark };
      if (hover.mark !== event.mark) return { kind: 'dwelling', mark: event.mark };
      return hover.kind === 'leaving' ? { kind: 'open', mark: hover.mark } : hover;
    case 'enteredCard':
      return hover.kind === 'leaving' ? { kind: 'open', mark: hover.mark } : hover;
    case 'left':
      return hover.kind === 'open' || hover.kind === 'leaving' ? { kind: 'leaving', mark: hover.mark } : AWAY;
    case 'waited':
      if (hover.kind === 'dwelling') return { kind: 'preparing', mark: hover.mark };
      if (hover.kind === 'preparing') return { kind: 'open', mark: hover.mark };
      return hover.kind === 'leaving' ? AWAY : hover;
    case 'dismissed':
      return AWAY;
  }
}
