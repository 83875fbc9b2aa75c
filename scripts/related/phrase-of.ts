import type { EntityId } from '../../linking/types.ts';
import type { EventName, Reason } from '../../related/types.ts';

/** A reason in plain English. */
export function phraseOf(reason: Reason, nameOf: (id: EntityId) => string): string {
  const list = (ids: readonly EntityId[]) => ids.map(nameOf).join(', ');
  switch (reason.kind) {
    case 'sameText':
      return 'another copy of the same report';
    case 'sameStory':
      return reason.event === null ? 'the same story' : `same event: ${eventIn(reason.event)}`;
    case 'before':
      return `what led to it: ${eventIn(reason.event)}`;
    case 'after':
      return `what came of it: ${eventIn(reason.event)}`;
    case 'founding':
      return 'the oldest on this story';
    case 'newest':
      return 'the newest on this story';
    case 'otherSide': {
      const teller = reason.outletKind === null ? '' : `by an outlet of another kind (${reason.outletKind})`;
      const place = reason.country === null ? '' : `from elsewhere (${reason.country})`;
      return `told ${[place, teller].filter((part) => part !== '').join(', ')}`;
    }
    case 'shares':
      return `both name ${list(reason.entities)}`;
    case 'theme':
      return `both are about ${list(reason.entities)}`;
    case 'bothQuote':
      return `both quote ${nameOf(reason.entity)}`;
  }
}

function eventIn({ date, title }: EventName): string {
  return `${title} (${date})`;
}
