import type { ComponentChildren } from 'preact';
import type { EntityLine } from '../library/entity-page.ts';
import type { EntityId } from '../linking/types.ts';
import type { EventName, Reason } from '../related/types.ts';
import { DateText } from './DateText.tsx';
import { ENGLISH } from './english.ts';
import { EntityLink } from './EntityLink.tsx';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly reason: Reason;
  /** The entities that reasons name, by their ids. */
  readonly entities: ReadonlyMap<EntityId, EntityLine>;
  readonly onOpen: (entity: EntityId) => void;
}

/** So many shared names are said; the rarest come first. */
const MOST_NAMES = 3;

/** Why an article is related to the page, in one line. */
export function ReasonText({ reason, entities, onOpen }: Props) {
  const words = useWords();
  const label = words(LABELS[reason.kind]);
  switch (reason.kind) {
    case 'sameText':
    case 'founding':
    case 'newest':
      return <Line label={label} />;
    case 'sameStory':
    case 'before':
    case 'after':
      return <Line label={label}>{reason.event && <EventText event={reason.event} />}</Line>;
    case 'otherSide':
      return (
        <Line label={label}>
          <span {...ENGLISH}>
            {[reason.country, reason.outletKind].filter((told) => told !== null).join(', ')}
          </span>
        </Line>
      );
    case 'bothQuote':
      return <Line label={label}>{nameOf(reason.entity)}</Line>;
    case 'shares':
    case 'theme':
      return (
        <Line label={label}>
          {listed(reason.entities.slice(0, MOST_NAMES)).map(({ type, value }) =>
            type === 'element' ? nameOf(value) : value,
          )}
        </Line>
      );
  }

  /** With what a language puts between the things of a list. */
  function listed(ids: readonly EntityId[]) {
    return new Intl.ListFormat(words('language')).formatToParts(ids);
  }

  function nameOf(id: EntityId) {
    const line = entities.get(id);
    return (
      line && (
        <EntityLink key={id} entity={id} onOpen={onOpen}>
          <span {...ENGLISH}>{line.name}</span>
        </EntityLink>
      )
    );
  }
}

function EventText({ event: { date, title } }: { readonly event: EventName }) {
  return (
    <>
      <span {...ENGLISH}>{title}</span> (<DateText date={date} />)
    </>
  );
}

function Line({ label, children }: { readonly label: string; readonly children?: ComponentChildren }) {
  return (
    <>
      <span class="reason-label">{label}</span>
      {children && <> {children}</>}
    </>
  );
}

const LABELS: Record<Reason['kind'], MessageKey> = {
  sameText: 'reasonSameText',
  sameStory: 'reasonSameStory',
  before: 'reasonBefore',
  after: 'reasonAfter',
  founding: 'reasonFounding',
  newest: 'reasonNewest',
  otherSide: 'reasonOtherSide',
  shares: 'reasonShares',
  theme: 'reasonTheme',
  bothQuote: 'reasonBothQuote',
};
