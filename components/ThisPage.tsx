import { type ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import type { PageMarks } from '../messages/protocol.ts';
import { ContestedList } from './ContestedList.tsx';
import { type Coverage, PAGE_PARTS, type PagePart } from './explorer-state.ts';
import { MentionList } from './MentionList.tsx';
import { RelatedCoverage } from './RelatedCoverage.tsx';
import { StoryTimeline } from './StoryTimeline.tsx';
import { formatNumber } from './format-number.ts';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly marks: Extract<PageMarks, { state: 'marked' }>;
  readonly coverage: Coverage;
  readonly part: PagePart;
  /** The entity from which the reader comes back: its row has the focus. */
  readonly cameFrom: EntityId | null;
  readonly onPart: (part: PagePart) => void;
  /** Goes to the entity's mention on the page, and opens it. */
  readonly onChoose: (entity: EntityId) => void;
  readonly onOpen: (entity: EntityId) => void;
}

/** What the page is about: the names on it, what else was written, what happened, who disagrees. One of them at a time. */
export function ThisPage(props: Props) {
  const { coverage, part, onPart } = props;
  const words = useWords();
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const counts = countsOf(props.marks, coverage);
  return (
    <section class="this-story">
      <h2 class="unseen">{words('onThisPage')}</h2>
      <div role="tablist" class="tabs" ref={tabs} onKeyDown={onKeyDown}>
        {PAGE_PARTS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`${id}${each}`}
            aria-selected={each === part}
            aria-controls={`${id}panel`}
            tabIndex={each === part ? 0 : -1}
            onClick={() => onPart(each)}
          >
            {words(TITLES[each])}{' '}
            <span class="count">{counts[each] === undefined ? '' : formatNumber(counts[each], words)}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${part}`}>
        <Part {...props} />
      </div>
    </section>
  );

  /** Arrows go from tab to tab, as everywhere. */
  function onKeyDown(event: KeyboardEvent): void {
    const at = PAGE_PARTS.indexOf(part);
    const forward = words('direction') === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? PAGE_PARTS.length - 1
          : event.key === forward
            ? at + 1
            : event.key === back
              ? at - 1
              : null;
    const chosen = next === null ? undefined : PAGE_PARTS.at(next % PAGE_PARTS.length);
    if (!chosen) return;
    event.preventDefault();
    onPart(chosen);
    tabs.current?.querySelector<HTMLElement>(`[id="${id}${chosen}"]`)?.focus();
  }
}

const TITLES: Record<PagePart, MessageKey> = {
  names: 'partNames',
  coverage: 'partCoverage',
  timeline: 'partTimeline',
  disputed: 'partDisputed',
};

function countsOf(marks: Props['marks'], coverage: Coverage): Partial<Record<PagePart, number>> {
  const names = marks.entities.length;
  if (typeof coverage === 'string') return { names };
  const { related, events, contested } = coverage;
  return { names, coverage: related.length, timeline: events.length, disputed: contested.length };
}

function Part({ marks, coverage, part, cameFrom, onChoose, onOpen }: Props) {
  const words = useWords();
  if (part === 'names') return <MentionList marks={marks} cameFrom={cameFrom} onChoose={onChoose} />;
  if (typeof coverage === 'string') return <Calm>{words(WITHOUT[coverage])}</Calm>;
  const { related, saved, entities, events, contested, published } = coverage;
  switch (part) {
    case 'coverage':
      if (related.length === 0) return <Calm>{words('coverageNone')}</Calm>;
      return <RelatedCoverage related={related} saved={saved} entities={entities} onOpen={onOpen} />;
    case 'timeline':
      if (events.length === 0) return <Calm>{words('timelineNone')}</Calm>;
      return (
        <StoryTimeline
          events={events}
          articles={related.map(({ article }) => article)}
          pageDate={published}
        />
      );
    case 'disputed':
      if (contested.length === 0) return <Calm>{words('disputedNone')}</Calm>;
      return (
        <div class="part-body">
          <ContestedList contested={contested} />
        </div>
      );
  }
}

const WITHOUT: Record<Extract<Coverage, string>, MessageKey> = {
  loading: 'coverageLoading',
  none: 'coverageNone',
  failed: 'coverageFailed',
};

function Calm({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="calm" role="status">
      {children}
    </p>
  );
}
